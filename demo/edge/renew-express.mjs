import { renewedCookie } from './renew-cookie.mjs';

/**
 * `record.renew` for Express: `app.post('/sluice/renew', renewRecord({ domain: 'ledger.example' }))`. Behind a proxy that ends
 * https set Express's `trust proxy`, so that the cookie stays `Secure`.
 */
export const renewRecord = (options) => (request, response) => {
  const header = renewedCookie(request.headers.cookie, { secure: request.secure, ...options });
  if (header !== null) response.append('Set-Cookie', header);
  // One reader's cookie is never another's.
  response.set('Cache-Control', 'no-store').status(204).end();
};
