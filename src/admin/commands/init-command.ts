import { existsSync } from 'node:fs';
import type { SchemaObject } from 'ajv';
import { wordsLanguage } from '../../vendors/directory/words-language.js';
import { addressOf } from '../address-of.js';
import { browserNameOf } from '../audit/browser-name-of.js';
import type { BrowserName } from '../audit/find-browser.js';
import { visitPages } from '../audit/visit-pages.js';
import { checkConfig } from '../check/check-config.js';
import { compileSchema } from '../check/compile-schema.js';
import { problemsText } from '../check/problems-text.js';
import type { Console } from '../console.js';
import { DEFAULT_ANSWERS } from '../init/answers.js';
import type { Answers } from '../init/answers.js';
import { ask } from '../init/ask.js';
import { expectWritable } from '../expect-writable.js';
import { configFrom } from '../init/config-from.js';
import { guessVendors } from '../init/guess-vendors.js';
import { createProgress } from '../progress.js';
import { UserError } from '../user-error.js';
import { writeTextFile } from '../write-text-file.js';

export interface InitOptions {
  readonly yes?: boolean;
  readonly from?: readonly string[];
  readonly out: string;
  readonly force?: boolean;
  readonly browser: string;
}

/** What a visit with everything allowed tells about a site. */
const lookAt = async (
  urls: readonly string[],
  browser: BrowserName,
  progress: (text: string) => void,
): Promise<Answers> => {
  const options = {
    browser,
    device: 'desktop',
    patience: 5000,
    session: [],
    prepare: null,
    args: [],
  } as const;
  progress(`Visiting ${urls.join(', ')} and allowing all`);
  const visit = await visitPages('allowed', urls, options);
  if (visit.trouble.length > 0)
    throw new UserError(visit.trouble[0] ?? '', 'Give an address that can be opened from here.');
  const language = wordsLanguage(visit.site?.language ?? '') ?? 'en';
  const vendors = guessVendors([visit], urls, [language]);
  const has = (category: string) => vendors.some((one) => one.category === category);
  const { name = '', privacyNotice, cookieNotice } = visit.site ?? {};
  return {
    ...DEFAULT_ANSWERS,
    name,
    privacyNotice: privacyNotice ?? DEFAULT_ANSWERS.privacyNotice,
    cookieNotice: cookieNotice ?? privacyNotice ?? DEFAULT_ANSWERS.cookieNotice,
    // What a tag manager brings is not all seen: where no sale is found, the purpose stays, or an opt-out would refuse nothing.
    purposes: DEFAULT_ANSWERS.purposes.filter((id) => id === 'advertising' || has(id)),
    google: vendors.some(({ domains = [] }) =>
      /google-analytics|googletagmanager|doubleclick|googlesyndication|googleadservices/.test(
        domains.join(),
      ),
    ),
    vendors,
  };
};

/** `sluice init`: writes a first configuration, from questions or from what a page shows. */
export const initCommand = async (
  options: InitOptions,
  schema: SchemaObject,
  console: Console,
): Promise<number> => {
  const { out, yes, force } = options;
  const from = (options.from ?? []).map(addressOf);
  const browser = browserNameOf(options.browser);
  if (existsSync(out) && !force)
    throw new UserError(
      `${out} is there already.`,
      'Give another name with --out, or --force to replace it.',
    );
  expectWritable(out);
  if (!yes && !process.stdin.isTTY)
    throw new UserError(
      'There is no terminal to ask at.',
      'Run it with --yes, and change the file afterwards.',
    );
  const known =
    from.length > 0 ? await lookAt(from, browser, createProgress(console, false)) : DEFAULT_ANSWERS;
  const config = configFrom(yes ? known : await ask(known));
  const text = `${JSON.stringify(config, null, 2)}\n`;
  writeTextFile(out, text);
  const vendors = config.vendors?.length ?? 0;
  console.out(
    [
      `${out} is written${vendors > 0 ? `, with ${vendors === 1 ? 'one company' : `${vendors} companies`} that the page used; what for is a guess: look at each` : ''}.`,
      problemsText(out, text, checkConfig(config, compileSchema(schema))),
      `Next:\n  npx sluice check ${out}\n  npx sluice build ${out} --out public/sluice`,
    ].join('\n\n'),
  );
  return 0;
};
