import { expect } from 'chai';
import type { VerifyReport } from '../../src/proof/types.js';
import type { SluiceStatus } from '../../src/ui/sluice-status.js';
import { Harness, type FakeOptions } from './harness.js';

const DATE = '2026-03-01T12:00:00.000Z';
const OPTED_OUT = {
  optedOut: true,
  decidedAt: DATE,
  optedOutAt: DATE,
  categories: {
    necessary: { answer: 'granted', because: 'required' },
    analytics: { answer: 'granted', because: 'default' },
    advertising: { answer: 'denied', because: 'choice' },
  },
} as const;
const REFUSED: Partial<VerifyReport> = { refused: ['northlight', 'bidwell'] };

const start = async (options: FakeOptions = {}) => {
  document.body.append(document.createElement('sluice-status'));
  const harness = await Harness.start(options);
  await harness.ui.fill('sluice-status');
  const element = document.querySelector('sluice-status') as SluiceStatus;
  // Once more: the interface of an earlier test may have filled it.
  document.body.append(element);
  const part = (name: string) =>
    [...(element.shadowRoot?.querySelectorAll(`[part="${name}"]`) ?? [])].map((one) =>
      one.textContent?.replace(/\s+/g, ' ').trim(),
    );
  const lookedAt = () => Harness.until(() => !part('check').includes('Checking this page…'));
  return { harness, element, part, lookedAt };
};

describe('the status in the page', () => {
  beforeEach(Harness.reset);
  afterEach(Harness.reset);

  it('says that an opt-out is honored, and that the page was looked at', async () => {
    const { part, lookedAt } = await start({ state: OPTED_OUT, report: REFUSED });
    await lookedAt();
    expect(part('status').join()).to.match(/^Opt-Out Request Honored You opted out on Mar 1, 2026/);
    expect(part('check')).to.deep.equal([
      'We checked this page and found no sign of a company you refused.',
    ]);
  });

  it('says what was found instead of "honored", by the companies’ names, and each once', async () => {
    const request = { kind: 'request', vendor: 'northlight', initiator: 'img', time: 1 } as const;
    const { part, lookedAt } = await start({
      state: OPTED_OUT,
      report: {
        ...REFUSED,
        leaks: [
          { ...request, url: 'https://northlight.example/1' },
          { ...request, url: 'https://northlight.example/2' },
          { kind: 'trace', vendor: 'bidwell', place: 'cookie', name: 'b', why: 'http-only' },
          { kind: 'trace', vendor: 'marlow', place: 'cookie', name: 'm', why: 'returns' },
          { kind: 'signal', vendor: null, name: '__gpp', says: '' },
        ],
        mayRun: [
          { kind: 'script', vendor: 'marlow', category: 'advertising', url: 'https://m.example/' },
        ],
      },
    });
    await lookedAt();
    expect(part('status')).to.deep.equal([
      'Not everything was stopped. Your choice is saved. But we found signs of companies you refused on this page: ' +
        'Northlight Ads was contacted.Bidwell Exchange still has data in this browser.' +
        'A signal to other companies does not match your choice.',
    ]);
    expect(part('check')).to.deep.equal([
      'Marlow & Finch was running before you said no. It may go on until you leave this page.',
    ]);
  });

  it('does not say "honored", nor that the choice is saved, where it could not be stored', async () => {
    const { part, lookedAt } = await start({
      state: { ...OPTED_OUT, stored: false },
      report: { ...REFUSED, leaks: [{ kind: 'signal', vendor: null, name: '__gpp', says: '' }] },
    });
    await lookedAt();
    expect(part('status').join(' '))
      .to.match(/could not save/)
      .and.not.match(/Honored|is saved/);
  });

  it('says where the reader stands when nothing is refused', async () => {
    const { harness, part, lookedAt } = await start();
    await lookedAt();
    expect([part('text'), part('check')]).to.deep.equal([
      ['You have not opted out in this browser.'],
      [],
    ]);
    harness.host.change(OPTED_OUT);
    await lookedAt();
    expect(part('status').join()).to.match(/Honored/);
  });

  it('says that a page could not be looked at', async () => {
    const { part, lookedAt } = await start({ state: OPTED_OUT, report: { failed: 'no file' } });
    await lookedAt();
    expect(part('check')).to.deep.equal(['This page could not be checked.']);
  });

  it('opens the preferences, and looks again and says so', async () => {
    const { harness, element, lookedAt } = await start({ state: OPTED_OUT, report: REFUSED });
    await lookedAt();
    const press = (name: string) =>
      element.shadowRoot?.querySelector<HTMLButtonElement>(`[data-sluice="${name}"]`)?.click();
    press('check');
    await Harness.until(() =>
      [...document.querySelectorAll('[role="status"]')].some((region) =>
        region.textContent?.includes('found no sign'),
      ),
    );
    press('open');
    await Harness.until(() => harness.isOpen('preferences'));
  });
});
