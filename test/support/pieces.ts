export interface PiecesOptions {
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Pieces {
  readonly url: string;
  /** Lets the next piece go, to all who asked and will ask. */
  next(): Promise<unknown>;
}

/** Puts a file on the test's server that is sent in pieces: the first at once, each next one on `next()`. */
export const servePieces = async (
  pieces: readonly string[],
  { type = 'text/html', headers = {} }: PiecesOptions = {},
): Promise<Pieces> => {
  const url = `/pieces/${Math.random().toString(36).slice(2)}`;
  await fetch(url, { method: 'PUT', body: JSON.stringify({ type, headers, pieces }) });
  return { url, next: () => fetch(url, { method: 'POST' }) };
};
