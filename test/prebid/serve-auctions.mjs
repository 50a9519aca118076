import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { bundle } from '../vendors/bundle.mjs';

const dist = new URL('../../dist/', import.meta.url);
const SITE = 'www.harbor.localhost';

/** What the bidders, the id company and those to be synced with answer, by host. */
const ANSWERS = {
  smart: ({ hosts }) => ({ cSyncUrl: `${hosts.sync}/smart`, dspPixels: [`${hosts.sync}/smart`] }),
  amx: ({ hosts }) => ({ r: {}, p: { hreq: [`${hosts.sync}/amx-1`, `${hosts.sync}/amx-2`] } }),
  connectad: ({ body }) => ({ id: body.id, seatbid: [] }),
  ids: () => ({ TDID: 'unified-1' }),
  sync: () => ({}),
  sentinel: () => ({}),
};

/** What one bid request says of the reader, in one shape for all: by bidder. */
const SAID = {
  smart: ({ gpp, gpp_sid, us_privacy, eids, tagId }) => ({
    gpp,
    sid: gpp_sid,
    usp: us_privacy,
    eids,
    slot: tagId,
  }),
  amx: ({ gpp, usp, eids, m }) => ({
    gpp: gpp.gppString,
    sid: gpp.applicableSections,
    usp,
    eids,
    slot: Object.values(m)[0].au,
  }),
  connectad: ({ regs, user, imp }) => ({
    gpp: regs?.gpp,
    sid: regs?.gpp_sid,
    usp: regs?.us_privacy ?? regs?.ext?.us_privacy,
    eids: user?.eids ?? user?.ext?.eids,
    slot: imp[0].ext.gpid,
  }),
};
export const BIDDERS = Object.keys(SAID);

const bodyOf = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  return text ? JSON.parse(text) : undefined;
};

/**
 * A publisher's site with a Prebid of its own, and local stand-ins for all that Prebid talks to, each on a host of another site.
 * `pages` maps paths of the site to `(hosts) => html`, or to a list of those, which are sent one by one on `next()`.
 */
export const serveAuctions = async (pages) => {
  const prebid = await bundle({ name: 'header-bidding', package: 'prebid.js', form: 'classic' });
  const seen = [];
  const hosts = {};
  let look = () => {};
  let next = () => {};

  const send = async (response, parts) => {
    const [first, ...rest] = [parts].flat();
    response.write(first(hosts));
    for (const part of rest) {
      await new Promise((resolve) => (next = resolve));
      response.write(part(hosts));
    }
    response.end();
  };

  const server = createServer(async (request, response) => {
    const { hostname, pathname } = new URL(request.url, `http://${request.headers.host}`);
    const type = (value) =>
      response.writeHead(200, {
        'content-type': value,
        'cache-control': 'no-store',
        'access-control-allow-origin': request.headers.origin ?? '*',
        'access-control-allow-credentials': 'true',
        'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
        'access-control-allow-private-network': 'true',
      });
    if (request.method === 'OPTIONS') return type('text/plain').end();
    const name = hostname.split('.')[0];
    if (ANSWERS[name]) {
      const body = await bodyOf(request);
      seen.push({ to: name, path: pathname, body, signal: request.headers['sec-gpc'] });
      look();
      const answer = ANSWERS[name]({ hosts, body });
      return type('application/json').end(JSON.stringify(answer));
    }
    if (pages[pathname]) {
      seen.push({ to: 'site', path: pathname, signal: request.headers['sec-gpc'] });
      type('text/html');
      return send(response, pages[pathname]);
    }
    if (pathname === '/prebid.js') return type('text/javascript').end(prebid);
    try {
      const file = readFileSync(new URL(`.${pathname.replace('/sluice/', '/')}`, dist));
      return type('text/javascript').end(file);
    } catch {
      return response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, resolve));
  const { port } = server.address();
  for (const name of Object.keys(ANSWERS)) hosts[name] = `http://${name}.${name}.localhost:${port}`;
  hosts.site = `http://${SITE}:${port}`;
  /** A page of another company, in whose frame Prebid may run. */
  hosts.frame = `http://frame.adhouse.localhost:${port}`;

  /** Resolves when `count` requests have come that fit. */
  const arrival = (fits, count, what) =>
    new Promise((resolve, reject) => {
      const before = look;
      const timer = setTimeout(() => {
        const list = seen.map(({ to, path }) => to + path).join(', ');
        reject(new Error(`${what} did not come ${count} times; what came: ${list}`));
      }, 15_000);
      look = () => {
        before();
        const found = seen.filter(fits);
        if (found.length < count) return;
        clearTimeout(timer);
        resolve(found);
      };
      look();
    });

  return {
    hosts,
    url: (path) => hosts.site + path,
    seen,
    /** What each bidder was told for one slot: resolves when all three have been asked. */
    bidsFor: async (slot) => {
      const isFor = ({ to, body }) => SAID[to] && body && SAID[to](body).slot === slot;
      const found = await arrival(isFor, BIDDERS.length, `the bid requests for ${slot}`);
      return Object.fromEntries(found.map(({ to, body }) => [to, SAID[to](body)]));
    },
    /** Resolves when there were that many calls. */
    callsTo: (name, count) => arrival(({ to }) => to === name, count, name),
    /** How many requests a host has had. */
    countOf: (name) => seen.filter(({ to }) => to === name).length,
    next: () => next(),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
