import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Config } from '../../config/types.js';
import type { BrowserName } from '../audit/find-browser.js';
import { auditHtml } from '../audit/report/audit-html.js';
import { auditText } from '../audit/report/audit-text.js';
import { junit } from '../audit/report/junit.js';
import { runAudit, STATES } from '../audit/run-audit.js';
import type { ReaderState } from '../audit/types.js';
import type { VisitOptions } from '../audit/visit-pages.js';
import type { Console } from '../console.js';
import { createProgress } from '../progress.js';
import { readJsonFile } from '../read-json-file.js';
import { UserError } from '../user-error.js';

export interface AuditCommandOptions {
  readonly config?: string;
  readonly browser: string;
  readonly mobile?: boolean;
  readonly states?: string;
  readonly wait: string;
  readonly session?: string;
  readonly script?: string;
  readonly json?: boolean;
  readonly html?: string;
  readonly junit?: string;
  readonly allowList?: string;
  readonly quiet?: boolean;
  readonly browserArg?: readonly string[];
}

const addressOf = (text: string) => {
  try {
    const url = new URL(/^https?:/.test(text) ? text : `https://${text}`);
    return url.href;
  } catch {
    throw new UserError(`“${text}” is no address.`, 'Write one such as https://www.example.com/.');
  }
};

const statesOf = (text: string | undefined): readonly ReaderState[] => {
  if (!text) return STATES;
  const wanted = text.split(',').map((one) => one.trim());
  const unknown = wanted.find((one) => !STATES.some((state) => state === one));
  if (unknown !== undefined)
    throw new UserError(
      `There is no state “${unknown}”.`,
      `Use some of these: ${STATES.join(', ')}.`,
    );
  return STATES.filter((state) => wanted.includes(state));
};

/** A list of cookies, or what Playwright saves. */
const sessionOf = (path: string): VisitOptions['session'] => {
  const { value } = readJsonFile(path);
  const cookies: unknown = Array.isArray(value) ? value : Object(value).cookies;
  const isCookie = (one: unknown) => Object(one).name && Object(one).value !== undefined;
  if (!Array.isArray(cookies) || !cookies.every(isCookie))
    throw new UserError(
      `${path} is no list of cookies.`,
      'Write [{ "name": "…", "value": "…", "domain": "www.example.com" }], or save it with Playwright.',
    );
  return cookies as VisitOptions['session'];
};

const prepareOf = async (
  path: string | undefined,
): Promise<((page: Page) => Promise<void>) | null> => {
  if (!path) return null;
  const { default: run } = (await import(pathToFileURL(resolve(path)).href).catch(
    (error: Error) => {
      throw new UserError(`${path} cannot be run: ${error.message}`);
    },
  )) as { default?: unknown };
  if (typeof run !== 'function')
    throw new UserError(
      `${path} exports no function.`,
      'Its default export must be one, such as: async (page) => { … }, where page is Puppeteer’s.',
    );
  return run as (page: Page) => Promise<void>;
};

const writeTo = (path: string, text: string) => {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new UserError(`${path} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
};

/** `sluice audit URL…`: 0 where nothing was found, 1 where a refused company was reached or another problem is there. */
export const auditCommand = async (
  addresses: readonly string[],
  options: AuditCommandOptions,
  console: Console,
): Promise<number> => {
  const urls = addresses.map(addressOf);
  if (options.browser !== 'chromium' && options.browser !== 'firefox')
    throw new UserError(`There is no browser “${options.browser}”.`, 'Use chromium or firefox.');
  const patience = Number(options.wait);
  if (!(patience >= 0 && patience <= 60))
    throw new UserError(
      `“${options.wait}” is no number of seconds.`,
      'Write a number from 0 to 60.',
    );
  const audit = await runAudit(urls, {
    config: options.config ? (readJsonFile(options.config).value as Config) : null,
    configFrom: options.config ?? null,
    browser: options.browser satisfies BrowserName,
    device: options.mobile ? 'mobile' : 'desktop',
    patience: patience * 1000,
    session: options.session ? sessionOf(options.session) : [],
    prepare: await prepareOf(options.script),
    args: options.browserArg ?? [],
    states: statesOf(options.states),
    progress: createProgress(console, options.quiet ?? false),
  });
  if (options.html) writeTo(options.html, auditHtml(audit));
  if (options.junit) writeTo(options.junit, junit(audit));
  if (options.allowList)
    writeTo(options.allowList, `${JSON.stringify(audit.allowList, null, 2)}\n`);
  console.out(
    options.json
      ? JSON.stringify(
          audit,
          (key, value: unknown) => (key === 'screenshot' ? undefined : value),
          2,
        )
      : auditText(audit),
  );
  return audit.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
};
