export const segment = {
  name: 'segment',
  package: '@segment/analytics-next',
  category: 'analytics',
  form: 'classic',
  answer: ({ path }) =>
    path.startsWith('/v1/projects/')
      ? {
          json: {
            integrations: { 'Segment.io': { apiKey: 'harbor', versionSettings: { version: '4' } } },
            plan: { track: {} },
            remotePlugins: [],
          },
        }
      : { json: { success: true } },
  works: /^POST \/v1\/[pt]\b/,
  keeps: /^ajs_/,
};
