/** Where a command writes: results to one, progress and mistakes to the other, so that results can be piped. */
export interface Console {
  out(text: string): void;
  err(text: string): void;
}
