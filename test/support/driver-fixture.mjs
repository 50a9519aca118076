import { createServer } from 'node:http';

const main = `<!doctype html><html lang="en"><head><title>main</title>
<style>:root{color-scheme:light dark} body{height:3000px} @media (forced-colors: active){p{order:1}}</style></head><body>
<p>Hello</p><a href="/second">second</a>
<button id="first">first</button><input id="field"><button id="last">last</button>
<outer-box></outer-box>
<div style="position:relative"><button id="covered">covered</button>
<div id="cover" style="position:absolute;inset:0"></div></div>
<script>
  window.seen = [];
  for (const type of ['keydown', 'click', 'input', 'focusin'])
    addEventListener(type, (event) => seen.push({ type, trusted: event.isTrusted, key: event.key, shift: event.shiftKey,
      target: event.composedPath()[0].id }), true);
  addEventListener('pageshow', (event) => { window.persisted = event.persisted; });
  addEventListener('storage', (event) => { window.stored = event.newValue; });
  const nest = (name, html) => customElements.define(name, class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = html; }
  });
  nest('inner-box', '<div style="margin-top:2000px"><button id="deep">deep</button></div><slot></slot>');
  nest('outer-box', '<inner-box><button id="slotted">slotted</button></inner-box>');
  console.warn('a line from the page');
</script></body></html>`;

const second = '<!doctype html><title>second</title><p>Second</p>';

/** A small site for the driver's own tests: `/`, `/second`, `/strict` (a policy that forbids every script), `/headers`. */
export const startDriverFixture = async () => {
  let loads = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const answer = (type, body, headers = {}) => {
      response.writeHead(200, { 'content-type': type, ...headers }).end(body);
    };
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    if (pathname === '/headers') return answer('application/json', JSON.stringify(request.headers));
    if (pathname === '/second') return answer('text/html', second);
    if (pathname === '/strict') {
      const policy = "default-src 'none'; require-trusted-types-for 'script'";
      return answer('text/html', second, { 'content-security-policy': policy });
    }
    loads += 1;
    return answer('text/html', main, {
      'set-cookie': ['plain=1; Path=/', `hidden=${loads}; Path=/; HttpOnly; SameSite=Lax`],
    });
  });
  await new Promise((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  return {
    url: `http://localhost:${server.address().port}`,
    host: (name) => `http://${name}.localhost:${server.address().port}`,
    loads: () => loads,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};
