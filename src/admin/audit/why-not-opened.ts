/** Why a page could not be opened: the browser's words, without the address, which it says again. */
export const whyNotOpened = (url: string, error: Error): string => {
  const [reason = ''] = error.message.split('\n');
  return `${url} could not be opened: ${reason.replace(/ at \S+$/, '')}.`;
};
