/** Elements whose content may also come from `data:` and `blob:`; neither runs there. */
const MEDIA = /^(img|video|audio|source)$/;

/**
 * Whether a marked address may be released: `http(s):` only, for images and media `data:` and `blob:` too, never `javascript:`
 * (contract §5). Asked of the URL parser, which has seen every spelling.
 */
export const mayRelease = (address: string, element: string, base: string): boolean => {
  try {
    const { protocol } = new URL(address, base);
    return /^https?:$/.test(protocol) || (MEDIA.test(element) && /^(data|blob):$/.test(protocol));
  } catch {
    return false;
  }
};
