const syllablesIn = (word: string) => {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return plain ? 1 : 0;
  // A silent e at the end is not spoken; “-le” and “-ed” after t or d are.
  const spoken = plain.replace(
    /(?:[^laeiouy]es|[^laeioutdy]ed|[^laeiouy]e)$/,
    (end) => end[0] ?? '',
  );
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
};

/**
 * The school grade at which an English text can be read (Flesch and Kincaid, 1975), not below 1; `null` without words.
 * Placeholders such as `{site}` count as one short word.
 */
export const grade = (text: string): number | null => {
  const plain = text.replace(/\*\*/g, '').replace(/\{\w+\}/g, 'it');
  const words = plain.match(/[\p{L}\p{N}’'-]*\p{L}[\p{L}\p{N}’'-]*/gu) ?? [];
  if (words.length === 0) return null;
  const sentences = Math.max(1, plain.match(/[.!?…]+(?=\s|$)/g)?.length ?? 1);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const value = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(1, Math.round(value));
};
