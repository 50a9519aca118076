import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eachEngine } from './each-engine.mjs';

/** What holds focus, through open shadow roots: our hook, a switch's category, or the element's name. */
const focused = () => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const { sluice, sluiceCategory } = element?.dataset ?? {};
  return sluice ?? (sluiceCategory && `switch ${sluiceCategory}`) ?? element?.localName ?? '';
};

/** Presses Tab until something holds focus; answers how many presses that took. */
const tabTo = async (page, wanted, most = 40) => {
  for (let presses = 1; presses <= most; presses += 1) {
    await page.press('Tab');
    if ((await page.evaluate(focused)) === wanted) return presses;
  }
  assert.fail(
    `${wanted} was not reached by ${most} presses of Tab; focus is on ${await page.evaluate(focused)}`,
  );
};

const answers = () =>
  Object.fromEntries(
    Object.entries(window.sluice.getState().categories).map(([id, { answer }]) => [id, answer]),
  );

eachEngine('with the keyboard alone', ({ open }) => {
  it('a first visit is opted out from the banner, and focus is not lost', async () => {
    const page = await open('first-visit');
    await tabTo(page, 'opt-out', 6);
    await page.press('Enter');
    await page.waitFor(() => window.sluice.getState().optedOut);
    await page.waitFor(
      () => document.querySelector('sluice-toast')?.shadowRoot?.activeElement !== undefined,
    );
    assert.notEqual(await page.evaluate(() => document.activeElement?.localName), 'body');
    assert.match(
      await page.evaluate(() => document.cookie),
      /sluice=v=1&model=opt-out.*&choice=\*sale/,
    );
  });

  it('a first visit allows one purpose only, and saves it', async () => {
    const page = await open('opt-in');
    await tabTo(page, 'choose', 6);
    await page.press('Enter');
    await page.waitFor(
      () => document.querySelector('sluice-preferences')?.shadowRoot?.querySelector('dialog')?.open,
    );
    await tabTo(page, 'switch analytics');
    await page.press('Space');
    await tabTo(page, 'save');
    await page.press('Enter');
    await page.waitFor(() => window.sluice.getState().decidedAt);
    assert.deepEqual(await page.evaluate(answers), {
      necessary: 'granted',
      functional: 'denied',
      analytics: 'granted',
      advertising: 'denied',
    });
  });

  it('the footer link opts out in two presses, and focus returns to it', async () => {
    const page = await open('allowed');
    await page.evaluate(() => document.querySelector('sluice-link a').focus());
    await page.press('Enter');
    await page.waitFor(
      () => document.querySelector('sluice-preferences')?.shadowRoot?.querySelector('dialog')?.open,
    );
    await tabTo(page, 'opt-out-all');
    await page.press('Enter');
    await page.waitFor(() => window.sluice.getState().optedOut);
    await page.waitFor(
      () =>
        !document.querySelector('sluice-preferences')?.shadowRoot?.querySelector('dialog')?.open,
    );
    assert.match(
      await page.evaluate(() => document.querySelector('sluice-link a').getAttribute('aria-label')),
      /Your Privacy Choices.*Opt-out honored/s,
    );
  });

  it('Escape in the dialog allows nothing, and focus returns to the opener', async () => {
    const page = await open('opt-in');
    await page.press('Escape');
    await page.waitFor(() => !document.querySelector('sluice-banner'));
    assert.equal(await page.evaluate(() => window.sluice.getState().decidedAt), null);
    await page.evaluate(() => document.querySelector('sluice-link a').focus());
    await page.press('Enter');
    await page.waitFor(() => document.activeElement?.localName === 'sluice-preferences');
    await page.press('Escape');
    await page.waitFor(() => Boolean(document.activeElement?.closest('sluice-link')));
    assert.equal(await page.evaluate(() => window.sluice.allows('advertising')), false);
  });

  it('the banner is no trap: Tab leaves it into the page', async () => {
    const page = await open('first-visit');
    await tabTo(page, 'choose', 8);
    for (let presses = 0; presses < 4; presses += 1) await page.press('Tab');
    assert.equal(
      await page.evaluate(() => document.activeElement?.localName === 'sluice-banner'),
      false,
    );
  });
});
