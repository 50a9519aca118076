import { checkLink } from '../../audit/check-link.js';
import { launchBrowser } from '../../audit/launch-browser.js';
import { settle } from '../../audit/settle.js';
import { findConfig } from '../../audit/in-page/find-config.js';
import { whyNotOpened } from '../../audit/why-not-opened.js';
import { BARRIER_SCRIPTS } from '../../barrier-scripts.js';
import { UserError } from '../../user-error.js';
import type { SeenPage } from './seen-page.js';

/** Opens a page in a real browser and notes what `pageProblems` judges. */
export const lookAtPage = async (url: string): Promise<SeenPage> => {
  const browser = await launchBrowser({ name: 'chromium', signal: false });
  try {
    const page = await browser.newPage();
    const lines: string[] = [];
    page.on('console', (message) => {
      if (message.text().startsWith('[sluice]')) lines.push(message.text());
    });
    await page.evaluateOnNewDocument(() => {
      const seen: { directive: string; blocked: string }[] = [];
      Object.defineProperty(window, '__violations', { value: seen });
      addEventListener(
        'securitypolicyviolation',
        ({ effectiveDirective, blockedURI }) =>
          void seen.push({ directive: effectiveDirective, blocked: blockedURI }),
        true,
      );
    });
    const response = await page
      .goto(url, { waitUntil: 'load', timeout: 30_000 })
      .catch((error: Error) => {
        throw new UserError(
          whyNotOpened(url, error),
          'Look whether the address is right, and whether it can be reached from here.',
        );
      });
    if (!response?.ok())
      throw new UserError(
        `${url} answered with ${response?.status() ?? 'nothing'}.`,
        'Look whether the address is right.',
      );
    const html = await response.text();
    await settle(page, 5000);
    const seen = await page.evaluate(() => ({
      version: (window as { sluice?: { version?: string } }).sluice?.version ?? null,
      violations: (window as unknown as { __violations: { directive: string; blocked: string }[] })
        .__violations,
      meta: document.querySelector('meta[name="referrer"]')?.getAttribute('content') ?? '',
    }));
    return {
      url,
      version: seen.version,
      configText: (await page.evaluate(findConfig)).text,
      lines,
      violations: seen.violations,
      referrerPolicy: seen.meta || (response.headers()['referrer-policy'] ?? ''),
      hasBarrier: Object.values(BARRIER_SCRIPTS).some((script) => html.includes(script)),
      link: await checkLink(page, 3000),
    };
  } finally {
    await browser.close();
  }
};
