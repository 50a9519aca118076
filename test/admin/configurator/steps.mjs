import { waitUntil } from '../../support/driver/wait-until.mjs';

/**
 * What tests do in the configurator, over `evaluate` alone: with a page of the driver in any engine, and with one of puppeteer.
 */
const until = (page, fn, ...args) =>
  waitUntil(() => page.evaluate(fn, ...args), { what: `${fn} ${args}`, timeout: 30_000 });

/** Waits until the configurator is drawn, as after a reload. */
export const drawn = (page) => until(page, () => !!document.querySelector('setup-app h2'));

/** Goes to a step, and waits until it is drawn. */
export const goTo = async (page, step) => {
  await page.evaluate((id) => {
    location.hash = `/${id}`;
  }, step);
  await until(page, (id) => !!document.querySelector(`setup-${id} h2`), step);
};

/** What is edited now, as it was saved. */
export const savedDraft = async (page) => {
  await until(page, () => /^\s*All/.test(document.querySelector('.saved')?.textContent));
  return page.evaluate(
    () => JSON.parse(localStorage.getItem('sluice-configurator'))?.present ?? null,
  );
};

/** Opens the import, and pastes a text into it. */
export const importSettings = async (page, text) => {
  await goTo(page, 'code');
  await page.evaluate((value) => {
    document.querySelector('setup-import button').click();
    const field = document.getElementById('import-text');
    field.value = value;
    field.dispatchEvent(new Event('change'));
  }, text);
};

/** What the import says of the text, when it has read it. */
export const importSays = (page) =>
  until(page, () => {
    const { textContent } = document.querySelector('setup-import dialog');
    return document.querySelector('setup-import .found, setup-import .b.main') && textContent;
  });

/** Takes over what the import has found. */
export const useImported = async (page) => {
  await importSays(page);
  await page.evaluate(() => document.querySelector('setup-import .b.main').click());
};
