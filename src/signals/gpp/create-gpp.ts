import type { CreateSignal } from '../types.js';
import { applicableSections } from './applicable-sections.js';
import { encodeSection } from './encode.js';
import { createGppApi } from './gpp-api.js';
import { readGppSettings } from './read-gpp-settings.js';
import { SECTIONS } from './sections.js';
import { toFields } from './to-fields.js';

/** IAB GPP: `window.__gpp`, for bidders and others who read a string. On unless `signals.gpp` is `false`. */
export const createGpp: CreateSignal = (host) => {
  const { settings } = host;
  const gpp = readGppSettings(
    host,
    SECTIONS.map(({ prefix }) => prefix),
  );
  if (!gpp) return null;
  const { sections, mspa } = gpp;
  const api = createGppApi(
    host,
    // US National is the first: where the state is not known it is sent in any case.
    SECTIONS.filter(({ prefix }, index) => !index || sections.includes(prefix)).map(
      ({ id, prefix }) => `${id}:${prefix}`,
    ),
  );
  return (
    api && {
      update: (state) => {
        const facts = { settings, mspa, noticeGiven: host.noticeGiven !== false, state };
        try {
          api.publish(
            applicableSections(sections, state.region).map((section) => {
              const fields = toFields(section, facts);
              return {
                id: section.id,
                prefix: section.prefix,
                fields,
                text: encodeSection(fields),
              };
            }),
          );
        } catch (error) {
          // Better no string than an old permission.
          api.fail(String(error));
        }
      },
      showQuestion: api.display,
    }
  );
};
