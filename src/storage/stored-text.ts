/**
 * What a storage holds under a key, empty where nothing; `text` is put there before, an empty one removes. A storage that is
 * blocked, or full, throws: then it holds what it held, or nothing.
 */
export const storedText = (
  place: 'localStorage' | 'sessionStorage',
  key: string,
  text?: string,
): string => {
  try {
    const storage = window[place];
    if (text) storage.setItem(key, text);
    else if (text === '') storage.removeItem(key);
    return storage.getItem(key) ?? '';
  } catch {
    return '';
  }
};
