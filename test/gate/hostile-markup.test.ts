import { expect } from 'chai';
import { startCountCase } from '../support/count-case.js';
import {
  ASK_FIRST,
  closePages,
  HEAD_SCRIPT,
  newCookie,
  openPage,
  says,
} from '../support/gated-page.js';
import type { PageOptions } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

/** What code reads from the document, and so what an image or form of that name would take away. */
const DOCUMENT_NAMES = [
  'cookie', 'readyState', 'visibilityState', 'hidden', 'prerendering', 'referrer', 'currentScript', 'documentElement',
  'head', 'body', 'scripts', 'forms', 'location', 'defaultView', 'implementation', 'lang', 'dir', 'title',
  'querySelector', 'querySelectorAll', 'getElementById', 'getElementsByTagName', 'createElement', 'createTreeWalker',
  'createTextNode', 'createEvent', 'createComment', 'importNode', 'adoptNode', 'dispatchEvent', 'addEventListener', 'removeEventListener',
  'append', 'appendChild', 'contains', 'parentNode', 'childNodes', 'firstChild', 'nodeType', 'ownerDocument', 'adoptedStyleSheets',
  'activeElement', 'fonts', 'write',
]; // prettier-ignore

/** What code reads from a node, and so what an input of that name takes away from its form. */
const NODE_NAMES = [
  'parentNode', 'nextSibling', 'childNodes', 'nodeType', 'nodeName', 'localName', 'attributes', 'matches', 'getAttribute', 'shadowRoot',
  'isConnected', 'querySelectorAll', 'tagName', 'children', 'firstChild', 'ownerDocument', 'remove', 'load', 'dataset', 'setAttribute',
]; // prettier-ignore

/** Names of globals, which elements take where the engine has none of its own. */
const WINDOW_NAMES = [
  'trustedTypes', 'requestIdleCallback', 'fetchLater', 'sluice', 'sluice-config', 'litHtmlPolyfillSupport', 'litElementPolyfillSupport',
  'reactiveElementPolyfillSupport', 'litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litIssuedWarnings', 'ShadyCSS',
  'ShadyDOM', 'process', 'define', 'module', 'exports', 'require', 'global',
]; // prettier-ignore

const HOSTILE: Readonly<Record<string, string>> = {
  'images named like parts of the document': DOCUMENT_NAMES.map(
    (name) => `<img alt="" name="${name}">`,
  ).join(''),
  'forms named like parts of the document': DOCUMENT_NAMES.map(
    (name) => `<form name="${name}"></form>`,
  ).join(''),
  'frames and objects named like parts of the document': DOCUMENT_NAMES.slice(0, 12)
    .map((name) => `<object name="${name}" id="${name}"></object><embed name="${name}">`)
    .join(''),
  'a form whose inputs are named like parts of a node': `<form id="around">${NODE_NAMES.map((name) => `<input name="${name}">`).join('')}`,
  'elements named like globals': WINDOW_NAMES.map(
    (name) => `<img alt="" id="${name}" name="${name}">`,
  ).join(''),
  'a form named sluice with a queue':
    '<form id="sluice" name="sluice"><input name="queue"><input name="version" value="9"></form>',
  'two elements named sluice': '<a id="sluice" name="version"></a><a id="sluice" name="queue"></a>',
};

const WORDS = `<script type="application/json" id="sluice-config">{ "version": 1, "categories": [{ "id": "advertising", "required": true }] }</script>`;

/** All that the head script does on a page, told in one value. */
const behaviourOf = async (options: PageOptions) => {
  const run = startCountCase();
  const cookie = newCookie();
  const mark = 'data-category="advertising"';
  const marked = (name: string) => `<div><script type="text/plain" ${mark}>${says(name)}</script>
    <script type="text/plain" ${mark} data-src="${run.url(`${name}.js`)}"></script>
    <img alt="" ${mark} data-src="${run.url(`${name}.gif`)}"></div>`;
  const page = await openPage({
    ...options,
    cookie,
    // The link is the notice: without one the console says so.
    body: `<main>${[options.body].flat().join('')}${marked('first')}</main><sluice-link><a href="#">Choices</a></sluice-link>`,
  });
  const { sluice, window, document } = page;
  const body = Object.getOwnPropertyDescriptor(window.Document.prototype, 'body')?.get?.call(
    document,
  ) as HTMLElement;
  const events: string[] = [];
  for (const type of ['sluice:ready', 'sluice:change']) {
    EventTarget.prototype.addEventListener.call(document, type, () => events.push(type));
  }
  await waitFor(
    'what is allowed',
    async () => window.counted?.length === 2 && (await run.counts()).total === 2,
  );
  const before = sluice.allows('advertising');
  await sluice.optOut();
  body.insertAdjacentHTML('beforeend', marked('second'));
  await window.fetch(run.url('sentinel'));
  const { model, region, optedOut, stored, categories } = sluice.getState();
  return {
    before,
    order: window.counted,
    events,
    state: { model, region, optedOut, stored, categories },
    cookie: documentCookie(cookie).replace(/\d{10}/g, 'time'),
    requests: (await run.counts()).byFile,
    log: sluice.getLog().map(({ outcome, kind }) => `${outcome} ${kind}`),
    errors: window.errors,
    lines: window.lines,
  };
};

