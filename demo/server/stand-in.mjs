/** The stand-ins for third parties: every `*.localhost` host answers, and every request to one is logged. */
import { createHash } from 'node:crypto';
import { folder, readInside, typeOf } from './files.mjs';

const VENDORS = folder('vendors');
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const JS = 'text/javascript; charset=utf-8';

/** Answers made up by the kind of thing that was asked for; the first that fits. */
const ANSWERS = [
  { when: /\.(m?js)$/, dest: /script|worker/, file: 'any/script.js', type: JS },
  { when: /\.(gif|png|jpg|svg|webp)$/, dest: /^image$/, type: 'image/gif', body: GIF },
  {
    when: /\.html$|^\/embed\/|^\/frame/,
    dest: /frame|document|object|embed/,
    file: 'any/frame.html',
  },
  { when: /\.css$/, dest: /style/, type: 'text/css', body: ':root{--stand-in:1}' },
  { when: /\/events$/, type: 'text/event-stream', body: 'data: hello\n\n' },
  { when: /\.json$/, type: 'application/json', body: '{"ok":true}' },
];

/** The vendor's name: the first label of the host (`cdn.acme-ads.localhost` is `acme-ads`). */
export const vendorOf = (host) =>
  host
    .replace(/:\d+$/, '')
    .replace(/\.localhost$/, '')
    .split('.')
    .at(-1);

export const isStandIn = (host) => /\.localhost(:\d+)?$/.test(host);

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request) {
    if (text.length < 4096) text += chunk.toString('utf8');
  }
  return text.slice(0, 4096);
}

function runOf(url, request) {
  const own = url.searchParams.get('run');
  if (own) return own;
  try {
    return new URL(request.headers.referer).searchParams.get('run');
  } catch {
    return null;
  }
}

/** Writes one request into the log. */
export async function logRequest(request, url, vendor, vendorLog) {
  const body = request.method === 'POST' ? await bodyOf(request) : '';
  return vendorLog.add({
    vendor,
    host: url.hostname,
    method: request.method,
    path: url.pathname,
    url: url.href,
    run: runOf(url, request),
    dest: request.headers['sec-fetch-dest'] ?? null,
    gpc: request.headers['sec-gpc'] ?? null,
    referer: request.headers.referer ?? null,
    body,
  });
}

export async function answerStandIn(request, response, url, vendorLog) {
  const vendor = vendorOf(url.host);
  await logRequest(request, url, vendor, vendorLog);
  const headers = {
    'Access-Control-Allow-Origin': request.headers.origin ?? '*',
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Allow-Headers': 'content-type, x-stand-in',
    'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, DELETE, OPTIONS',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Timing-Allow-Origin': '*',
    'Cache-Control': 'no-store',
    Vary: 'Origin',
  };
  if (request.method === 'OPTIONS' || url.pathname.startsWith('/collect')) {
    response.writeHead(204, headers).end();
    return;
  }
  const { type, body } = await contentOf(vendor, url.pathname, request.headers['sec-fetch-dest']);
  response.writeHead(200, { ...headers, 'Content-Type': type }).end(body);
}

async function contentOf(vendor, path, dest = '') {
  const own = typeOf(path) ? await readInside(VENDORS, `${vendor}${path}`) : null;
  if (own) return { type: typeOf(path), body: own };
  const answer =
    ANSWERS.find(({ when }) => when.test(path)) ?? ANSWERS.find((each) => each.dest?.test(dest));
  if (!answer) return { type: 'application/json', body: '{"ok":true}' };
  if (!answer.file) return answer;
  const framed = vendor === 'clipstream' && answer.file.endsWith('.html');
  const file = framed ? 'clipstream/player.html' : answer.file;
  return { type: typeOf(file), body: (await readInside(VENDORS, file)) ?? '' };
}

/** Sockets: logged, accepted and closed at once. */
export async function answerSocket(request, socket, url, vendorLog) {
  socket.on('error', () => socket.destroy());
  await logRequest(request, url, vendorOf(url.host), vendorLog);
  const accept = createHash('sha1')
    .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    .digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  socket.end(Buffer.from([0x88, 0x02, 0x03, 0xe8]));
}
