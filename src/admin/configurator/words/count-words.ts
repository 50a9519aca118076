/** Words of a text; in scripts without spaces, two signs count as one. */
export const countWords = (text: string): number => {
  const dense = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu,
  );
  const rest = text
    .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu, ' ')
    .match(/\S*[\p{L}\p{N}]\S*/gu);
  return Math.ceil((dense?.length ?? 0) / 2) + (rest?.length ?? 0);
};
