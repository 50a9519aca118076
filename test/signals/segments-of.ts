import type { Fields } from '../../src/signals/gpp/encode.js';
import { FIELDS } from '../../src/signals/gpp/fields.js';
import type { FieldLetter } from '../../src/signals/gpp/fields.js';
import { SECTIONS } from '../../src/signals/gpp/sections.js';
import type { Section } from '../../src/signals/gpp/sections.js';

export const sectionOf = (prefix: string): Section => {
  const section = SECTIONS.find((one) => one.prefix === prefix);
  if (!section) throw new Error(`no section ${prefix}`);
  return section;
};

/** US National as it was until 2024: not sent, but still seen in vectors. */
export const USNAT_V1: Section = {
  ...sectionOf('usnat'),
  kinds: sectionOf('usnat').kinds.slice(0, 12),
  children: 2,
};

/** A section's segments with these values; what is not named is 0. */
export const segmentsOf = (section: Section, values: Fields): readonly Fields[] =>
  section.layout.split('.').map((segment) =>
    Object.fromEntries(
      [...segment].map((letter) => {
        const name = FIELDS[letter as FieldLetter];
        const sensitive = section.kinds
          .replace(/[A-Z]/g, '')
          .split('')
          .map(() => 0);
        const children = section.children === 1 ? 0 : Array(section.children).fill(0);
        const otherwise: Fields = {
          Version: 1,
          MspaVersion: 1,
          SubsectionType: 1,
          SensitiveDataProcessing: sensitive,
          KnownChildSensitiveDataConsents: children,
        };
        return [name, values[name] ?? otherwise[name] ?? 0];
      }),
    ),
  );
