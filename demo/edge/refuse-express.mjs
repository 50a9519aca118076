import { holdVendors } from './hold-vendors.mjs';
import { refuses } from './refuses.mjs';

/**
 * The first view of readers who refuse, for Express: `app.use(firstView({ vendors }))`, before the pages that are sent with `send`
 * or `render`. `policy`, if given, is sent as `Content-Security-Policy` to refusing readers: allow-list mode. A cache in front keeps two
 * variants: its key takes the one bit of `refuses()`, never the whole cookie.
 */
export const firstView =
  ({ vendors, policy, cookie }) =>
  (request, response, next) => {
    response.vary('Sec-GPC');
    if (!refuses(request.headers['sec-gpc'], request.headers.cookie, cookie)) return next();
    // Hints for vendors leave before the page does.
    response.writeEarlyHints = () => {};
    const { send } = response;
    response.send = function (body) {
      response.send = send;
      const type = response.get('Content-Type') ?? 'text/html';
      if (typeof body !== 'string' || !/^text\/html\b/i.test(type)) return send.call(this, body);
      response.removeHeader('Link');
      if (policy) response.append('Content-Security-Policy', policy);
      return send.call(this, holdVendors(body, vendors));
    };
    return next();
  };
