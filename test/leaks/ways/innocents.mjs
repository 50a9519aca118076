/** What must reach its host whatever is refused: `url` names a host that is not the vendor's. Shape as in `elements.mjs`. */
const at = (host) => (address) => address.replace('ads.localhost', host);
const own = (address) => address.replace('ads.localhost', 'localhost');
const way = (name, run) => [
  `${name}, innocent`,
  'innocent',
  new Function('url', 'page', `const own = ${own}; return (${run})(url, page);`),
];
const hosts = [
  ['the site', 'localhost'],
  ['a look-alike that ends alike', 'notads.localhost'],
  ['a look-alike with a dash', 'my-ads.localhost'],
  ['a host that begins alike', 'ads.localhost.other.localhost'],
  ['an allowed vendor', 'tally.localhost'],
  ['the allowed path of a shared host', 'shared.localhost'],
];
const sinks = [
  ['fetch', (url) => fetch(url('json'), { mode: 'no-cors' })],
  ['image', (url) => void (new Image().src = url('gif'))],
  ['script', (url, page) => page.stage.append(page.make('script', { src: url('js') }))],
  [
    'innerHTML',
    (url, page) => page.stage.insertAdjacentHTML('beforeend', `<img src="${url('gif')}">`),
  ],
  ['frame', (url, page) => page.stage.append(page.make('iframe', { src: url('html') }))],
  ['WebSocket', (url) => void new WebSocket(url('ws').replace('http', 'ws'))],
  [
    'style',
    (url, page) => void (page.box().style.cssText = `height:9px;background:url(${url('gif')})`),
  ],
];

export const innocents = [
  ...hosts.flatMap(([what, host]) =>
    sinks.map(([sink, run]) => [
      `${sink} to ${what}`,
      'innocent',
      new Function(
        'url',
        'page',
        `const at = ${at}; return (${run})((e) => at(${JSON.stringify(host)})(url(e)), page);`,
      ),
    ]),
  ),
  way('the vendor’s name in a query', (url) =>
    fetch(`${own(url('json'))}?of=https://ads.localhost/x`),
  ),
  way('the vendor’s name in a path', (url, page) =>
    page.stage.append(page.make('img', { src: `${own(url('gif'))}?/ads.localhost/` })),
  ),
  way('srcset with a comma in the address', (url, page) =>
    page.stage.append(page.make('img', { srcset: `${own(url('gif'))}?a,//ads.localhost/b 1x` })),
  ),
  way('blob worker', (url, page) => page.worker(`fetch(${JSON.stringify(own(url('json')))})`)),
  way('blob module worker', (url, page) =>
    page.worker(`fetch(${JSON.stringify(own(url('json')))})`, 'text/javascript', {
      type: 'module',
    }),
  ),
  way(
    'file worker with a relative address',
    (url) => void new Worker(`/worker.js?to=${encodeURIComponent(own(url('json')))}`),
  ),
  way(
    'file worker that imports scripts',
    (url) =>
      void new Worker(`/imports.js?to=${encodeURIComponent(new URL(own(url('js'))).pathname)}`),
  ),
  way('srcdoc', (url, page) =>
    page.stage.append(page.make('iframe', { srcdoc: `<img src="${own(url('gif'))}">` })),
  ),
  way('data: frame', (url, page) =>
    page.stage.append(
      page.make('iframe', { src: `data:text/html,<img src="${own(url('gif'))}">` }),
    ),
  ),
  way('blank frame', (url, page) => page.frame().fetch(own(url('json')))),
  way('a form into a frame', (url, page) =>
    page.stage
      .appendChild(page.make('form', { action: own(url('html')), target: page.namedFrame() }))
      .submit(),
  ),
  way('a link into a frame', (url, page) =>
    page.stage
      .appendChild(page.make('a', { href: own(url('html')), target: page.namedFrame() }))
      .click(),
  ),
  way('document.write in pieces', (url) => {
    document.write('<p>a < b</p><im');
    document.write(`g src="${own(url('gif'))}"><table><tr><td>`);
    document.write('cell</td></tr></table>');
  }),
  way('written script, in pieces', (url) => {
    document.write('<script>if (1 < 2) new Image().src = "');
    document.write(`${own(url('gif'))}"</scr`, 'ipt>');
  }),
  way('Request with a body', (url) =>
    fetch(new Request(own(url('json')), { method: 'POST', body: 'x' })),
  ),
  way('XHR', (url, page) => page.xhr('POST', own(url('json')))),
  way('sendBeacon', (url) => void navigator.sendBeacon(own(url('json')), 'x')),
  way('EventSource', (url) => void new EventSource(own(url('es')))),
  way('subclass of WebSocket', (url) => {
    class Socket extends WebSocket {}
    if (!(new Socket(own(url('ws')).replace('http', 'ws')) instanceof Socket))
      throw new Error('not an instance');
  }),
  way('subclass of XMLHttpRequest', (url) => {
    class Xhr extends XMLHttpRequest {}
    const xhr = new Xhr();
    xhr.open('GET', own(url('json')));
    xhr.send();
  }),
];
