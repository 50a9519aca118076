/** Calls of the network. Shape as in `elements.mjs`. */

export const calls = [
  ['fetch', 'must', (url) => fetch(url('json'))],
  [
    'fetch no-cors',
    'must',
    (url) => fetch(url('json'), { mode: 'no-cors', credentials: 'include' }),
  ],
  [
    'fetch POST',
    'must',
    (url) => fetch(url('json'), { method: 'POST', body: 'x', mode: 'no-cors' }),
  ],
  [
    'fetch keepalive',
    'must',
    (url) => fetch(url('json'), { method: 'POST', keepalive: true, body: 'x', mode: 'no-cors' }),
  ],
  ['fetch of a URL object', 'must', (url) => fetch(new URL(url('json')))],
  ['fetch of a Request', 'must', (url) => fetch(new Request(url('json')))],
  [
    'fetch of a Request that posts',
    'must',
    (url) => fetch(new Request(url('json'), { method: 'POST', body: 'x', mode: 'no-cors' })),
  ],
  [
    'fetch of another realm’s Request',
    'must',
    (url, page) => fetch(new (page.frame().Request)(url('json'))),
  ],
  ['fetch of an object', 'must', (url) => fetch({ toString: () => url('json') })],
  [
    'fetch of an object that changes its mind',
    'must',
    (url) => {
      let asked = 0;
      return fetch({ toString: () => (asked++ ? url('json') : '/own.json') }).then(() =>
        fetch({ toString: () => (asked++ > 2 ? '/own.json' : url('json')) }),
      );
    },
  ],
  ['fetch by Reflect', 'must', (url) => Reflect.apply(fetch, window, [url('json')])],
  ['XHR', 'must', (url, page) => page.xhr('GET', url('json'))],
  ['XHR POST', 'must', (url, page) => page.xhr('POST', url('json'))],
  [
    'XHR in sync',
    'must',
    (url) => {
      const xhr = new XMLHttpRequest();
      xhr.open('GET', url('json'), false);
      xhr.send();
    },
  ],
  [
    'XHR opened twice',
    'must',
    (url) => {
      const xhr = new XMLHttpRequest();
      xhr.open('GET', '/own.json');
      xhr.open('GET', url('json'));
      xhr.send();
    },
  ],
  ['XHR of a URL object', 'must', (url, page) => page.xhr('GET', new URL(url('json')))],
  [
    'XHR that hands over a document',
    'must',
    (url, page) => {
      const xhr = new XMLHttpRequest();
      xhr.open('GET', `/echo?${new URLSearchParams({ body: `<p><img src="${url('gif')}">` })}`);
      xhr.responseType = 'document';
      return new Promise((resolve) => {
        xhr.addEventListener('load', () => resolve(page.stage.append(xhr.response.body)));
        xhr.send();
      });
    },
  ],
  ['sendBeacon', 'must', (url) => void navigator.sendBeacon(url('json'), 'x')],
  ['sendBeacon of a URL object', 'must', (url) => void navigator.sendBeacon(new URL(url('json')))],
  [
    'sendBeacon at pagehide',
    'must',
    (url, page) => page.leave((inner) => inner.navigator.sendBeacon(url('json'), 'x')),
  ],
  [
    'fetch keepalive at pagehide',
    'must',
    (url, page) =>
      page.leave((inner) =>
        inner.fetch(url('json'), { method: 'POST', body: 'x', keepalive: true, mode: 'no-cors' }),
      ),
  ],
  ['fetchLater', 'nice', (url) => void fetchLater(url('json'), { activateAfter: 0 })],
  ['EventSource', 'must', (url) => void new EventSource(url('es'))],
  ['WebSocket', 'must', (url) => void new WebSocket(url('ws').replace('http', 'ws'))],
  ['WebSocket of an http address', 'must', (url) => void new WebSocket(url('ws'))],
  [
    'WebSocket subclass',
    'must',
    (url) => {
      class Socket extends WebSocket {}
      void new Socket(url('ws').replace('http', 'ws'));
    },
  ],
  [
    'WebSocket by Reflect',
    'must',
    (url) => void Reflect.construct(WebSocket, [url('ws').replace('http', 'ws')]),
  ],
  [
    'WebSocket by its prototype',
    'must',
    (url) => void new WebSocket.prototype.constructor(url('ws').replace('http', 'ws')),
  ],
  [
    'WebSocketStream',
    'nice',
    (url) => void new WebSocketStream(url('ws').replace('http', 'ws')).opened.catch(() => {}),
  ],
  [
    'RTCPeerConnection',
    'must',
    (url, page) => page.gather(new RTCPeerConnection({ iceServers: [{ urls: page.stun() }] })),
  ],
  [
    'RTCPeerConnection, list of addresses',
    'must',
    (url, page) => page.gather(new RTCPeerConnection({ iceServers: [{ urls: [page.stun()] }] })),
  ],
  [
    'RTCPeerConnection setConfiguration',
    'must',
    (url, page) => {
      const peer = new RTCPeerConnection();
      peer.setConfiguration({ iceServers: [{ urls: page.stun() }] });
      return page.gather(peer);
    },
  ],
  [
    'RTCPeerConnection by its older name',
    'must',
    (url, page) =>
      page.gather(new webkitRTCPeerConnection({ iceServers: [{ urls: page.stun() }] })),
  ],
  [
    'WebTransport',
    'nice',
    (url, page) =>
      void new WebTransport(page.stun().replace('stun:', 'https://')).ready.catch(() => {}),
  ],
  ['Cache.add', 'must', async (url) => (await caches.open('ways')).add(url('json'))],
  [
    'Cache.addAll',
    'must',
    async (url) => (await caches.open('ways')).addAll(['/own.json', url('json')]),
  ],
  ['paint worklet', 'nice', (url) => CSS.paintWorklet.addModule(url('js'))],
  [
    'audio worklet',
    'nice',
    (url) => new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule(url('js')),
  ],
  ['FontFace', 'must', (url) => new FontFace('ways', `url(${url('woff')})`).load()],
  [
    'blob worker, fetch',
    'must',
    (url, page) => page.worker(`fetch(${JSON.stringify(url('json'))})`),
  ],
  [
    'blob worker, XHR',
    'must',
    (url, page) =>
      page.worker(`x=new XMLHttpRequest();x.open('GET',${JSON.stringify(url('json'))});x.send()`),
  ],
  [
    'blob worker, importScripts',
    'must',
    (url, page) => page.worker(`importScripts(${JSON.stringify(url('js'))})`),
  ],
  [
    'blob worker, importScripts of several',
    'must',
    (url, page) =>
      page.worker(
        `importScripts(${JSON.stringify(`${location.origin}/own.js`)},${JSON.stringify(url('js'))})`,
      ),
  ],
  [
    'data: worker in a blob worker',
    'must',
    (url, page) => {
      const inner = `fetch(${JSON.stringify(url('json'))},{mode:'no-cors'})`;
      return page.worker(
        `new Worker('data:text/javascript,'+${JSON.stringify(encodeURIComponent(inner))})`,
      );
    },
  ],
  [
    'blob worker in a blob module worker',
    'must',
    (url, page) => {
      const inner = `fetch(${JSON.stringify(url('json'))})`;
      return page.worker(
        `new Worker(URL.createObjectURL(new Blob([${JSON.stringify(inner)}],{type:'text/javascript'})))`,
        'text/javascript',
        { type: 'module' },
      );
    },
  ],
  [
    'blob worker, WebSocket',
    'must',
    (url, page) => page.worker(`new WebSocket(${JSON.stringify(url('ws').replace('http', 'ws'))})`),
  ],
  [
    'blob worker, EventSource',
    'must',
    (url, page) => page.worker(`new EventSource(${JSON.stringify(url('es'))})`),
  ],
  [
    'blob worker without a type',
    'must',
    (url, page) => page.worker(`fetch(${JSON.stringify(url('json'))})`, ''),
  ],
  [
    'blob module worker',
    'must',
    (url, page) =>
      page.worker(`fetch(${JSON.stringify(url('json'))})`, 'text/javascript', { type: 'module' }),
  ],
  [
    'blob worker in a blob worker',
    'must',
    (url, page) => {
      const inner = `fetch(${JSON.stringify(url('json'))})`;
      return page.worker(
        `new Worker(URL.createObjectURL(new Blob([${JSON.stringify(inner)}],{type:'text/javascript'})))`,
      );
    },
  ],
  [
    'blob worker, address put together',
    'must',
    (url, page) => {
      const [start, ...rest] = url('json').split('.');
      return page.worker(`fetch(${JSON.stringify(start)}+'.'+${JSON.stringify(rest.join('.'))})`);
    },
  ],
  [
    'blob shared worker',
    'must',
    (url) =>
      void new SharedWorker(
        URL.createObjectURL(
          new Blob([`fetch(${JSON.stringify(url('json'))})`], { type: 'text/javascript' }),
        ),
      ),
  ],
  [
    'data worker',
    'must',
    (url) =>
      void new Worker(
        `data:text/javascript,${encodeURIComponent(`fetch(${JSON.stringify(url('json'))},{mode:'no-cors'})`)}`,
      ),
  ],
  [
    'data worker in base64',
    'must',
    (url) =>
      void new Worker(
        `data:text/javascript;base64,${btoa(`fetch(${JSON.stringify(url('json'))},{mode:'no-cors'})`)}`,
      ),
  ],
  [
    'form sent into a frame',
    'must',
    (url, page) => {
      const name = page.namedFrame();
      const form = page.stage.appendChild(
        page.make('form', { action: url('html'), target: name, method: 'post' }),
      );
      form.submit();
    },
  ],
  [
    'form sent into a frame by requestSubmit',
    'must',
    (url, page) => {
      const form = page.stage.appendChild(
        page.make('form', { action: url('html'), target: page.namedFrame() }),
      );
      form.requestSubmit();
    },
  ],
  [
    'form sent by a button’s formaction',
    'must',
    (url, page) => {
      const form = page.stage.appendChild(
        page.make('form', { action: '/own.html', target: page.namedFrame() }),
      );
      form.appendChild(page.make('button', { formAction: url('html') })).click();
    },
  ],
  [
    'form in a shadow root, its button pressed',
    'must',
    (url, page) => {
      const root = page.stage.appendChild(page.make('div')).attachShadow({ mode: 'open' });
      root.innerHTML = '<form><button></button></form>';
      const form = root.querySelector('form');
      form.action = url('html');
      form.target = page.namedFrame();
      root.querySelector('button').click();
    },
  ],
  [
    'form sent by a button outside of it',
    'must',
    (url, page) => {
      const id = page.newName();
      page.stage.append(page.make('form', { id, action: url('html'), target: page.namedFrame() }));
      const button = page.make('button');
      button.setAttribute('form', id);
      page.stage.appendChild(button).click();
    },
  ],
  [
    'form sent by an event',
    'nice',
    (url, page) => {
      const form = page.stage.appendChild(
        page.make('form', { action: url('html'), target: page.namedFrame() }),
      );
      const button = form.appendChild(page.make('input', { type: 'submit' }));
      button.dispatchEvent(new MouseEvent('click', { cancelable: true }));
    },
  ],
  [
    'link clicked into a frame',
    'must',
    (url, page) =>
      page.stage
        .appendChild(page.make('a', { href: url('html'), target: page.namedFrame() }))
        .click(),
  ],
  [
    'link not in the page, clicked into a frame',
    'nice',
    (url, page) => page.make('a', { href: url('html'), target: page.namedFrame() }).click(),
  ],
  [
    'svg link clicked into a frame',
    'nice',
    (url, page) => {
      const link = page.svg('a', 'href', url('html'));
      link.setAttribute('target', page.namedFrame());
      link.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, view: window, composed: true }),
      );
    },
  ],
  [
    'link ping',
    'must',
    (url, page) =>
      page.stage.appendChild(page.make('a', { href: '#x', ping: url('html') })).click(),
  ],
  [
    'link ping among others',
    'must',
    (url, page) =>
      page.stage
        .appendChild(page.make('a', { href: '#x', ping: `/own.json ${url('html')}` }))
        .click(),
  ],
  [
    'window.open into a frame',
    'must',
    (url, page) => void window.open(url('html'), page.namedFrame()),
  ],
  ['frame’s own window.open', 'must', (url, page) => void page.frame().open(url('html'), '_self')],
];
