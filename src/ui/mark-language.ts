const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** Says which language an element speaks, where that is not the page's. */
export const markLanguage = (element: HTMLElement, language: string): void => {
  if (base(document.documentElement.lang) === base(language)) return;
  element.lang = language;
  element.dir = RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
};
