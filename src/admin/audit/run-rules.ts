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

/** Prepares a page, before it is opened, to be answered by a rule as soon as the rule finds its tool there. */
export const runRules = async (page: Page, action: 'optOut' | 'optIn'): Promise<RuleRun> => {
  const { script, rules } = shipped();
  let settled: (outcome: RuleOutcome) => void = () => {};
  const done = new Promise<RuleOutcome>((resolve) => (settled = resolve));
  let succeeded: string | null = null;
  const tell = async (frame: Frame, message: object) => {
    try {
      await frame.evaluate(
        (given) =>
          (
            window as unknown as { autoconsentReceiveMessage(m: object): Promise<void> }
          ).autoconsentReceiveMessage(given),
        message,
      );
    } catch {
      // The frame is gone by now, or has no content script.
    }
  };

  const answer = async (message: Message) => {
    const frames = page.frames();
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
      for (const frame of frames) void tell(frame, { type: 'initResp', config, rules });
    } else if (message.type === 'eval') {
      for (const frame of frames) {
        const result = await Promise.resolve()
          .then(() => frame.evaluate(message.code ?? 'false'))
          .catch(() => false);
        void tell(frame, { type: 'evalResp', id: message.id, result });
      }
    } else if (/^opt(Out|In)Result$/.test(message.type) && message.result) {
      succeeded = message.cmp ?? 'unnamed';
    } else if (message.type === 'autoconsentDone' && succeeded) {
      settled({ rule: succeeded, presses: message.totalClicks || null });
    }
  };
  await page.exposeFunction('autoconsentSendMessage', (message: Message) => void answer(message));
  await page.evaluateOnNewDocument(script);
  return {
    outcome: (within) =>
      Promise.race([done, new Promise<null>((resolve) => setTimeout(resolve, within, null))]),
  };
};
