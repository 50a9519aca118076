import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('@duckduckgo/autoconsent'));
const script = readFileSync(join(folder, 'autoconsent.playwright.js'), 'utf8');
const { autoconsent } = JSON.parse(
  readFileSync(require.resolve('@duckduckgo/autoconsent/rules/rules.json'), 'utf8'),
);

/** As in the browser: nothing is guessed by heuristics, so what is done is done by a rule. */
const configOf = (autoAction) => ({
  enabled: true,
  autoAction,
  disabledCmps: [],
  enablePrehide: true,
  enableCosmeticRules: true,
  enableGeneratedRules: true,
  enableHeuristicDetection: false,
  enableHeuristicAction: false,
  detectRetries: 20,
  isMainWorld: false,
  prehideTimeout: 2000,
  visualTest: false,
  logs: { lifecycle: true },
});

/**
 * Prepares a page, before it is opened, to be answered by the real engine with all the rules it ships and `rule`. `done` resolves with
 * what the engine said: the tools it found, those that show a question, how the action and the self-test ended, and its clicks.
 */
export const playAutoconsent = async (page, rule, autoAction) => {
  const said = { found: [], popups: [], acted: null, tested: null, clicks: 0 };
  let end;
  const done = new Promise((resolve) => (end = () => resolve(said)));
  const tell = (message) =>
    page.evaluate((given) => window.autoconsentReceiveMessage(given), message).catch(() => {});
  await page.exposeFunction('autoconsentSendMessage', (message) => {
    const { type, cmp, result, url } = message;
    // Frames run the script, too; the question is put in the page itself.
    if (url && url !== page.url()) return;
    if (type === 'init') {
      const rules = { autoconsent: [...autoconsent, rule] };
      void tell({ type: 'initResp', config: configOf(autoAction), rules });
    } else if (type === 'eval') {
      void page
        .evaluate(message.code)
        .catch(() => false)
        .then((answer) => tell({ type: 'evalResp', id: message.id, result: Boolean(answer) }));
    } else if (type === 'cmpDetected') said.found.push(cmp);
    else if (type === 'popupFound') said.popups.push(cmp);
    else if (/^opt(Out|In)Result$/.test(type)) {
      said.acted = result;
      if (!result) end();
      else if (message.scheduleSelfTest) void tell({ type: 'selfTest' });
      else end();
    } else if (type === 'selfTestResult') {
      said.tested = result;
      end();
    } else if (type === 'report') said.clicks = Math.max(said.clicks, message.state.clicks);
  });
  page.on('console', (line) => /^no (popup|CMP) found/.test(line.text()) && end());
  await page.evaluateOnNewDocument(script);
  return { done };
};
