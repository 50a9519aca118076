import { readConfig } from '../config/read-config.js';
import { createRecordStore } from '../storage/record-store.js';
import type { Ground } from './ground.js';
import type { Parts } from './parts.js';
import type { PageMarkup } from './read-page.js';
import { readRegion } from './read-region.js';
import type { ReportOnce } from './report.js';
import { simulate } from './simulate.js';
import { withAge } from './with-age.js';

/** What the page says of itself and its reader, read once; where the panel simulates, as it simulates it. */
export const readGround = (markup: PageMarkup, parts: Parts, report: ReportOnce): Ground => {
  const settings = withAge(readConfig(markup.config, report), markup.age);
  const { ui } = settings;
  const isLocal = /(^|\.)localhost$|^127\.|^\[::1\]$/.test(location.hostname);
  return simulate({
    settings: { ...settings, ui: { ...ui, panel: ui.panel || isLocal } },
    region: readRegion(settings.region, markup),
    store: createRecordStore(settings.record),
    parts,
    isLocal,
  });
};
