import { expect } from 'chai';
import { startCountCase } from '../support/count-case.js';
import { closePages, openPage } from '../support/gated-page.js';
import type { PageWindow } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

const CODE = '(parent.hits??=[]).push(1)';
const HTML = `<script>parent.postMessage('hit','*')</script>`;

/** Spellings that an engine reads as an address which runs code, or which is none of the web. */
const SPELLINGS: Readonly<Record<string, string>> = {
  plain: `javascript:${CODE}`,
  'mixed case': `JaVaScRiPt:${CODE}`,
  'a leading space': ` javascript:${CODE}`,
  'leading control characters': `\u0001\u001f\u0000javascript:${CODE}`,
  'a tab inside': `java\tscript:${CODE}`,
  'line ends inside': `java\nscr\ript\n:${CODE}`,
  'line ends and spaces before': `\r\n \t javascript:${CODE}`,
  'a comment like an address': `javascript://example.com/%0a${CODE}`,
  'a page in the address': `data:text/html,${HTML}`,
  'a page in the address, mixed case': `DATA:text/html,${HTML}`,
  'a script in the address': `data:text/javascript,${CODE}`,
  'a picture with script in the address': `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg">${HTML}</svg>`,
  'an object address': 'blob:null/0f0f',
  'the page itself': 'about:srcdoc',
  'a file': 'file:///etc/hostname',
  'an old script language': `vbscript:${CODE}`,
  'another scheme': 'ftp://localhost/',
  'no address': 'http://[',
};

type Kind = readonly [tag: string, attribute: string, more: string];
const KINDS: readonly Kind[] = [
  ['iframe', 'src', ''],
  ['object', 'data', ''],
  ['object', 'data', ' data-src="/fine.html"'],
  ['embed', 'src', ''],
  ['embed', 'src', ' data-href="/fine.html" data-srcset="/fine.html"'],
  ['script', 'src', ' type="text/plain"'],
  ['link', 'href', ' rel="stylesheet"'],
  ['link', 'href', ' rel="stylesheet" data-src="/fine.css"'],
];

const quoted = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\0', '');
const pause = (window: Window) =>
  new Promise((resolve) => window.requestAnimationFrame(() => setTimeout(resolve, 50)));

afterEach(closePages);

describe('an address that is not http(s)', () => {
  it('runs code in a frame that the page makes itself (positive control)', async () => {
    const { document, window } = await openPage();
    const frame = document.createElement('iframe');
    frame.setAttribute('src', SPELLINGS['line ends and spaces before'] ?? '');
    document.body.append(frame);
    await waitFor('the code', () => (window as PageWindow & { hits?: unknown[] }).hits);
  });

  for (const [tag, attribute, more] of KINDS) {
    it(`is never released in <${tag}${more}>, however it is spelt`, async () => {
      const { document, window, sluice } = await openPage({
        body: Object.values(SPELLINGS)
          .map(
            (address) =>
              `<${tag} data-category="advertising" data-${attribute}="${quoted(address)}"${more}></${tag}>`,
          )
          .join('\n'),
      });
      // The parser drops NUL; script can put it in.
      for (const address of Object.values(SPELLINGS)) {
        const element = document.createElement(tag);
        if (tag === 'script') element.setAttribute('type', 'text/plain');
        element.dataset.category = 'advertising';
        element.setAttribute(`data-${attribute}`, address);
        document.body.append(element);
      }
      let hits = 0;
      window.addEventListener('message', () => (hits += 1));
      await sluice.allowAll();
      await pause(window);
      const elements = [...document.body.querySelectorAll<HTMLElement>(`${tag}[data-category]`)];
      expect(elements).to.have.length(2 * Object.keys(SPELLINGS).length);
      for (const element of elements) expect(element.getAttribute(attribute)).to.equal(null);
      expect((window as PageWindow & { hits?: unknown[] }).hits).to.equal(undefined);
      expect(hits).to.equal(0);
      expect(sluice.getLog().map(({ outcome }) => outcome)).not.to.include('released');
      expect(window.lines.join('\n')).to.include('[sluice] markup javascript:');
    });
  }

  it('is not released in a script’s own src either, whatever else the script names', async () => {
    const { document, window, sluice } = await openPage({
      body: ['', 'data-srcset="/fine"', 'data-href="/fine"', 'data-data="/fine"']
        .map(
          (more) =>
            `<script type="text/plain" data-category="advertising" src="data:text/javascript,${CODE}" ${more}></script>`,
        )
        .join(''),
    });
    await sluice.allowAll();
    await pause(window);
    expect((window as PageWindow & { hits?: unknown[] }).hits).to.equal(undefined);
    expect(document.body.querySelectorAll('script[type="text/plain"]')).to.have.length(4);
  });

  it('is released for pictures, which run nothing', async () => {
    const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    const { document } = await openPage({
      body: `<img alt="" data-category="advertising" data-src="${pixel}"><img alt="" data-category="advertising" data-src="javascript:1">`,
    });
    const [picture, other] = document.images;
    await waitFor('the picture', () => picture?.naturalWidth);
    expect(other?.getAttribute('src')).to.equal(null);
  });
});

describe('an address that is http(s)', () => {
  it('is released absolute, relative, without scheme and against the page’s base', async () => {
    const run = startCountCase();
    const base = run.url('folder/');
    await openPage({
      head: `<base href="${base}">`,
      body: [
        'relative.gif',
        '../up.gif',
        run.url('root.gif').slice(location.origin.length),
        run.url('whole.gif'),
      ]
        .concat([
          `//${location.host}${run.url('scheme.gif').slice(location.origin.length)}`,
          `  ${run.url('spaces.gif')} `,
        ])
        .map((address) => `<img alt="" data-category="advertising" data-src="${address}">`)
        .join(''),
    });
    await waitFor('all', async () => (await run.counts()).total === 6);
    expect(Object.keys((await run.counts()).byFile)).to.have.members([
      'folder/relative.gif',
      'up.gif',
      'root.gif',
      'whole.gif',
      'scheme.gif',
      'spaces.gif',
    ]);
  });
});

describe('attributes that hold code', () => {
  it('are never made from data- ones', async () => {
    const run = startCountCase();
    const { document, window, sluice } = await openPage({
      body:
        `<iframe title="F" data-category="advertising" data-src="${run.url('frame.html')}" data-srcdoc="<script>parent.hits=1</` +
        `script>" data-onload="${CODE}"></iframe>
        <img alt="" data-category="advertising" data-src="${run.url('image.gif')}" data-onload="${CODE}" data-onerror="${CODE}">`,
    });
    await sluice.allowAll();
    await waitFor('both', async () => (await run.counts()).total === 2);
    await pause(window);
    for (const element of document.querySelectorAll('body [data-category]')) {
      expect(element.getAttributeNames().filter((name) => /^(on|srcdoc)/.test(name))).to.deep.equal(
        [],
      );
    }
    expect((window as PageWindow & { hits?: unknown }).hits).to.equal(undefined);
  });
});
