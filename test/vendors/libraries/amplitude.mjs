export const amplitude = {
  name: 'amplitude',
  package: '@amplitude/analytics-browser',
  category: 'analytics',
  form: 'module',
  answer: ({ path }) =>
    path.startsWith('/config')
      ? { json: { configs: {} } }
      : { json: { code: 200, events_ingested: 1, payload_size_bytes: 1, server_upload_time: 1 } },
  works: /^POST \/2\/httpapi/,
  keeps: /^AMP_/,
};
