/**
 * What stands in the page's own HTML, unmarked: name, the markup (`url`: an ending → an address of the vendor), and the engines
 * in which it is out of the service worker's sight, as the README says.
 */
const ALL = ['chromium', 'firefox', 'webkit'];

export const markup = [
  ['script', (url) => `<script src="${url('js')}"></script>`],
  ['async script', (url) => `<script async src="${url('js')}"></script>`],
  ['deferred script', (url) => `<script defer src="${url('js')}"></script>`],
  ['module', (url) => `<script type="module" src="${url('js')}"></script>`],
  ['inline module that imports', (url) => `<script type="module">import '${url('js')}';</script>`],
  [
    'inline script that imports',
    (url) => `<script>import('${url('js')}').catch(() => {})</script>`,
  ],
  ['script in svg', (url) => `<svg><script href="${url('js')}"></script></svg>`],
  ['stylesheet', (url) => `<link rel="stylesheet" href="${url('css')}">`],
  ['stylesheet for print', (url) => `<link rel="stylesheet" media="print" href="${url('css')}">`],
  ['preload', (url) => `<link rel="preload" as="script" href="${url('js')}">`],
  [
    'preload of an image',
    (url) => `<link rel="preload" as="image" imagesrcset="${url('gif')} 1x">`,
  ],
  ['modulepreload', (url) => `<link rel="modulepreload" href="${url('js')}">`],
  ['image', (url) => `<img alt="" src="${url('gif')}">`],
  ['image with srcset', (url) => `<img alt="" srcset="${url('gif')} 1x, ${url('gif')} 2x">`],
  ['lazy image', (url) => `<img alt="" loading="lazy" src="${url('gif')}">`],
  ['picture', (url) => `<picture><source srcset="${url('gif')}"><img alt=""></picture>`],
  ['image input', (url) => `<input type="image" alt="" src="${url('gif')}">`],
  [
    'image in svg',
    (url) => `<svg width="9" height="9"><image width="9" height="9" href="${url('gif')}"/></svg>`,
  ],
  ['poster', (url) => `<video poster="${url('gif')}"></video>`],
  ['background of a table', (url) => `<table background="${url('gif')}"><tr><td>x</table>`],
  ['style element', (url) => `<style>.m1{background:url(${url('gif')})}</style><p class="m1">x`],
  ['style element that imports', (url) => `<style>@import "${url('css')}";</style>`],
  ['style attribute', (url) => `<p style="background:url(${url('gif')})">x</p>`],
  [
    'font',
    (url) =>
      `<style>@font-face{font-family:m2;src:url(${url('woff')})}</style><p style="font-family:m2">x`,
  ],
  [
    'declarative shadow root',
    (url) =>
      `<div><template shadowrootmode="open"><img alt="" src="${url('gif')}"></template></div>`,
  ],
  [
    'closed declarative shadow root',
    (url) =>
      `<div><template shadowrootmode="closed"><img alt="" src="${url('gif')}"></template></div>`,
  ],
  [
    'handler in the markup',
    (url) => `<img alt="" src="data:," onerror="fetch('${url('json')}', { mode: 'no-cors' })">`,
  ],
  [
    'frame with markup of its own',
    (url) => `<iframe title="x" srcdoc="<img src='${url('gif')}'>"></iframe>`,
  ],
  [
    'file worker',
    (url) => `<script>new Worker('/worker.js?to=' + encodeURIComponent('${url('json')}'))</script>`,
  ],
  [
    'file worker that imports',
    (url) => `<script>new Worker('/imports.js?to=' + encodeURIComponent('${url('js')}'))</script>`,
  ],
  ['video', (url) => `<video preload="metadata" src="${url('mp4')}"></video>`, ['firefox']],
  ['audio', (url) => `<audio preload="metadata" src="${url('mp3')}"></audio>`, ['firefox']],
  ['frame', (url) => `<iframe title="x" src="${url('html')}"></iframe>`, ALL],
  ['object', (url) => `<object type="text/html" data="${url('html')}"></object>`, ALL],
  ['embed', (url) => `<embed type="text/html" src="${url('html')}">`, ALL],
  ['icon', (url) => `<link rel="icon" href="${url('gif')}">`, ['chromium']],
  [
    'speculation rules',
    (url) =>
      `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${url('html')}"],"eagerness":"immediate"}]}</script>`,
    ['chromium'],
  ],
];
