import { startPublisher } from '../api/publisher.mjs';

/** The company that is refused: what reaches it is counted by the host's first label. */
export const VENDOR = {
  id: 'acme',
  category: 'advertising',
  domains: ['acme.localhost'],
  cookies: ['_acme'],
};

const WATCH = `<script>errors = []; addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));</script>`;

/** Runs in a page: pixels by element and by fetch; resolves when both have come to an end. */
const sendTo = async (origin) => {
  const url = `http://${origin}/pixel`;
  const image = new Image();
  const ended = new Promise((resolve) => {
    image.addEventListener('load', resolve);
    image.addEventListener('error', resolve);
  });
  image.src = url;
  document.body.append(image);
  // A blocked image of an empty address has no event.
  await Promise.all([image.getAttribute('src') ? ended : 1, fetch(url).catch(() => 1)]);
  return 1;
};

/** A publisher's site and a company on it; `asked` lists the hosts that were asked for a pixel. */
export const startFaultLab = async ({ routes } = {}) => {
  const asked = [];
  const publisher = await startPublisher({
    routes: {
      ...routes,
      '/pixel': (request, response) => {
        asked.push(request.headers.host.split('.')[0]);
        response
          .writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'image/gif' })
          .end();
      },
    },
  });
  return {
    asked,
    port: publisher.port,
    close: publisher.close,
    /** Address of a page that notes its errors in `errors`, and has the company's vendor in its configuration. */
    address: ({ early = '', config, host = 'localhost', ...content } = {}) =>
      publisher.page(host, {
        ...content,
        early: WATCH + early,
        config: { vendors: [VENDOR], ...config },
      }),
    send: (page, host = 'acme') => page.evaluate(sendTo, `${host}.localhost:${publisher.port}`),
  };
};
