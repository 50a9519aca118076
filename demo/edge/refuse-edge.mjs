import { holdVendors } from './hold-vendors.mjs';
import { refuses } from './refuses.mjs';

/**
 * The first view of readers who refuse, for an edge function with `Request` and `Response`. On most platforms:
 * `export default { fetch: async (request) => firstView(request, await fetch(request), { vendors }) }`
 *
 * `policy`, if given, is sent as `Content-Security-Policy` to refusing readers: allow-list mode. A cache keeps two variants: its key
 * takes the one bit of `refuses()`, never the whole cookie.
 */
export const firstView = async (request, response, { vendors, policy, cookie }) => {
  const headers = new Headers(response.headers);
  if (!/^text\/html\b/i.test(headers.get('content-type') ?? '')) return response;
  headers.append('Vary', 'Sec-GPC');
  const { status, statusText } = response;
  if (!refuses(request.headers.get('sec-gpc'), request.headers.get('cookie'), cookie))
    return new Response(response.body, { status, statusText, headers });
  // Hints for vendors leave before the page does.
  for (const name of ['link', 'content-length', 'etag']) headers.delete(name);
  if (policy) headers.append('Content-Security-Policy', policy);
  const html = holdVendors(await response.text(), vendors);
  return new Response(html, { status, statusText, headers });
};
