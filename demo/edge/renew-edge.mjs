import { renewedCookie } from './renew-cookie.mjs';

/**
 * `record.renew` for an edge function with `Request` and `Response`. On most platforms:
 * `export default { fetch: (request) => (new URL(request.url).pathname === '/sluice/renew' ? renewAtEdge(request, { domain: 'ledger.example' }) : fetch(request)) }`
 */
export const renewAtEdge = (request, options) => {
  if (request.method !== 'POST')
    return new Response(null, { status: 405, headers: { Allow: 'POST' } });
  const header = renewedCookie(request.headers.get('cookie'), {
    secure: new URL(request.url).protocol === 'https:',
    ...options,
  });
  // One reader's cookie is never another's.
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  if (header !== null) headers.append('Set-Cookie', header);
  return new Response(null, { status: 204, headers });
};
