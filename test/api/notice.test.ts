import { expect } from 'chai';
import { closePages, newCookie, openPage } from '../support/gated-page.js';
import type { GatedPage, PageOptions } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

const LINK = '<sluice-link><a href="/privacy/choices">Your Privacy Choices</a></sluice-link>';

/** Keeps what a bidder hears, in short lines: values of the notice and the choice at each event. */
const LISTEN = `<script>
  heard = [];
  __gpp('addEventListener', ({ eventName, data, pingData }) => {
    const [core] = pingData.parsedSections.usnat;
    heard.push([eventName, data, '|', pingData.signalStatus, core.SaleOptOutNotice, core.SaleOptOut].join(' '));
  });
</script>`;

const open = (options: PageOptions = {}) =>
  openPage({
    ...options,
    head: LISTEN + (options.head ?? ''),
    config: {
      site: { privacyNotice: '/privacy' },
      region: { default: 'US-CA' },
      signals: { usp: true },
      ...(options.config as object),
    },
  });
const heardIn = ({ window }: GatedPage) =>
  (window as unknown as { heard: string[] }).heard.splice(0);
const uspIn = ({ window }: GatedPage) => {
  let text = '';
  window.__uspapi?.('getUSPData', 1, (data) => ({ uspString: text } = data as never));
  return text;
};
const displayIn = ({ window }: GatedPage) => {
  let status: unknown;
  window.__gpp?.('ping', (data) => ({ cmpDisplayStatus: status } = data as never));
  return status;
};
const noticeLines = ({ window }: GatedPage) =>
  window.lines.filter((line) => line.includes('[sluice] notice'));
/** Whatever follows from the page's load has followed. */
const settled = async (page: GatedPage) => {
  await page.sluice.ready;
  await new Promise((resolve) => setTimeout(resolve));
};

const REGISTERED = 'listenerRegistered true | ready 1 2';
const press = async (page: GatedPage, hook: string) => {
  const button = await waitFor(hook, () =>
    page.document
      .querySelector('sluice-banner')
      ?.shadowRoot?.querySelector<HTMLElement>(`[data-sluice="${hook}"]`),
  );
  button.click();
};

afterEach(closePages);

describe('a page in which there is no notice', () => {
  it('says from its load on that none was given, as a change, and tells the developer', async () => {
    const page = await open();
    await settled(page);
    expect(heardIn(page)).to.deep.equal([
      REGISTERED,
      'signalStatus not ready | not ready 1 2',
      'sectionChange usnat | not ready 2 0',
      'signalStatus ready | ready 2 0',
    ]);
    expect(uspIn(page)).to.equal('1NNN');
    expect(noticeLines(page)).to.have.lengthOf(1);
    await page.sluice.optOut();
    expect(heardIn(page).at(-1)).to.equal('signalStatus ready | ready 2 1');
    expect(uspIn(page)).to.equal('1NYN');
  });

  it('says otherwise as soon as a link comes, as one that is drawn late', async () => {
    const page = await open();
    await settled(page);
    heardIn(page);
    page.document.body.insertAdjacentHTML('beforeend', LINK);
    expect(heardIn(page)).to.deep.equal([
      'signalStatus not ready | not ready 2 0',
      'sectionChange usnat | not ready 1 2',
      'signalStatus ready | ready 1 2',
    ]);
    page.document.querySelector('sluice-link')?.remove();
    await page.sluice.optOut();
    expect(heardIn(page).at(-1)).to.equal('signalStatus ready | ready 1 1');
  });

  it('says otherwise as soon as a notice is shown', async () => {
    const options = { cookie: newCookie(), config: { ui: { banner: 'bar' } } } as const;
    await (await open(options)).sluice.optOut();
    // Not due any more, so that the page has none.
    const page = await open(options);
    await settled(page);
    expect(heardIn(page).at(-1)).to.equal('signalStatus ready | ready 2 1');
    await page.sluice.open('banner');
    expect(heardIn(page).at(-1)).to.equal('signalStatus ready | ready 1 1');
  });
});

describe('a page in which there is notice', () => {
  const pages: readonly (readonly [string, PageOptions])[] = [
    ['a link', { body: LINK }],
    [
      'a link in a shadow root',
      {
        body: `<footer></footer><script>
          document.querySelector('footer').attachShadow({ mode: 'closed' }).innerHTML = '${LINK}';
        </script>`,
      },
    ],
    ['the floating link', { body: '<sluice-float></sluice-float>' }],
    ['a notice that the site has placed', { body: '<sluice-banner></sluice-banner>' }],
    ['a notice that is shown after load', { config: { ui: { banner: 'bar' } } }],
  ];
  for (const [name, options] of pages) {
    it(`says so from the start, and nothing else: ${name}`, async () => {
      const page = await open(options);
      await settled(page);
      expect(heardIn(page)).to.deep.equal([REGISTERED]);
      expect(uspIn(page)).to.equal('1YNN');
      expect(noticeLines(page)).to.deep.equal([]);
      expect(displayIn(page)).to.equal(null);
    });
  }
});

/** WebKitGTK, not Chromium, whose name says both. */
const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

describe('the cookie of US Privacy', () => {
  const kept = () => /(?:^|; )usprivacy=([^;]*)/.exec(document.cookie)?.[1];
  afterEach(() => {
    document.cookie = 'usprivacy=; path=/; max-age=0';
  });

  it('follows the choice where the site asks for it, on the same tick', async () => {
    const page = await open({ body: LINK });
    expect(kept()).to.equal('1YNN');
    void page.sluice.optOut();
    // WebKit may show a page its own cookie late: there the same tick cannot be seen.
    if (isWebKit) await waitFor('the cookie', () => kept() === '1YYN');
    expect(kept()).to.equal('1YYN');
  });

  it('is not written where the site does not ask for it', async () => {
    await openPage({ body: LINK });
    expect(kept()).to.equal(undefined);
  });
});

describe('the question of opt-in law in a US state', () => {
  const openQuestion = async () => {
    const page = await open({ config: { regions: { '*': 'opt-in' }, ui: { banner: 'auto' } } });
    await settled(page);
    expect(heardIn(page)).to.deep.equal([
      'listenerRegistered true | ready 1 1',
      'cmpDisplayStatus visible | ready 1 1',
    ]);
    return page;
  };

  const answers: readonly (readonly [string, (page: GatedPage) => Promise<unknown>])[] = [
    ['pressed', (page) => press(page, 'allow')],
    ['called for by the site', ({ sluice }) => sluice.allowAll()],
  ];
  for (const [name, allow] of answers)
    it(`is gone before what it has changed is said: ${name}`, async () => {
      const page = await openQuestion();
      await allow(page);
      await waitFor('the change', () => page.sluice.allows('advertising'));
      expect(heardIn(page)).to.deep.equal([
        'cmpDisplayStatus hidden | ready 1 1',
        'signalStatus not ready | not ready 1 1',
        'sectionChange usnat | not ready 1 2',
        'signalStatus ready | ready 1 2',
      ]);
    });

  it('changes nothing when it is refused or closed', async () => {
    const page = await openQuestion();
    await press(page, 'opt-out');
    await waitFor('the choice', () => page.sluice.getState().decidedAt);
    expect(heardIn(page)).to.deep.equal(['cmpDisplayStatus hidden | ready 1 1']);
    expect(displayIn(page)).to.equal('hidden');
  });
});
