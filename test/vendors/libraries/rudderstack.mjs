export const rudderstack = {
  name: 'rudderstack',
  package: '@rudderstack/analytics-js',
  category: 'analytics',
  form: 'classic',
  answer: ({ path }) =>
    path.startsWith('/sourceConfig')
      ? {
          json: {
            source: {
              id: 'harbor',
              name: 'articles',
              writeKey: 'harbor',
              enabled: true,
              workspaceId: 'harbor',
              config: {
                statsCollection: { errors: { enabled: false }, metrics: { enabled: false } },
              },
              connections: [],
              destinations: [],
            },
            updatedAt: '2026-01-01T00:00:00.000Z',
          },
        }
      : { text: 'OK' },
  works: /^POST \/(v1|beacon\/v1)\//,
  keeps: /^(rl_|rudder_)/,
};
