/** Fresh realms, each with natives of its own. Shape as in `elements.mjs`. */
const reach = [
  ['contentWindow', '(frame) => frame.contentWindow'],
  ['contentDocument', '(frame) => frame.contentDocument.defaultView'],
  ['frames by index', '() => window[window.length - 1]'],
  ['frames by name', '(frame) => window[frame.name]'],
];
const send = [
  ['fetch', "(inner, url) => inner.fetch(url('json'), { mode: 'no-cors' })"],
  ['Image', "(inner, url) => void (new inner.Image().src = url('gif'))"],
  ['beacon', "(inner, url) => void inner.navigator.sendBeacon(url('json'))"],
  [
    'XHR',
    "(inner, url) => { const x = new inner.XMLHttpRequest(); x.open('GET', url('json')); x.send(); }",
  ],
  [
    'script',
    "(inner, url) => inner.document.head.append(Object.assign(inner.document.createElement('script'), { src: url('js') }))",
  ],
  [
    'innerHTML',
    '(inner, url) => void (inner.document.body.innerHTML = `<img src="${url(\'gif\')}">`)',
  ],
];
const insert = [
  ['append', '(frame, page) => page.stage.append(frame)'],
  [
    'innerHTML',
    "(frame, page) => void (page.stage.appendChild(page.make('div')).innerHTML = frame.outerHTML)",
  ],
];

const blank = reach.flatMap(([how, realm]) =>
  send.map(([what, by]) => [
    `blank frame by ${how}, ${what}`,
    'must',
    new Function(
      'url',
      'page',
      `const frame = page.make('iframe', { name: page.newName() }); page.stage.append(frame); const inner = (${realm})(frame); return (${by})(inner, url);`,
    ),
  ]),
);
const written = insert.map(([how, put]) => [
  `blank frame put in by ${how}, its fetch by index`,
  'must',
  new Function(
    'url',
    'page',
    `(${put})(page.make('iframe'), page); return window[window.length - 1].fetch(url('json'), { mode: 'no-cors' });`,
  ),
]);

export const realms = [
  ...blank,
  ...written,
  [
    'native borrowed from a frame',
    'must',
    (url, page) => page.frame().fetch.call(window, url('json'), { mode: 'no-cors' }),
  ],
  [
    'frame’s setter for the page’s image',
    'must',
    (url, page) => {
      const { set } = Object.getOwnPropertyDescriptor(
        page.frame().HTMLImageElement.prototype,
        'src',
      );
      set.call(document.createElement('img'), url('gif'));
    },
  ],
  [
    'frame in a shadow root',
    'must',
    (url, page) => {
      const root = page.stage.appendChild(page.make('div')).attachShadow({ mode: 'closed' });
      const frame = root.appendChild(page.make('iframe'));
      return frame.contentWindow.fetch(url('json'), { mode: 'no-cors' });
    },
  ],
  [
    'nested frame by index',
    'must',
    (url, page) => {
      const outer = page.frame();
      outer.document.body.innerHTML = '<iframe></iframe>';
      return outer[0].fetch(url('json'), { mode: 'no-cors' });
    },
  ],
  [
    'srcdoc with an image',
    'must',
    (url, page) => page.stage.append(page.make('iframe', { srcdoc: `<img src="${url('gif')}">` })),
  ],
  [
    'srcdoc with a script',
    'must',
    (url, page) =>
      page.stage.append(page.make('iframe', { srcdoc: `<script src="${url('js')}"></script>` })),
  ],
  [
    'srcdoc with an inline script',
    'must',
    (url, page) =>
      page.stage.append(
        page.make('iframe', {
          srcdoc: `<script>fetch("${url('json')}",{mode:"no-cors"})</script>`,
        }),
      ),
  ],
  [
    'srcdoc with a handler',
    'must',
    (url, page) =>
      page.stage.append(
        page.make('iframe', {
          srcdoc: `<img src="data:," onerror="new Image().src='${url('gif')}'">`,
        }),
      ),
  ],
  [
    'srcdoc in srcdoc',
    'must',
    (url, page) =>
      page.stage.append(
        page.make('iframe', { srcdoc: `<iframe srcdoc="&lt;img src=${url('gif')}&gt;"></iframe>` }),
      ),
  ],
  [
    'srcdoc in a sandbox',
    'must',
    (url, page) =>
      page.stage.append(
        page.make('iframe', {
          sandbox: 'allow-scripts',
          srcdoc: `<script>new Image().src="${url('gif')}"</script>`,
        }),
      ),
  ],
  [
    'srcdoc frame’s own fetch',
    'must',
    (url, page) =>
      page
        .loaded(page.make('iframe', { srcdoc: '<p>x' }))
        .then((inner) => inner.fetch(url('json'), { mode: 'no-cors' })),
  ],
  [
    'javascript: frame',
    'must',
    (url, page) =>
      page.stage.append(page.make('iframe', { src: `javascript:'<img src="${url('gif')}">'` })),
  ],
  [
    'data: frame',
    'must',
    (url, page) =>
      page.stage.append(
        page.make('iframe', {
          src: `data:text/html,${encodeURIComponent(`<img src="${url('gif')}">`)}`,
        }),
      ),
  ],
  [
    'data: object',
    'must',
    (url, page) =>
      page.stage.append(
        page.make('object', {
          type: 'text/html',
          data: `data:text/html,${encodeURIComponent(`<img src="${url('gif')}">`)}`,
        }),
      ),
  ],
  [
    'blob: frame',
    'nice',
    (url, page) => {
      const blob = new Blob([`<img src="${url('gif')}">`], { type: 'text/html' });
      page.stage.append(page.make('iframe', { src: URL.createObjectURL(blob) }));
    },
  ],
  [
    'frame written to',
    'must',
    (url, page) => {
      const { document: inner } = page.frame();
      inner.open();
      inner.write(`<img src="${url('gif')}">`);
      inner.close();
    },
  ],
  [
    'frame of the site, its fetch',
    'must',
    (url, page) =>
      page
        .loaded(page.make('iframe', { src: '/own.html' }))
        .then((inner) => inner.fetch(url('json'), { mode: 'no-cors' })),
  ],
  [
    'object of the site, its fetch',
    'nice',
    (url, page) =>
      page
        .loaded(page.make('object', { type: 'text/html', data: '/own.html' }))
        .then((inner) => inner.fetch(url('json'), { mode: 'no-cors' })),
  ],
  [
    'source of a message',
    'nice',
    (url, page) => {
      const frame = page.make('iframe', {
        srcdoc: '<script>parent.postMessage("way", "*")</script>',
      });
      page.stage.append(frame);
      return new Promise((resolve) =>
        addEventListener(
          'message',
          ({ data, source }) =>
            data === 'way' &&
            source.fetch &&
            resolve(source.fetch(url('json'), { mode: 'no-cors' }).catch(() => {})),
          { once: true },
        ),
      );
    },
  ],
  [
    'frame made while another is emptied',
    'must',
    (url, page) => {
      const one = page.stage.appendChild(page.make('iframe'));
      const two = page.make('iframe');
      one.replaceWith(two);
      return two.contentWindow.fetch(url('json'), { mode: 'no-cors' });
    },
  ],
  [
    'template with a frame',
    'must',
    (url, page) => {
      const template = page.make('template', { innerHTML: `<div><iframe></iframe></div>` });
      page.stage.append(template.content);
      return window[window.length - 1].fetch(url('json'), { mode: 'no-cors' });
    },
  ],
];
