/** Unmarked requests to an ad company, by every road a page has. */
import { standIn, workbench } from './workbench.js';

const to = (path) => standIn('acme-ads', `/road/${path}`);

const put = (tag, properties) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.hidden = true;
  document.body.append(element);
  return element;
};

const settled = (target, good, bad) =>
  new Promise((resolve, reject) => {
    target.addEventListener(good, () => resolve(), { once: true });
    target.addEventListener(bad, () => reject(new DOMException('failed', 'NetworkError')), {
      once: true,
    });
  });

function submit() {
  const name = `road-${Date.now()}`;
  const frame = put('iframe', { name, title: 'Target of the form' });
  const form = put('form', { action: to('form'), method: 'post', target: name });
  form.submit();
  setTimeout(() => (form.remove(), frame.remove()), 2000);
}

function stylesheetRule() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`#road-css { background: url("${to('css-rule.gif')}"); }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  put('div', { id: 'road-css' }).hidden = false;
}

function freshRealm() {
  const frame = put('iframe', { title: 'Fresh realm' });
  return frame.contentWindow.fetch(to('fresh-realm'), { mode: 'no-cors' });
}

workbench('Each button tries to reach Acme Ads without any marking, as its own script would.', {
  Script: () => settled(put('script', { src: to('script.js') }), 'load', 'error'),
  Image: () => settled(put('img', { alt: '', src: to('image.gif') }), 'load', 'error'),
  'New Image()': () => {
    new Image().src = to('new-image.gif');
  },
  Frame: () => void put('iframe', { title: 'Road', src: to('frame.html') }),
  Video: () => void put('video', { src: to('video.mp4'), preload: 'auto' }),
  Stylesheet: () =>
    settled(put('link', { rel: 'stylesheet', href: to('style.css') }), 'load', 'error'),
  Preload: () => void put('link', { rel: 'preload', as: 'script', href: to('preload.js') }),
  innerHTML: () => {
    put('div', {}).innerHTML = `<img alt="" src="${to('inner-html.gif')}">`;
  },
  'CSS rule': stylesheetRule,
  'CSS inline': () => {
    put('div', {}).hidden = false;
    document.body.lastElementChild.style.backgroundImage = `url("${to('css-inline.gif')}")`;
  },
  fetch: () => fetch(to('fetch')),
  XMLHttpRequest: () => {
    const request = new XMLHttpRequest();
    const done = settled(request, 'load', 'error');
    request.open('GET', to('xhr'));
    request.send();
    return done;
  },
  sendBeacon: () => {
    if (!navigator.sendBeacon(to('beacon'))) throw new DOMException('refused', 'NetworkError');
  },
  EventSource: () => {
    const source = new EventSource(to('events'));
    setTimeout(() => source.close(), 500);
  },
  WebSocket: () => settled(new WebSocket(to('socket').replace('http', 'ws')), 'open', 'error'),
  Form: submit,
  Ping: () => {
    const link = put('a', { href: '#main', ping: to('ping') });
    link.click();
  },
  'Fresh frame’s fetch': freshRealm,
  'import()': () => import(to('module.mjs')),
});
