import { expect } from 'chai';
import { closePages, openPage } from '../support/gated-page.js';
import type { GatedPage } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

/** A page that has loaded and has nothing of ours in it, so that no interface was fetched. */
const openLoaded = async (): Promise<GatedPage> => {
  const page = await openPage({ config: { region: { default: 'US-CA' } } });
  await page.loaded;
  await page.sluice.optOut();
  return page;
};
const files = ({ window }: GatedPage) =>
  window.performance.getEntriesByType('resource').filter(({ name }) => /sluice-ui/.test(name));
const saysHonored = (element: Element) =>
  waitFor('the words', () => /honored/i.test(element.shadowRoot?.textContent ?? ''));

afterEach(closePages);

describe('a surface that comes into the page after its load', () => {
  for (const [name, wrap] of Object.entries({
    'by itself': (element: Element) => element,
    'within other markup': (element: Element) => {
      const around = element.ownerDocument.createElement('p');
      around.append(element);
      return around;
    },
    'in a shadow root': (element: Element) => {
      const host = element.ownerDocument.createElement('div');
      host.attachShadow({ mode: 'open' }).append(element);
      return host;
    },
  })) {
    it(`is filled: the status, ${name}`, async () => {
      const page = await openLoaded();
      expect(files(page)).to.deep.equal([]);
      const element = page.document.createElement('sluice-status');
      page.document.body.append(wrap(element));
      await saysHonored(element);
    });
  }

  it('is not there where nobody asked for it', async () => {
    const page = await openLoaded();
    await page.sluice.open('preferences');
    expect(page.document.querySelectorAll('sluice-float,sluice-status')).to.have.lengthOf(0);
  });

  it('is filled: the floating link', async () => {
    const page = await openLoaded();
    const element = page.document.createElement('sluice-float');
    page.document.body.append(element);
    await saysHonored(element);
  });

  it('is there once, and no earlier one goes on, where each new body brings its own floating link', async () => {
    const page = await openLoaded();
    const { document: own } = page;
    const floats = () => [...own.querySelectorAll('sluice-float')];
    const earlier: Element[] = [];
    for (let visit = 0; visit < 3; visit += 1) {
      const body = own.createElement('body');
      body.innerHTML = '<main>Words</main><sluice-float></sluice-float>';
      own.documentElement.replaceChild(body, own.body);
      const [float] = floats();
      await saysHonored(float as Element);
      expect(floats()).to.deep.equal([float]);
      earlier.push(float as Element);
    }
    const last = earlier.pop();
    await page.sluice.reset();
    await waitFor('the change', () => !/honored/i.test(last?.shadowRoot?.textContent ?? ''));
    for (const one of earlier) expect(one.shadowRoot?.textContent).to.match(/honored/i);
  });

  it('is there once where it stands in a shadow root: the floating link', async () => {
    const page = await openLoaded();
    const host = page.document.createElement('div');
    const float = page.document.createElement('sluice-float');
    host.attachShadow({ mode: 'open' }).append(float);
    page.document.body.append(host);
    await saysHonored(float);
    expect(page.document.querySelectorAll('sluice-float')).to.have.lengthOf(0);
  });

  it('is filled each time, and follows each change while it is in the page', async () => {
    const page = await openLoaded();
    const [first, second] = [0, 1].map(() => page.document.createElement('sluice-status'));
    for (const element of [first, second] as Element[]) {
      page.document.body.append(element);
      await saysHonored(element);
    }
    first?.remove();
    await page.sluice.reset();
    await waitFor('the change', () => !/honored/i.test(second?.shadowRoot?.textContent ?? ''));
    expect(first?.shadowRoot?.textContent).to.match(/honored/i);
    page.document.body.append(first as Element);
    await waitFor('the change', () => !/honored/i.test(first?.shadowRoot?.textContent ?? ''));
  });
});
