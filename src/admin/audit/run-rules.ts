import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';

const require = createRequire(import.meta.url);

/** The content script and the rules of autoconsent, which know several hundred consent tools. */
const shipped = () => {
  const folder = dirname(require.resolve('@duckduckgo/autoconsent'));
  return {
    script: readFileSync(join(folder, 'autoconsent.playwright.js'), 'utf8'),
    rules: JSON.parse(
      readFileSync(require.resolve('@duckduckgo/autoconsent/rules/rules.json'), 'utf8'),
    ) as object,
  };
};

interface Message {
  readonly type: string;
  readonly cmp?: string;
  readonly result?: boolean;
  readonly id?: string;
  readonly code?: string;
  readonly totalClicks?: number;
}

export interface RuleOutcome {
  readonly rule: string;
  readonly presses: number | null;
}

export interface RuleRun {
  /** Resolves with the rule that did it, or `null` after that time. Ask when the page has been opened. */
  outcome(within: number): Promise<RuleOutcome | null>;
}

interface RuledWindow {
  readonly sluiceAuditFrame: string;
  readonly sluiceAuditHears: (frame: string, message: object) => void;
  autoconsentSendMessage: (message: object) => void;
  readonly autoconsentReceiveMessage: (message: object) => Promise<void>;
}

/** Gives each document a name of its own, since a function that is exposed to pages is not told which frame calls it. */
const nameFrame = () => {
  const page = window as unknown as RuledWindow;
  const name = Math.random().toString(36);
  Object.defineProperty(page, 'sluiceAuditFrame', { value: name });
  page.autoconsentSendMessage = (message) => page.sluiceAuditHears(name, message);
};

/** Prepares a page, before it is opened, to be answered by a rule as soon as the rule finds its tool there. */
export const runRules = async (page: Page, action: 'optOut' | 'optIn'): Promise<RuleRun> => {
  const { script, rules } = shipped();
  let settled: (outcome: RuleOutcome) => void = () => {};
  const done = new Promise<RuleOutcome>((resolve) => (settled = resolve));
  let succeeded: string | null = null;
  const named = (name: string) =>
    Promise.any(
      page.frames().map(async (frame): Promise<Frame> => {
        const found = await frame.evaluate(
          () => (window as unknown as RuledWindow).sluiceAuditFrame,
        );
        if (found !== name) throw new Error('another frame');
        return frame;
      }),
    );
  const tell = (frame: Frame, message: object) =>
    frame.evaluate(
      (given) => (window as unknown as RuledWindow).autoconsentReceiveMessage(given),
      message,
    );

  /** Each answer goes to the frame that asked, and to no other: a rule that is told twice presses twice. */
  const answer = async (from: string, message: Message) => {
    if (message.type === 'init') {
      const config = {
        enabled: true,
        autoAction: action,
        disabledCmps: [],
        enablePrehide: false,
        enableCosmeticRules: false,
        enableGeneratedRules: true,
        enableHeuristicDetection: true,
        enableHeuristicAction: true,
        detectRetries: 20,
        isMainWorld: false,
        prehideTimeout: 2000,
        visualTest: false,
        logs: {},
      };
      await tell(await named(from), { type: 'initResp', config, rules });
    } else if (message.type === 'eval') {
      const frame = await named(from);
      const result = await frame.evaluate(message.code ?? 'false').catch(() => false);
      await tell(frame, { type: 'evalResp', id: message.id, result });
    } else if (/^opt(Out|In)Result$/.test(message.type) && message.result) {
      succeeded = message.cmp ?? 'unnamed';
    } else if (message.type === 'autoconsentDone' && succeeded) {
      settled({ rule: succeeded, presses: message.totalClicks || null });
    }
  };
  await page.exposeFunction('sluiceAuditHears', (from: string, message: Message) => {
    // The frame may be gone by now.
    answer(from, message).catch(() => {});
  });
  await page.evaluateOnNewDocument(nameFrame);
  await page.evaluateOnNewDocument(script);
  return {
    outcome: (within) =>
      Promise.race([done, new Promise<null>((resolve) => setTimeout(resolve, within, null))]),
  };
};
