import type { Page } from 'puppeteer-core';
import { press } from './press.js';
import type { RuleRun } from './run-rules.js';
import { settle } from './settle.js';
import type { SeenControl } from './types.js';
import { WORDS } from './words.js';

const HOOKS = {
  refuse: { first: ['opt-out'], second: ['opt-out-all'] },
  allow: { first: ['allow'], second: ['allow-all'] },
} as const;

const hasSluice = (page: Page) =>
  page.evaluate(
    () => typeof (window as { sluice?: { version?: unknown } }).sluice?.version === 'string',
  );

/** By the stable hooks of Sluice's own interface: the notice, else the footer's link and the dialog. */
const pressSluice = async (page: Page, want: 'refuse' | 'allow'): Promise<SeenControl> => {
  const { first, second } = HOOKS[want];
  if ((await press(page, { hooks: first }, 1500)) !== null) return { by: 'sluice', presses: 1 };
  if ((await press(page, { hooks: ['open'] })) === null) return { by: null, presses: null };
  if ((await press(page, { hooks: second }, 5000)) === null) return { by: null, presses: null };
  // What was refused before is asked a second time.
  const wasAsked = want === 'allow' && (await press(page, { hooks: ['confirm'] }, 500)) !== null;
  return { by: 'sluice', presses: wasAsked ? 3 : 2 };
};

/** By the words that people look for: a link to a dialog first, then what is in the dialog. */
const pressWords = async (
  page: Page,
  want: 'refuse' | 'allow',
  patience: number,
): Promise<SeenControl> => {
  let presses = 0;
  let words: readonly string[] = WORDS[want];
  while (presses < 3) {
    const pressed = await press(page, { hooks: [], words }, presses ? 500 : 1500);
    if (pressed === null) break;
    presses += 1;
    await settle(page, patience);
    // A link that stays in the page is not pressed again.
    words = words.filter((word) => !pressed.includes(word));
  }
  return presses > 0 ? { by: 'words', presses } : { by: null, presses: null };
};

/** Refuses or allows with the page's own control, whichever consent tool it is of. */
export const pressControl = async (
  page: Page,
  want: 'refuse' | 'allow',
  rules: RuleRun | null,
  patience: number,
): Promise<SeenControl> => {
  if (await hasSluice(page)) return pressSluice(page, want);
  const outcome = await rules?.outcome(6000);
  if (outcome) return { by: `rule ${outcome.rule}`, presses: outcome.presses };
  return pressWords(page, want, patience);
};
