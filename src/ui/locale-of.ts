/** A tag as `Intl` takes it; pages also write `es_MX`, and much that is none: then nothing. */
export const localeOf = (tag: string): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(tag.replace('_', '-'));
  } catch {
    return undefined;
  }
};
