import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Config } from '../../config/types.js';
import { addressOf } from '../address-of.js';
import { browserNameOf } from '../audit/browser-name-of.js';
import { isConfig } from '../audit/is-config.js';
import { auditHtml } from '../audit/report/audit-html.js';
import { auditText } from '../audit/report/audit-text.js';
import { junit } from '../audit/report/junit.js';
import { runAudit, STATES } from '../audit/run-audit.js';
import type { ReaderState } from '../audit/types.js';
import type { VisitOptions } from '../audit/visit-pages.js';
import type { Console } from '../console.js';
import { expectWritable } from '../expect-writable.js';
import { createProgress } from '../progress.js';
import { readJsonFile } from '../read-json-file.js';
import { UserError } from '../user-error.js';
import { writeTextFile } from '../write-text-file.js';

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

const configOf = (path: string): Config => {
  const { value } = readJsonFile(path);
  if (!isConfig(value))
    throw new UserError(
      `${path} is no configuration of Sluice.`,
      `What is wrong in it, this says: npx sluice check ${path}`,
    );
  return value;
};

/** A list of cookies, or what Playwright saves. */
const sessionOf = (path: string): VisitOptions['session'] => {
  const { value } = readJsonFile(path, {});
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

/** `sluice audit URL…`: 0 where nothing was found, 1 where a refused company was reached or another problem is there. */
export const auditCommand = async (
  addresses: readonly string[],
  options: AuditCommandOptions,
  console: Console,
): Promise<number> => {
  const urls = addresses.map(addressOf);
  const patience = Number(options.wait);
  if (!(patience >= 0 && patience <= 60))
    throw new UserError(
      `“${options.wait}” is no number of seconds.`,
      'Write a number from 0 to 60.',
    );
  const { html, junit: junitFile, allowList } = options;
  for (const path of [html, junitFile, allowList]) if (path) expectWritable(path);
  const audit = await runAudit(urls, {
    config: options.config ? configOf(options.config) : null,
    configFrom: options.config ?? null,
    browser: browserNameOf(options.browser),
    device: options.mobile ? 'mobile' : 'desktop',
    patience: patience * 1000,
    session: options.session ? sessionOf(options.session) : [],
    prepare: await prepareOf(options.script),
    args: options.browserArg ?? [],
    states: statesOf(options.states),
    progress: createProgress(console, options.quiet ?? false),
  });
  if (html) writeTextFile(html, auditHtml(audit));
  if (junitFile) writeTextFile(junitFile, junit(audit));
  if (allowList) writeTextFile(allowList, `${JSON.stringify(audit.allowList, null, 2)}\n`);
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
