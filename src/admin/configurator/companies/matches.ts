/** Whether something is meant by what was typed: by its name, its short name or a host. */
export const matches = (
  asked: string,
  one: { readonly id: string; readonly name?: string; readonly domains?: readonly string[] },
): boolean => {
  const words = asked
    .toLowerCase()
    .replace(/^[a-z]+:\/\/|\/.*$/g, '')
    .split(/\s+/)
    .filter(Boolean);
  const text = [one.id, one.name ?? '', ...(one.domains ?? [])].join(' ').toLowerCase();
  return words.every(
    (word) =>
      text.includes(word) || (one.domains ?? []).some((domain) => word.endsWith(`.${domain}`)),
  );
};
