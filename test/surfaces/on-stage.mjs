import { after, before } from 'node:test';
import { launch } from '../support/driver.mjs';
import { startStage } from './stage.mjs';

/** For the tests of one engine: `take` gets the stage, the browser and a page, before the first of them; after the last, both go. */
export const onStage = (engine, take) => {
  let stage;
  let browser;
  before(async () => {
    stage = await startStage();
    browser = await launch(engine);
    take({ stage, browser, page: await browser.newPage({ reducedMotion: true }) });
  });
  after(async () => {
    await browser?.close();
    await stage?.close();
  });
};
