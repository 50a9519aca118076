export const countly = {
  name: 'countly',
  package: 'countly-sdk-web',
  category: 'analytics',
  form: 'classic',
  answer: () => ({ json: { result: 'Success' } }),
  works: /^(GET|POST) \/i\b/,
  keeps: /^harbor\/cly_/,
};
