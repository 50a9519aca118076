/** A place of a text, and what stands there afterwards. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is taken away takes its line with it, where nothing else is on the line. */
const withLine = (text: string, edit: Edit): Edit => {
  const { start, end } = edit;
  if (edit.text !== '' || end === start) return edit;
  const before = /(?:^|\n)([ \t]*)$/.exec(text.slice(0, start));
  const after = /^[ \t]*\r?\n/.exec(text.slice(end));
  return before && after
    ? { start: start - (before[1] ?? '').length, end: end + after[0].length, text: '' }
    : edit;
};

/** The text with all edits made; none of them may overlap another. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  let result = text;
  const ordered = edits
    .map((edit) => withLine(text, edit))
    .sort((one, next) => next.start - one.start || next.end - one.end);
  for (const { start, end, text: by } of ordered)
    result = result.slice(0, start) + by + result.slice(end);
  return result;
};
