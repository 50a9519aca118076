export const datadog = {
  name: 'datadog',
  package: '@datadog/browser-rum',
  category: 'analytics',
  form: 'classic',
  answer: () => ({ json: {} }),
  works: /^POST \/intake/,
  keeps: /^_dd_s/,
};
