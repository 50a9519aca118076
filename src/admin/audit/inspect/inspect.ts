import type { Config } from '../../../config/types.js';
import type { Audit, Finding, Visit } from '../types.js';
import { companiesOf } from './companies.js';
import { controlsIn } from './controls.js';
import { finding } from './finding.js';
import { leaksIn } from './leaks.js';
import { signalsIn } from './signals.js';
import { storedIn } from './stored.js';
import { unknownHostsIn } from './unknown-hosts.js';

export type Inspection = Pick<Audit, 'findings' | 'unknownHosts' | 'allowList'>;

/** What the visits prove: pure, so that the same evidence gives the same report. */
export const inspect = (visits: readonly Visit[], config: Config | null): Inspection => {
  const companies = companiesOf(config, visits[0]?.pages ?? []);
  const unknownHosts = unknownHostsIn(visits, companies);
  const reached = new Set(
    visits
      .filter(({ state }) => state === 'allowed')
      .flatMap(({ requests }) => requests.map(({ url }) => companies.ownerOf(url)?.id)),
  );
  const allowed = visits.find(({ state }) => state === 'allowed');
  const strangers = unknownHosts
    .filter(({ states }) => states.some((state) => state === 'opted-out' || state === 'signal'))
    .map(({ host, company }): Finding =>
      finding('unknown-host', 'advice', 'opted-out', [
        host,
        `${host} is reached after a refusal, and no company of the configuration names it.`,
        company
          ? `It is a host of ${company}: add that company from the directory.`
          : 'Find out whose it is: add it to a company’s domains, or to enforcement.allow if it serves the page itself.',
      ]),
    );
  const stale = companies.all
    .filter(
      ({ id, domains }) =>
        allowed && allowed.trouble.length === 0 && domains.length > 0 && !reached.has(id),
    )
    .map(({ id, name }): Finding =>
      finding('stale', 'advice', 'allowed', [
        id,
        `${name} was not reached, though it was allowed.`,
        'If these pages no longer use it, remove it, so that readers are told what is true.',
      ]),
    );
  const trouble = visits.flatMap(({ state, trouble: told }) =>
    told.map((sentence) =>
      finding('trouble', 'error', state, [
        '',
        sentence,
        'Run the audit again when the page can be opened.',
      ]),
    ),
  );
  const blind = config
    ? []
    : [
        finding('companies', 'error', null, [
          '',
          'Which companies to look for is not known, so no leak can be found.',
          'Name the file with --config.',
        ]),
      ];
  const refusable = new Set(companies.all.map(({ id }) => id));
  return {
    findings: [
      ...trouble,
      ...blind,
      ...visits.flatMap((visit) => [
        ...leaksIn(visit, companies),
        ...storedIn(visit, companies),
        ...signalsIn(visit),
      ]),
      ...controlsIn(visits),
      ...strangers,
      ...stale,
    ],
    unknownHosts,
    allowList: [
      ...new Set(
        (allowed?.requests ?? [])
          .filter(
            ({ url }) => !companies.isOwn(url) && !refusable.has(companies.ownerOf(url)?.id ?? ''),
          )
          .map(({ url }) => new URL(url).hostname),
      ),
    ].sort(),
  };
};