const documentCookie = (name: string) =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1) ?? '';

describe('hostile markup', () => {
  let plain: unknown;

  before(async () => {
    plain = await behaviourOf({});
  });
  afterEach(closePages);

  it('has a plain page to be compared with: allowed, released, refused, stored, held', () => {
    const { cookie, ...rest } = plain as { cookie: string };
    expect(cookie).to.equal(
      'v=1&model=opt-out&revision=1&how=api&decidedAt=time&optedOutAt=time&choice=*sale',
    );
    expect(rest).to.deep.include({
      before: true,
      order: ['first', 'first.js'],
      events: ['sluice:change'],
      requests: { 'first.js': 1, 'first.gif': 1, sentinel: 1 },
      log: [
        'released script',
        'released script',
        'released img',
        'held script',
        'held script',
        'held img',
      ],
      errors: [],
      lines: [],
    });
  });

  for (const [what, html] of Object.entries(HOSTILE)) {
    it(`changes nothing: ${what}, after the head script`, async () => {
      expect(await behaviourOf({ body: html })).to.deep.equal(plain);
    });

    it(`changes nothing: ${what}, before the head script`, async () => {
      // Whoever can write before the head script opens the body with it.
      expect(await behaviourOf({ early: html })).to.deep.equal(plain);
    });
  }

  it('changes nothing: a second configuration, or a region, after the head script', async () => {
    expect(
      await behaviourOf({ body: `${WORDS}<meta name="sluice-region" content="US-CA">` }),
    ).to.deep.equal(plain);
  });

  it('is no configuration where it is no JSON block: the real one still counts', async () => {
    const early =
      '<div id="sluice-config">{}</div><img alt="" id="sluice-config"><script type="text/plain" id="sluice-config">{}</script>';
    expect(await behaviourOf({ early })).to.deep.equal(plain);
  });

  it('cannot take the place of window.sluice, which is own, fixed and not to be replaced', async () => {
    const { window } = await openPage({
      early: '<form id="sluice"></form>',
      tag: HEAD_SCRIPT,
      body: '<img alt="" id="sluice">',
    });
    const { value, ...flags } = Object.getOwnPropertyDescriptor(window, 'sluice') ?? {};
    expect(flags).to.deep.equal({ writable: false, enumerable: true, configurable: false });
    expect(window.sluice).to.equal(value);
    expect(Reflect.set(window, 'sluice', {})).to.equal(false);
    expect(Reflect.deleteProperty(window, 'sluice')).to.equal(false);
    expect(Object.isFrozen(window.sluice)).to.equal(true);
    expect(window.sluice.allows('advertising')).to.equal(true);
  });
});

describe('the interface under hostile markup', () => {
  afterEach(closePages);

  for (const [what, html] of Object.entries({ none: '', ...HOSTILE })) {
    it(`asks, takes the answer, and opens the preferences: ${what}`, async () => {
      const { window, sluice } = await openPage({
        config: { ...ASK_FIRST, ui: { banner: 'bar' } },
        body: html,
      });
      const { document: own } = window;
      const find = (selector: string, within: string) =>
        Document.prototype.querySelector
          .call(own, within)
          ?.shadowRoot?.querySelector<HTMLElement>(selector);
      const button = await waitFor('the banner', () =>
        find('[data-sluice="allow"]', 'sluice-banner'),
      );
      button.click();
      await waitFor('the answer', () => sluice.allows('advertising'));
      await sluice.open('preferences');
      expect(find('dialog', 'sluice-preferences')).to.have.property('open', true);
      expect(window.errors).to.deep.equal([]);
      expect(window.lines).to.deep.equal([]);
    });
  }
});
