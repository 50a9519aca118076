import type { Config } from '../../../config/types.js';
import { advice } from '../advice.js';
import { error } from '../error.js';
import { fixes } from '../fixes.js';
import type { Problem } from '../problem.js';

const isAddress = (text: string) =>
  /^(https?:|mailto:)/i.test(text) || !/^[a-z][a-z0-9+.-]*:/i.test(text);

/** What readers must be told: who speaks, and where both notices are (11 CCR §7013: notice at or before collection). */
export const readersProblems = ({ site = {}, age }: Config): readonly Problem[] => {
  const notices = [
    ['privacyNotice', 'Privacy Notice'],
    ['cookieNotice', 'Cookie Notice'],
  ] as const;
  return [
    ...(site.name
      ? []
      : [
          advice(
            'site.name',
            'Readers are not told who asks: the notice says “This site”.',
            'Write the name that readers know, such as “The Harbor Ledger”.',
          ),
        ]),
    ...notices.flatMap(([key, name]) => {
      const address = site[key];
      if (!address)
        return [
          error(
            `site.${key}`,
            `The ${name} is not linked.`,
            `Write its address, such as “/${key === 'privacyNotice' ? 'privacy' : 'cookies'}”.`,
            fixes.use(`site.${key}`, key === 'privacyNotice' ? '/privacy' : '/cookies'),
          ),
        ];
      return isAddress(address)
        ? []
        : [
            error(
              `site.${key}`,
              `“${address}” is no address that may be linked, so the link is left out.`,
              'Begin with https: or with a slash.',
            ),
          ];
    }),
    ...(age
      ? [
          advice(
            'age',
            `Every reader is treated as a ${age}: nothing that counts as sale can be allowed by anybody.`,
            'If only some readers are, leave this out and write data-age on the script tag of their pages.',
            fixes.remove('age'),
          ),
        ]
      : []),
  ];
};
