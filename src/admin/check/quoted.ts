/** Values as people quote them: `“a”`, `“a” or “b”`, `“a”, “b” or “c”`. */
export const quoted = (values: readonly unknown[], last = 'or'): string => {
  const texts = values.map(
    (value) => `“${typeof value === 'string' ? value : JSON.stringify(value)}”`,
  );
  return texts.length > 1
    ? `${texts.slice(0, -1).join(', ')} ${last} ${texts.at(-1)}`
    : texts.join('');
};
