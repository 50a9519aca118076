import type { Draft, Look } from '../draft/types.js';
import type { Finding } from '../draft/finding.js';
import { contrast } from './contrast.js';
import { nearestReadable } from './nearest-readable.js';
import { palette } from './palette.js';
import { readColor } from './read-color.js';
import { writeColor } from './write-color.js';

const FIELDS = [
  {
    key: 'choice',
    scheme: 'light',
    needed: 3,
    name: 'color of the choice buttons',
    who: 'Buttons',
  },
  {
    key: 'choiceDark',
    scheme: 'dark',
    needed: 3,
    name: 'color of the choice buttons',
    who: 'Buttons',
  },
  {
    key: 'accent',
    scheme: 'light',
    needed: 4.5,
    name: 'color of switches and links',
    who: 'Links',
  },
  {
    key: 'accentDark',
    scheme: 'dark',
    needed: 4.5,
    name: 'color of switches and links',
    who: 'Links',
  },
] as const;

const withLook = (draft: Draft, key: keyof Look, value: string): Draft => ({
  ...draft,
  look: { ...draft.look, [key]: value },
});

/** What keeps people from seeing or reading a color. */
export const lookFindings = ({ look }: Draft): readonly Finding[] =>
  FIELDS.flatMap(({ key, scheme, needed, name, who }): Finding[] => {
    const isUnused =
      (look.scheme === 'light' && scheme === 'dark') ||
      (look.scheme === 'dark' && scheme === 'light');
    if (!look[key] || isUnused) return [];
    const finding = { path: `look.${key}`, step: 'look', severity: 'error' } as const;
    const color = readColor(look[key]);
    if (!color)
      return [
        {
          ...finding,
          sentence: `“${look[key]}” is no color.`,
          remedy: 'Write “#” and three or six digits, such as #1D4F8C.',
          fixes: [
            { label: 'Use the color as it comes', apply: (draft) => withLook(draft, key, '') },
          ],
        },
      ];
    const { surface } = palette(look, scheme);
    const reached = contrast(color, surface);
    if (reached >= needed) return [];
    const better = nearestReadable(color, surface, needed);
    const text = writeColor(better);
    return [
      {
        ...finding,
        sentence: `This ${name} is too ${scheme === 'light' ? 'light on white' : 'dark on a dark page'}.`,
        remedy: `It reaches ${reached.toFixed(1)} to 1. ${who} need ${needed} to 1.`,
        fixes: [
          {
            label: `Use ${text} (${contrast(better, surface).toFixed(1)} to 1)`,
            apply: (draft) => withLook(draft, key, text),
          },
        ],
      },
    ];
  });
