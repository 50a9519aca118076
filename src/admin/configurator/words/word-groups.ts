/** The texts in the order in which readers meet them. */
export const WORD_GROUPS: readonly { readonly title: string; readonly pattern: RegExp }[] = [
  { title: 'Notice, where people can opt out', pattern: /^banner\.(optout|choose|close)/ },
  { title: 'Window, where people are asked first', pattern: /^banner\.(optin|actions)/ },
  { title: 'Your purposes and companies', pattern: /^(categories|vendors)\[/ },
  { title: 'Dialog', pattern: /^(dialog|purpose|compan|record|notice|site$)/ },
  {
    title: 'Status and confirmations',
    pattern: /^(status|toast|link|check|reload|discarded|close$)/,
  },
  { title: 'Second questions', pattern: /^question/ },
  { title: 'Videos and posts', pattern: /^embed/ },
];
