/**
 * Tags in the page's own HTML, which its parser and preload scanner meet. Each: name, and the markup for an address (`url` takes an
 * ending). `hint`: only opens a connection, or leads the whole page away.
 */
export const markup = [
  ['script', (url) => `<script src="${url('js')}"></script>`],
  ['async script', (url) => `<script async src="${url('js')}"></script>`],
  ['deferred script', (url) => `<script defer src="${url('js')}"></script>`],
  ['module', (url) => `<script type="module" src="${url('js')}"></script>`],
  ['stylesheet', (url) => `<link rel="stylesheet" href="${url('css')}">`],
  ['preload', (url) => `<link rel="preload" as="script" href="${url('js')}">`],
  ['image', (url) => `<img alt="" src="${url('gif')}">`],
  ['frame', (url) => `<iframe title="" src="${url('html')}"></iframe>`],
  ['image without quotes', (url) => `<IMG alt='' SRC=${url('gif')}>`],
  ['image with entities', (url) => `<img alt="" src="${url('gif').replace('//', '&#47;&sol;')}">`],
  ['srcset', (url) => `<img alt="" srcset="${url('gif')} 1x">`],
  [
    'picture',
    (url) => `<picture><source srcset="${url('gif')}"><img alt="" src="/own.gif"></picture>`,
  ],
  ['imported module', (url) => `<script type="module">import '${url('js')}';</script>`],
  ['module preload', (url) => `<link rel="modulepreload" href="${url('js')}">`],
  ['imported stylesheet', (url) => `<style>@import "${url('css')}";</style>`],
  ['background', (url) => `<p style="background: url(${url('gif')})">x</p>`],
  ['poster', (url) => `<video poster="${url('gif')}"></video>`],
  ['prefetch', (url) => `<link rel="prefetch" href="${url('js')}">`],
  ['object', (url) => `<object data="${url('html')}"></object>`],
  ['embed', (url) => `<embed src="${url('html')}">`],
  ['image button', (url) => `<input type="image" alt="x" src="${url('gif')}">`],
  [
    'SVG image',
    (url) => `<svg width="9" height="9"><image width="9" height="9" href="${url('gif')}"/></svg>`,
  ],
  ['srcdoc', (url) => `<iframe title="" srcdoc="<img src='${url('gif')}'>"></iframe>`],
  [
    'declarative shadow root',
    (url) =>
      `<div><template shadowrootmode="open"><img alt="" src="${url('gif')}"></template></div>`,
  ],
  ['script behind a comment', (url) => `<!-- > " <script> --><script src='${url('js')}'></script>`],
  [
    'script behind a string',
    (url) => `<script>"<!-- <img src='"</script><script src="${url('js')}"></script>`,
  ],
];

/** Fetches nothing where script is on. */
export const noscript = (url) => `<noscript><img alt="" src="${url('gif')}"></noscript>`;
