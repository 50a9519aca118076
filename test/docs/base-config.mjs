/** The configuration that samples are parts of. */
export const BASE_CONFIG = {
  version: 1,
  site: { name: 'The Harbor Ledger', privacyNotice: '/privacy', cookieNotice: '/cookies' },
  categories: [
    { id: 'necessary', required: true },
    { id: 'functional' },
    { id: 'analytics' },
    { id: 'advertising', sale: true },
  ],
};
