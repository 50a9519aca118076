export const mixpanel = {
  name: 'mixpanel',
  package: 'mixpanel-browser',
  category: 'analytics',
  form: 'classic',
  answer: () => ({ json: { status: 1, error: null } }),
  works: /^POST \/track\//,
  keeps: /^mp_harbor_mixpanel|^mixpanel/,
};
