/** Not a sale: after an opt-out it goes on, which shows that the page was read to its end. It stores nothing. */
export const plausible = {
  name: 'plausible',
  package: 'plausible-tracker',
  category: 'functional',
  form: 'classic',
  answer: () => ({ text: 'ok' }),
  works: /^POST \/api\/event/,
  keeps: null,
};
