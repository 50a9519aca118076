import { createHash } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';

const types = {
  js: 'text/javascript',
  css: 'text/css',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  html: 'text/html',
  json: 'application/json',
  mp4: 'video/mp4',
  mp3: 'audio/mpeg',
  vtt: 'text/vtt',
  woff: 'font/woff',
  es: 'text/event-stream',
};
const bodies = {
  js: 'self.ran = true;',
  json: '{}',
  html: '<p>vendor',
  vtt: 'WEBVTT',
  // Firefox asks for an empty one for ever.
  mp3: 'no sound',
  mp4: 'no picture',
  es: 'data: x\n\n',
};

/**
 * Every host of this machine on one port: the vendor's, and whatever else a way may reach. What arrives at the socket is
 * counted under the name that its path (`/hit/<way>.<ending>`) gives; what asks for something else is the site's, and
 * answered by `answer`. UDP is counted on `udpPort`.
 */
export const startVendorServer = async (answer) => {
  const hits = new Map();
  const listeners = new Set();
  /** The vendor's own, however spelled; a port that only a way knows is the vendor's, too. */
  const isVendor = (host = 'ads.localhost') =>
    /(^|\.)(ads|xn--sd-xka)\.localhost\.?(:\d+)?$/i.test(host);
  const count = (way, host) => {
    const name = isVendor(host) ? way : `${way} elsewhere`;
    hits.set(name, (hits.get(name) ?? 0) + 1);
    for (const listener of listeners) listener();
  };
  let newsBegin = 0;
  const nameOf = (url) => /\/hit\/([\w-]+)\.\w+/.exec(url)?.[1];

  const server = createServer((request, response) => {
    const name = nameOf(request.url);
    if (name === undefined) {
      answer(request, response);
      return;
    }
    const [, sent] = /[?&]t=(\d+)/.exec(request.url) ?? [];
    if (!sent || Number(sent) >= newsBegin) count(name, request.headers.host);
    const [, ending] = /\.(\w+)(?:[?#]|$)/.exec(request.url) ?? [];
    const headers = {
      'content-type': types[ending] ?? 'text/plain',
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      'cache-control': 'no-store',
    };
    response.writeHead(200, headers);
    if (!request.url.includes('.live.')) {
      response.end(bodies[ending] ?? '');
      return;
    }
    // What goes on by itself: a stream, counted as long as it is taken, or a page that asks again and again.
    if (ending === 'es') {
      const tick = setInterval(() => {
        count(`${name} message`, request.headers.host);
        response.write(bodies.es);
      }, 50);
      response.on('close', () => clearInterval(tick));
    } else
      response.end(
        `<script>setInterval(() => fetch("/hit/${name}.json?t=" + Date.now()), 50)</script>`,
      );
  });
  server.on('upgrade', (request, socket) => {
    const name = nameOf(request.url);
    if (name !== undefined) count(name, request.headers.host);
    const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    socket.on('error', () => {});
    // Messages are counted, not read: on an open socket each piece that comes is one.
    socket.on('data', () => name !== undefined && count(`${name} message`, request.headers.host));
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
  });
  // Sockets that were upgraded are no longer the server's to close.
  const sockets = new Set();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0);
  await once(server, 'listening');

  // A STUN request has no path: each way that needs one has a port of its own.
  const udp = [];
  const udpPort = async (name) => {
    const socket = createSocket('udp4', () => count(name));
    socket.bind(0, '127.0.0.1');
    await once(socket, 'listening');
    udp.push(socket);
    return socket.address().port;
  };

  const { port } = server.address();
  return {
    port,
    hits: (name) => hits.get(name) ?? 0,
    udpPort,
    /** From here on counts only what says that it was sent later, or does not say. */
    countFrom: (time) => {
      newsBegin = time;
    },
    /** Resolves when the condition holds, or time is up: asked at each arrival. */
    waitFor: (condition, timeout) =>
      new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          listeners.delete(look);
          resolve();
        };
        const look = () => condition() && end();
        const timer = setTimeout(end, timeout);
        listeners.add(look);
        look();
      }),
    close: () =>
      new Promise((resolve) => {
        for (const socket of udp) socket.close();
        server.close(resolve);
        for (const socket of sockets) socket.destroy();
      }),
  };
};
