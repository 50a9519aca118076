/**
 * Whether an address may become a link or be fetched for the reader: `http(s):`, `mailto:` or relative. Asked of the URL
 * parser, which has seen every spelling of `javascript:` (contract §5).
 */
export const isLink = (address: string): boolean => {
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(address, 'https://relative.invalid').protocol);
  } catch {
    return false;
  }
};
