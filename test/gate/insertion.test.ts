import { expect } from 'chai';
import { startCountCase } from '../support/count-case.js';
import type { Counts } from '../support/count-case.js';
import { ASK_FIRST, closePages, openPage } from '../support/gated-page.js';
import type { GatedPage } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

interface Made {
  readonly document: Document;
  readonly body: HTMLElement;
  readonly url: string;
  /** A marked script and a marked image. */
  readonly html: string;
  script(): HTMLScriptElement;
  image(): HTMLImageElement;
}

type Insert = (made: Made) => unknown;

const MARK = 'data-category="advertising"';

const setAttributes = async (
  element: Element,
  attributes: Readonly<Record<string, string>>,
  apart = false,
) => {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
    if (apart) await new Promise((resolve) => setTimeout(resolve));
  }
};

const shadow = (
  { document, body }: Made,
  mode: ShadowRootMode,
  fill: (root: ShadowRoot) => void,
  isLate = false,
) => {
  const host = document.createElement('div');
  if (isLate) body.append(host);
  const root = host.attachShadow({ mode });
  if (!isLate) fill(root);
  body.append(host);
  if (isLate) fill(root);
};

const box = ({ document, body }: Made) => body.appendChild(document.createElement('div'));

const WAYS: Readonly<Record<string, Insert>> = {
  'append()': ({ body, script, image }) => body.append(script(), image()),
  'appendChild()': ({ body, script, image }) => body.appendChild(script()).after(image()),
  'insertBefore() and before()': ({ body, script, image }) => {
    body.insertBefore(script(), body.firstChild);
    body.firstChild?.before(image());
  },
  'replaceWith() and replaceChildren()': (made) => {
    box(made).replaceWith(made.script());
    box(made).replaceChildren(made.image());
  },
  'insertAdjacentElement()': ({ body, script, image }) => {
    body.insertAdjacentElement('afterbegin', script());
    body.insertAdjacentElement('beforeend', image());
  },
  'a fragment': ({ document, body, script, image }) => {
    const fragment = document.createDocumentFragment();
    fragment.append(script(), image());
    body.append(fragment);
  },
  innerHTML: (made) => {
    box(made).innerHTML = `<section>${made.html}</section>`;
  },
  outerHTML: (made) => {
    box(made).outerHTML = made.html;
  },
  'insertAdjacentHTML()': ({ body, html }) => body.insertAdjacentHTML('beforeend', html),
  'createContextualFragment()': ({ document, body, html }) =>
    body.append(document.createRange().createContextualFragment(html)),
  'a template’s clone': ({ document, body, html }) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    body.append(template.content.cloneNode(true));
  },
  'importNode()': ({ document, body, html }) => {
    const template = document.createElement('template');
    template.innerHTML = `<p>${html}</p>`;
    body.append(document.importNode(template.content, true));
  },
  'a parser of another frame': ({ body, html }) =>
    body.append(
      ...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('script, img'),
    ),
  'a detached subtree that is put in as a whole': ({ document, body, script, image }) => {
    const deep = document.createElement('div');
    deep.appendChild(document.createElement('p')).append(script(), image());
    body.append(deep);
  },
  'attributes after insertion, in one task': async ({ document, body, url }) => {
    const image = body.appendChild(document.createElement('img'));
    await setAttributes(image, { 'data-src': `${url}.gif`, 'data-category': 'advertising' });
    const script = document.createElement('script');
    script.type = 'text/plain';
    body.append(script);
    await setAttributes(script, { 'data-category': 'advertising', 'data-src': `${url}.js` });
  },
  'attributes after insertion, one task each, the address last': async ({
    document,
    body,
    url,
  }) => {
    const image = body.appendChild(document.createElement('img'));
    await setAttributes(image, { 'data-category': 'advertising', 'data-src': `${url}.gif` }, true);
    const script = document.createElement('script');
    script.type = 'text/plain';
    body.append(script);
    await setAttributes(script, { 'data-category': 'advertising', 'data-src': `${url}.js` }, true);
  },
  'attributes after insertion, one task each, the type last': async ({ document, body, url }) => {
    const image = body.appendChild(document.createElement('img'));
    await setAttributes(
      image,
      { 'data-src': `${url}.gif`, alt: '', 'data-category': 'advertising' },
      true,
    );
    const script = body.appendChild(document.createElement('script'));
    await setAttributes(
      script,
      { 'data-category': 'advertising', 'data-src': `${url}.js`, type: 'text/plain' },
      true,
    );
  },
  'dataset and properties': ({ document, body, url }) => {
    const script = Object.assign(document.createElement('script'), { type: 'text/plain' });
    const image = document.createElement('img');
    body.append(script, image);
    Object.assign(script.dataset, { src: `${url}.js`, category: 'advertising' });
    Object.assign(image.dataset, { src: `${url}.gif`, category: 'advertising' });
  },
  'an open shadow root': (made) =>
    shadow(made, 'open', (root) => root.append(made.script(), made.image())),
  'an open shadow root that is filled later': (made) =>
    shadow(made, 'open', (root) => root.append(made.script(), made.image()), true),
  'a closed shadow root': (made) =>
    shadow(made, 'closed', (root) => root.append(made.script(), made.image())),
  'a closed shadow root that is filled later': (made) =>
    shadow(made, 'closed', (root) => root.append(made.script(), made.image()), true),
  'the innerHTML of a closed shadow root': (made) =>
    shadow(made, 'closed', (root) => {
      root.innerHTML = made.html;
    }),
  'a shadow root in a shadow root': (made) =>
    shadow(made, 'closed', (outer) => {
      const host = outer.appendChild(made.document.createElement('div'));
      host.attachShadow({ mode: 'open' }).append(made.script(), made.image());
    }),
  'a custom element that makes its own shadow root': (made) => {
    const { customElements, HTMLElement } = made.document.defaultView as Window & typeof globalThis;
    const name = `x-${Math.random().toString(36).slice(2)}`;
    customElements.define(
      name,
      class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'closed' }).innerHTML = made.html;
        }
      },
    );
    made.body.append(made.document.createElement(name));
  },
};

