/** Marked elements that come after the page was parsed, in the light and in shadow roots. */
import { standIn, workbench } from './workbench.js';

const marked = (tag, path, more = {}) => {
  const element = document.createElement(tag);
  element.dataset.category = 'advertising';
  Object.assign(element.dataset, more);
  if (tag === 'script') element.type = 'text/plain';
  if (path) element.dataset.src = standIn('acme-ads', path);
  if (tag === 'img') element.alt = '';
  if (tag === 'iframe') {
    element.title = 'Added later';
    element.hidden = true;
  }
  return element;
};

function intoShadow(mode, ...children) {
  const host = document.createElement('div');
  host.attachShadow({ mode }).append(...children);
  document.body.append(host);
}

workbench(
  'Each button adds a marked element of Acme Ads, as a script of the page might do much later.',
  {
    'Script element': () => document.body.append(marked('script', '/later/script.js')),
    'Inline script': () => {
      const script = marked('script');
      script.textContent = "(window.__order ??= []).push('later inline');";
      document.body.append(script);
    },
    'Module script': () =>
      document.body.append(marked('script', '/later/module.mjs', { type: 'module' })),
    Image: () => document.body.append(marked('img', '/later/image.gif')),
    Frame: () => document.body.append(marked('iframe', '/later/frame.html')),
    'Script by vendor': () => {
      const script = marked('script', '/later/vendor.js', { vendor: 'acme-ads' });
      delete script.dataset.category;
      document.body.append(script);
    },
    'In an open shadow root': () =>
      intoShadow('open', marked('script', '/later/open.js'), marked('img', '/later/open.gif')),
    'In a closed shadow root': () =>
      intoShadow(
        'closed',
        marked('script', '/later/closed.js'),
        marked('img', '/later/closed.gif'),
      ),
    'Nested shadow roots': () => {
      const inner = document.createElement('div');
      inner.attachShadow({ mode: 'open' }).append(marked('img', '/later/nested.gif'));
      intoShadow('open', inner);
    },
    'By innerHTML': () => {
      const box = document.createElement('div');
      box.innerHTML = marked('img', '/later/html.gif').outerHTML;
      document.body.append(box);
    },
  },
);
