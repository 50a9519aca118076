export const snowplow = {
  name: 'snowplow',
  package: '@snowplow/browser-tracker',
  category: 'analytics',
  form: 'classic',
  answer: () => ({ text: 'ok' }),
  works: /^POST \/com\.snowplowanalytics\.snowplow\/tp2/,
  keeps: /^_sp_|^snowplowOutQueue/,
};
