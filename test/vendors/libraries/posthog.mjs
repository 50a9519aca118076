import { serveFrom } from '../serve-from.mjs';

/** PostHog fetches its replay recorder and other parts at run time; they are files of the same package. */
const parts = serveFrom('posthog-js', 'dist');

const config = {
  sessionRecording: { endpoint: '/s/' },
  supportedCompression: [],
  autocaptureExceptions: false,
};

export const posthog = {
  name: 'posthog',
  package: 'posthog-js',
  category: 'analytics',
  form: 'module',
  answer({ path }) {
    if (path.startsWith('/static/')) return parts(path.slice('/static/'.length));
    if (path.startsWith('/array/')) {
      const known = { phc_harbor: { config, siteApps: [] } };
      if (!path.endsWith('.js')) return { json: config };
      return { script: `window._POSTHOG_REMOTE_CONFIG = ${JSON.stringify(known)};` };
    }
    if (path.startsWith('/flags')) return { json: { flags: {}, errorsWhileComputingFlags: false } };
    return { json: { status: 1 } };
  },
  works: /^POST \/e\//,
  keeps: /^ph_phc_harbor/,
};