/** Newer ways, where the engine has them. */
if ('setHTMLUnsafe' in Element.prototype) {
  Object.assign(WAYS, {
    'setHTMLUnsafe() with a declarative shadow root': (made: Made) =>
      (box(made) as unknown as { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(
        `<div><template shadowrootmode="open"><p>${made.html}</p></template></div>`,
      ),
  });
}
if ('moveBefore' in Element.prototype) {
  Object.assign(WAYS, {
    'moveBefore()': ({ body, script, image }: Made) => {
      const { moveBefore } = body as unknown as {
        moveBefore(node: Node, child: Node | null): void;
      };
      for (const element of [script(), image()])
        moveBefore.call(body, body.appendChild(element), body.firstChild);
    },
  });
}

const make = ({ document }: GatedPage, url: string): Made => {
  const mark = <T extends HTMLElement>(element: T, address: string) => {
    Object.assign(element.dataset, { category: 'advertising', src: address });
    return element;
  };
  return {
    document,
    body: document.body,
    url,
    html: `<script type="text/plain" ${MARK} data-src="${url}.js"></script><img alt="" ${MARK} data-src="${url}.gif">`,
    script: () =>
      mark(Object.assign(document.createElement('script'), { type: 'text/plain' }), `${url}.js`),
    image: () => mark(document.createElement('img'), `${url}.gif`),
  };
};

describe('marked elements that are inserted by', () => {
  const run = startCountCase();
  const names = Object.keys(WAYS);
  let deniedAtFirst: Counts;
  let counts: Counts;

  before(async function () {
    this.timeout(60_000);
    const allowed = await openPage();
    const denied = await openPage({ config: ASK_FIRST });
    await Promise.all(
      names.flatMap((name, at) => [
        WAYS[name]?.(make(allowed, run.url(`allowed-${at}`))),
        WAYS[name]?.(make(denied, run.url(`denied-${at}`))),
      ]),
    );
    await denied.window.fetch(run.url('denied-sentinel'));
    await waitFor('everything in the page that allows it', async () => {
      counts = await run.counts();
      return names.every((_, at) => has(counts, `allowed-${at}`));
    }).catch(() => {});
    deniedAtFirst = await run.counts();
    await denied.sluice.allowAll();
    await waitFor('everything in the page that denied it', async () => {
      counts = await run.counts();
      return names.every((_, at) => has(counts, `denied-${at}`));
    }).catch(() => {});
  });
  after(closePages);

  const has = ({ byFile }: Counts, name: string) => byFile[`${name}.js`] && byFile[`${name}.gif`];

  names.forEach((name, at) => {
    it(`${name} are fetched once where they are allowed, and not before`, () => {
      const of = ({ byFile }: Counts, page: string) => [
        byFile[`${page}-${at}.js`],
        byFile[`${page}-${at}.gif`],
      ];
      expect(of(counts, 'allowed'), 'allowed').to.deep.equal([1, 1]);
      expect(of(deniedAtFirst, 'denied'), 'while denied').to.deep.equal([undefined, undefined]);
      expect(of(counts, 'denied'), 'once allowed').to.deep.equal([1, 1]);
    });
  });
});

describe('marked elements in the page’s own markup', () => {
  afterEach(closePages);

  it('are found in declarative shadow roots', async () => {
    const run = startCountCase();
    const body = (name: string) =>
      `<div><template shadowrootmode="open"><section><script type="text/plain" ${MARK} data-src="${run.url(`${name}.js`)}"></script>
        <div><template shadowrootmode="open"><img alt="" ${MARK} data-src="${run.url(`${name}.gif`)}"></template></div>
        </section></template></div>`;
    await openPage({ body: body('allowed') });
    const denied = await openPage({ config: ASK_FIRST, body: body('denied') });
    await waitFor('both that are allowed', async () => (await run.counts()).total === 2);
    await denied.sluice.allowAll();
    await waitFor('all', async () => (await run.counts()).total === 4);
    expect((await run.counts()).byFile).to.deep.equal({
      'allowed.js': 1,
      'allowed.gif': 1,
      'denied.js': 1,
      'denied.gif': 1,
    });
  });

  it('are found when a script of the page writes them into it', async () => {
    const run = startCountCase();
    const html = (name: string) =>
      `<script type="text/plain" ${MARK} data-src="${run.url(`${name}.js`)}"><\\/script><img alt="" ${MARK} data-src="${run.url(`${name}.gif`)}">`;
    const body = (name: string) => `<script>document.write('${html(name)}')</script><p>After</p>`;
    await openPage({ body: body('allowed') });
    const denied = await openPage({ config: ASK_FIRST, body: body('denied') });
    await waitFor('both that are allowed', async () => (await run.counts()).total === 2);
    expect((await run.counts()).byFile).to.deep.equal({ 'allowed.js': 1, 'allowed.gif': 1 });
    await denied.sluice.allowAll();
    await waitFor('all', async () => (await run.counts()).total === 4);
  });
});

describe('marked elements that leave the page', () => {
  afterEach(closePages);

  const setUp = async () => {
    const run = startCountCase();
    const page = await openPage({ config: ASK_FIRST });
    const { script, body } = make(page, run.url('file'));
    return { run, page, body, element: script() };
  };
  const arrivals = async (page: GatedPage, run: ReturnType<typeof startCountCase>) => {
    await page.window.fetch(run.url('sentinel'));
    return (await run.counts()).byFile['file.js'];
  };

  it('stay away while they are out, and go when they come back to a page that allows them', async () => {
    const { run, page, body, element } = await setUp();
    body.append(element);
    await page.sluice.ready;
    element.remove();
    await page.sluice.allowAll();
    expect(await arrivals(page, run)).to.equal(undefined);
    body.append(element);
    await waitFor('the script', async () => (await run.counts()).byFile['file.js']);
    expect(await arrivals(page, run)).to.equal(1);
  });

  it('are held and released once though they left and came back in between', async () => {
    const { run, page, body, element } = await setUp();
    body.append(element);
    await page.sluice.ready;
    element.remove();
    await page.sluice.ready;
    body.append(element);
    await page.sluice.ready;
    body.prepend(element);
    await page.sluice.allowAll();
    await waitFor('the script', async () => (await run.counts()).byFile['file.js']);
    expect(await arrivals(page, run)).to.equal(1);
  });

  it('are not lost when they were in the page for a moment only and come back later', async () => {
    const { run, page, body, element } = await setUp();
    await page.sluice.allowAll();
    body.append(element);
    element.remove();
    expect(await arrivals(page, run)).to.equal(undefined);
    body.append(element);
    await waitFor('the script', async () => (await run.counts()).byFile['file.js']);
  });

  it('do not hold up the scripts behind them', async () => {
    const { run, page, body, element } = await setUp();
    const inline = (text: string) =>
      `<script type="text/plain" data-category="advertising">${text}</script>`;
    body.append(element);
    // The first script takes the second out of the page before its turn.
    body.insertAdjacentHTML(
      'afterbegin',
      inline('document.querySelector(\'[data-src$="file.js"]\').remove()'),
    );
    body.insertAdjacentHTML('beforeend', inline("(self.counted ??= []).push('behind')"));
    body.insertAdjacentHTML(
      'afterbegin',
      `<script type="text/plain" data-category="advertising" data-src="${run.url('first.js')}"></script>`,
    );
    await page.sluice.allowAll();
    await waitFor('the last script', () => page.window.counted?.includes('behind'));
  });
});
