/**
 * Channels that run when the reader refuses: name, what stands in their way beside the page gate (nothing, or what the README
 * names), and a function that starts them. `every` calls again and again.
 */

export const running = [
  ['fetch', null, (url, page, every) => every(() => fetch(url('json'), { mode: 'no-cors' }))],
  ['XHR', null, (url, page, every) => every(() => page.xhr('GET', url('json')))],
  ['beacon', null, (url, page, every) => every(() => void navigator.sendBeacon(url('json')))],
  ['image', null, (url, page, every) => every(() => void (new Image().src = `${url('gif')}`))],
  [
    'script',
    null,
    (url, page, every) => every(() => page.stage.append(page.make('script', { src: url('js') }))),
  ],
  [
    'style',
    null,
    (url, page, every) => every(() => void (page.box().style.background = `url(${url('gif')})`)),
  ],
  [
    'new frame',
    null,
    (url, page, every) => every(() => page.frame().fetch(url('json'), { mode: 'no-cors' })),
  ],
  [
    'observer',
    null,
    (url, page, every) => {
      new MutationObserver(
        () => void fetch(url('json'), { mode: 'no-cors' }).catch(() => {}),
      ).observe(page.stage, { attributes: true });
      every(() => page.stage.toggleAttribute('data-tick'));
    },
  ],
  [
    'kept fetch',
    null,
    (url, page, every) => {
      const kept = fetch.bind(window);
      every(() => kept(url('json'), { mode: 'no-cors' }));
    },
  ],
  [
    'kept send of XHR',
    null,
    (url, page, every) => {
      const { open, send } = XMLHttpRequest.prototype;
      every(() => {
        const xhr = new XMLHttpRequest();
        open.call(xhr, 'GET', url('json'));
        send.call(xhr);
      });
    },
  ],
  [
    'kept src setter',
    'service worker',
    (url, page, every) => {
      const { set } = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
      every(() => set.call(document.createElement('img'), `${url('gif')}`));
    },
  ],
  [
    'older blank frame',
    null,
    (url, page, every) => {
      const inner = page.frame();
      every(() => inner.fetch(url('json'), { mode: 'no-cors' }));
    },
  ],
  [
    'fetch kept from an older blank frame',
    null,
    (url, page, every) => {
      const inner = page.frame();
      const kept = inner.fetch.bind(inner);
      every(() => kept(url('json'), { mode: 'no-cors' }));
    },
  ],
  [
    'older srcdoc frame',
    null,
    (url, page) => {
      const code = `setInterval(() => fetch(${JSON.stringify(url('json').replace(/\d+$/, ''))} + Date.now(), { mode: 'no-cors' }).catch(() => {}), 50)`;
      page.stage.append(page.make('iframe', { srcdoc: `<script>${code}</script>` }));
    },
  ],
  [
    'vendor’s frame',
    null,
    (url, page) => page.stage.append(page.make('iframe', { src: url('live.html') })),
  ],
  [
    'vendor’s frame in a closed shadow root',
    null,
    (url, page) => {
      page.stage
        .appendChild(page.make('div'))
        .attachShadow({ mode: 'closed' })
        .append(page.make('iframe', { src: url('live.html') }));
    },
  ],
  [
    'blob worker',
    null,
    (url, page) =>
      page.worker(
        `setInterval(() => fetch(${JSON.stringify(url('json').replace(/\d+$/, ''))} + Date.now()).catch(() => {}), 50)`,
      ),
  ],
  [
    'blob shared worker',
    null,
    (url) => {
      const code = `setInterval(() => fetch(${JSON.stringify(url('json').replace(/\d+$/, ''))} + Date.now()).catch(() => {}), 50)`;
      void new SharedWorker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    },
  ],
  [
    'file worker',
    'service worker',
    (url) =>
      void new Worker(`/ticker.js?to=${encodeURIComponent(url('json').replace(/\?.*/, ''))}`),
  ],
  [
    'WebSocket',
    null,
    (url, page, every) => {
      const socket = new WebSocket(url('ws').replace('http', 'ws'));
      every(() => socket.readyState === 1 && socket.send('x'));
    },
  ],
  ['EventSource', null, (url) => void new EventSource(url('live.es'))],
  [
    'WebSocket in a blob worker',
    null,
    (url, page) => {
      const address = JSON.stringify(url('ws').replace('http', 'ws'));
      page.worker(
        `const s = new WebSocket(${address}); setInterval(() => s.readyState === 1 && s.send('x'), 50)`,
      );
    },
  ],
];
