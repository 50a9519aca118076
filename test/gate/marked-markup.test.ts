import { expect } from 'chai';
import { trustedTypesPolicy } from '../../src/api/trusted-types-policy.js';
import { createMarkedMarkup } from '../../src/gate/marked-markup.js';
import { createTree } from '../../src/gate/tree.js';
import type { GateEntry, GateHost } from '../../src/gate/types.js';

interface FakeGate {
  readonly answers: Record<string, boolean | undefined>;
  readonly log: readonly Pick<GateEntry, 'outcome' | 'kind'>[];
  readonly reports: readonly string[];
  refresh(): void;
}

const MARK = 'data-category="probe"';
let place: HTMLElement;

/** The gate on this document, with answers that the test chooses. */
const gate = (
  answers: Record<string, boolean | undefined>,
  more: Partial<GateHost> = {},
): FakeGate => {
  const log: GateEntry[] = [];
  const reports: string[] = [];
  const { refresh } = createMarkedMarkup({
    document,
    allows: (id) => answers[id],
    report: (code) => reports.push(code),
    log: (entry) => log.push(entry),
    policy: trustedTypesPolicy(),
    nonce: '',
    standby: true,
    passed: new WeakMap(),
    placeFound: () => {},
    tree: createTree(document, more.standby ?? true),
    ...more,
  });
  return { answers, log, reports, refresh };
};

const noticed = () => new Promise((resolve) => setTimeout(resolve));
const add = (html: string) => place.insertAdjacentHTML('beforeend', html);
const global = globalThis as { probes?: string[] };
const probe = (name: string, marks = MARK) =>
  `<script type="text/plain" ${marks}>(globalThis.probes ??= []).push('${name}')</script>`;

/** Gates of earlier tests stay on the document, and deny: their names are their own. */
let count = 0;
const own = () => `probe-${(count += 1)}`;

describe('the gate for marked markup', () => {
  const { attachShadow } = Element.prototype;

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('main'));
    delete global.probes;
  });
  afterEach(() => {
    place.remove();
    Element.prototype.attachShadow = attachShadow;
  });

  it('looks at what is there already, and at what comes', async () => {
    const id = own();
    add(probe('there', `data-category="${id}"`));
    gate({ [id]: true });
    expect(global.probes).to.deep.equal(['there']);
    add(probe('comes', `data-category="${id}"`));
    await noticed();
    expect(global.probes).to.deep.equal(['there', 'comes']);
  });

  it('asks again only when told, and then releases in the order of arrival', async () => {
    const id = own();
    const { answers, refresh, log } = gate({ [id]: false });
    add(probe('one', `data-category="${id}"`) + probe('two', `data-vendor="${id}"`));
    await noticed();
    answers[id] = true;
    await noticed();
    expect(global.probes).to.equal(undefined);
    refresh();
    expect(global.probes).to.deep.equal(['one', 'two']);
    expect(log.map(({ outcome }) => outcome)).to.deep.equal([
      'held',
      'held',
      'released',
      'released',
    ]);
  });

  it('lets go once, and does not take back', async () => {
    const id = own();
    const { answers, refresh, log } = gate({ [id]: true });
    add(`<img alt="" data-category="${id}" data-src="/test/support/none.gif?">`);
    await noticed();
    for (const answer of [true, false]) {
      answers[id] = answer;
      refresh();
      place.querySelector('img')?.setAttribute('data-category', id);
      await noticed();
    }
    expect(log.map(({ outcome }) => outcome)).to.deep.equal(['released']);
  });

  it('reports an unknown id as often as it meets one, and never lets it pass', async () => {
    const id = own();
    const { reports } = gate({}, { allows: (name) => (name === id ? undefined : false) });
    add(probe('unknown', `data-category="${id}"`));
    await noticed();
    expect(reports).to.include(`id "${id}"`);
    expect(global.probes).to.equal(undefined);
  });

  it('makes script and addresses through the page’s policy, and no markup', async () => {
    const id = own();
    const made: string[] = [];
    const same = (kind: string) => (text: string) => (made.push(`${kind} ${text}`), text);
    const policy = {
      createScript: same('script'),
      createScriptURL: same('address'),
      createHTML: same('html'),
    } as never;
    gate({ [id]: true }, { policy });
    add(`<script type="text/plain" data-category="${id}">void 0</script>
      <script type="text/plain" data-category="${id}" data-src="/test/support/none.js"></script>
      <object data-category="${id}" data-data="/test/support/none.html"></object>
      <img alt="" data-category="${id}" data-src="/test/support/none.gif">`);
    await noticed();
    expect(made).to.deep.equal([
      'script void 0',
      'address /test/support/none.js',
      'address /test/support/none.html',
      'address /test/support/none.gif',
    ]);
  });

  it('leaves the platform as it is without standby, and then sees open shadow roots only', async () => {
    const id = own();
    gate({ [id]: true }, { standby: false });
    expect(Element.prototype.attachShadow).to.equal(attachShadow);
    const fill = (mode: ShadowRootMode) => {
      const host = document.createElement('div');
      host.attachShadow({ mode }).innerHTML = probe(mode, `data-category="${id}"`);
      place.append(host);
    };
    fill('open');
    fill('closed');
    await noticed();
    expect(global.probes).to.deep.equal(['open']);
  });

  it('stands by with an attachShadow that looks and behaves like the native one', () => {
    const native = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow');
    gate({});
    const ours = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow');
    expect({ ...ours, value: null }).to.deep.equal({ ...native, value: null });
    expect(Element.prototype.attachShadow).not.to.equal(attachShadow);
    expect([
      Element.prototype.attachShadow.name,
      Element.prototype.attachShadow.length,
    ]).to.deep.equal(['attachShadow', 1]);
    expect('prototype' in Element.prototype.attachShadow).to.equal(false);
    expect(() => Element.prototype.attachShadow.call({} as Element, { mode: 'open' })).to.throw(
      TypeError,
    );
    expect(() => (place.attachShadow as unknown as () => void)()).to.throw(TypeError);
    expect(() => document.createElement('input').attachShadow({ mode: 'open' })).to.throw(
      DOMException,
    );
  });
});
