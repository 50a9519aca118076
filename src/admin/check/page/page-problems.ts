import { isDeepStrictEqual } from 'node:util';
import type { Config } from '../../../config/types.js';
import { advice } from '../advice.js';
import { error } from '../error.js';
import type { Problem } from '../problem.js';
import type { SeenPage } from './seen-page.js';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What keeps a configuration from doing its work on a live page. Pure. */
export const pageProblems = (page: SeenPage, config: Config): readonly Problem[] => {
  const { url, version, configText, lines, violations, link, referrerPolicy, hasBarrier } = page;
  if (!version)
    return [
      error(
        url,
        'Sluice does not run on this page.',
        'Put the configuration and the head script first in <head>; look at the console for what stopped them.',
      ),
    ];
  const { site, enforcement } = config;
  const problems: Problem[] = [];
  if (
    configText !== null &&
    !isDeepStrictEqual(parsed(configText), JSON.parse(JSON.stringify(config)))
  )
    problems.push(
      advice(
        url,
        'The configuration in the page is not the one of the file.',
        'Publish the file that you checked, or check the one that is published.',
      ),
    );
  for (const line of new Set(lines))
    problems.push(
      advice(
        url,
        `The page’s console says: ${line.replace(/^\[sluice\]\s*/, '')}`,
        'Solve what it names.',
      ),
    );
  for (const { directive, blocked } of violations.filter(({ blocked: uri }) =>
    /sluice|^inline$|^trusted-types/.test(uri),
  ))
    problems.push(
      error(
        url,
        `The page’s own policy stops something of Sluice: ${directive} refuses ${blocked}.`,
        'Give the head script and the barrier’s line the page’s nonce; under Trusted Types, allow the policy “sluice”.',
      ),
    );
  if (link === 'missing')
    problems.push(
      error(
        url,
        'There is no privacy link in the page.',
        'Put <sluice-link><a href="/privacy/choices">Your Privacy Choices</a></sluice-link> in the footer.',
      ),
    );
  if (link === 'dead')
    problems.push(
      error(
        url,
        'A press on the privacy link opens nothing.',
        'Look whether sluice-ui.js can be fetched, and whether something lies over the link.',
      ),
    );
  if (site?.titles?.length && /^(no-referrer|same-origin)$/.test(referrerPolicy))
    problems.push(
      error(
        url,
        `With Referrer-Policy: ${referrerPolicy} no refusal is handed over to sister titles.`,
        'Use strict-origin-when-cross-origin.',
      ),
    );
  if ((enforcement?.firstLoad ?? 'none') !== 'none' && !hasBarrier)
    problems.push(
      error(
        url,
        'The line that holds back the browser’s scanner is not in the page.',
        'Put it below the page’s own head tags and above the vendors’ (see the README).',
      ),
    );
  return problems;
};
