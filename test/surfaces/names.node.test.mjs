import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { findBrowsers } from '../support/browsers.mjs';
import { onStage } from './on-stage.mjs';

/** The tree as lines: role, name, and what matters of its state. */
const linesOf = (node) => {
  const { role, name = '', checked, children = [], description, level, modal, focused } = node;
  const notes = [
    level && `level ${level}`,
    checked !== undefined && (checked ? 'on' : 'off'),
    description && `described: ${description}`,
    modal && 'modal',
    focused && 'focused',
  ].filter(Boolean);
  const line = [role, JSON.stringify(name.trim()), ...notes].join(' ');
  return [line, ...children.flatMap(linesOf)];
};

const skip = !('chromium' in (await findBrowsers())) && 'Chromium only: its accessibility tree';
describe('what assistive technology is told, from the first visit on', { skip }, () => {
  let stage;
  let page;
  onStage('chromium', (given) => ({ stage, page } = given));
  before(async () => {
    await stage.open(page, { config: {} });
    await page.waitFor(
      () => document.querySelector('sluice-banner')?.shadowRoot.childElementCount > 0,
    );
  });

  const lines = async () => linesOf(await page.accessibilityTree());
  const holdsInOrder = (all, wanted) => {
    let from = 0;
    for (const line of wanted) {
      const at = all.indexOf(line, from);
      assert.notEqual(at, -1, `${line}, after line ${from} of\n${all.join('\n')}`);
      from = at + 1;
    }
  };
  const dialogIs = (open) =>
    page.waitFor(
      (is) =>
        Boolean(
          document.querySelector('sluice-preferences')?.shadowRoot.querySelector('dialog[open]'),
        ) === is,
      open,
    );

  it('the first visit: the notice comes first, its choices by their words, the link opens a dialog', async () => {
    const all = await lines();
    holdsInOrder(all, [
      'link "Privacy Notice"',
      'link "Cookie Notice"',
      'button "Do not sell or share"',
      'button "Allow"',
      'button "Choose…"',
      'button "Close without choosing"',
      'link "Skip to the story"',
      'heading "Ferry arrives" level 1',
      'link "Your Privacy Choices"',
    ]);
    assert.ok(!all.some((line) => line.startsWith('dialog')), 'a notice is no dialog');
  });

  it('“Choose…”: a dialog by its heading, purposes as headings, switches named and described', async () => {
    await page.click(['sluice-banner', '[data-sluice=choose]']);
    await dialogIs(true);
    const all = await lines();
    const { advertising, analytics } = {
      advertising:
        'described: Sale or sharing Ad companies learn what you read here and use it to pick ads on other sites too.',
      analytics: 'described: Shows us which stories people read and for how long.',
    };
    holdsInOrder(all, [
      'dialog "Your privacy choices" modal',
      'heading "Your privacy choices" level 2 focused',
      'button "Close"',
      'heading "Ads based on your activity" level 3',
      `switch "Ads based on your activity" on ${advertising}`,
      'heading "Running the site" level 3',
      'heading "Extra features" level 3',
      'heading "Counting visits" level 3',
      `switch "Counting visits" on ${analytics}`,
      'button "Opt out of all"',
      'button "Allow all"',
      'button "Save choices"',
    ]);
    assert.ok(all.some((line) => /"2 companies for Ads based on your activity"/.test(line)));
    assert.ok(!all.some((line) => /"Skip to the story"/.test(line)), 'the page behind is inert');
  });

  it('“Save choices”: the confirmation is told once, politely', async () => {
    await page.click(['sluice-preferences', '[data-sluice-category=advertising]']);
    await page.click(['sluice-preferences', '[data-sluice=save]']);
    await dialogIs(false);
    await page.waitFor(() => document.querySelector('[role=status]').textContent.length > 0);
    const all = await lines();
    holdsInOrder(all, ['button "Change"', 'button "Close"', 'link "Skip to the story"']);
    assert.equal(await page.evaluate(() => document.querySelectorAll('[role=status]').length), 1);
  });

  it('the next visit: the link opens the dialog, which says what was limited and when', async () => {
    await page.reload();
    await page.evaluate(() => window.sluice.ready.then(() => {}));
    assert.ok(!(await lines()).some((line) => /Do not sell or share/.test(line)));
    await page.click('sluice-link a');
    await dialogIs(true);
    const all = await lines();
    assert.ok(all.some((line) => line.startsWith('switch "Ads based on your activity" off')));
    assert.match(
      await page.evaluate(
        () =>
          document.querySelector('sluice-preferences').shadowRoot.querySelector('[part=status]')
            .textContent,
      ),
      /limited sale or sharing on/,
    );
  });
});
