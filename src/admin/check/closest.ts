import leven from 'leven';

/** The known word that was probably meant; `undefined` where none is near enough. */
export const closest = (word: string, known: readonly string[]): string | undefined => {
  const plain = (text: string) => text.toLowerCase().replace(/[-_ ]/g, '');
  const near = known
    .map((name) => ({ name, distance: leven(plain(word), plain(name)) }))
    .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.name;
};
