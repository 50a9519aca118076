/** The stand-in's container: sets its cookie, measures the page, and again as it is left. */
const container = `{
  const { collect } = dataLayer.find((entry) => entry.collect);
  document.cookie = '_ga=GA1.1.1.1; path=/; max-age=63072000';
  new Image().src = collect + '?en=page_view';
  addEventListener('pagehide', () => navigator.sendBeacon(collect + '?en=user_engagement'));
}`;

export const gtm = {
  name: 'gtm',
  package: '@gtm-support/core',
  category: 'advertising',
  form: 'inline',
  answer: ({ path }) => (path.startsWith('/gtm.js') ? { script: container } : { text: '' }),
  works: /^GET \/g\/collect\?en=page_view/,
  keeps: /^_ga$/,
};
