/** Which way a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  /^(ar|fa|he|ur|ps|sd|yi|ug|dv)\b/.test(tag) ? 'rtl' : 'ltr';
