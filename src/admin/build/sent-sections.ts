import { pathToFileURL } from 'node:url';
import type { GppConfig } from '../../config/signals-config.js';
import type { Settings } from '../../config/settings.js';
import type { Section } from '../../signals/gpp/sections.js';

/** The sections of GPP that a site may send, from the shipped parts: US National, which is sent where the state is not known, and those that are named. */
export const sentSections = async (
  parts: string,
  { signals }: Settings,
): Promise<readonly Section[]> => {
  const { SECTIONS } = (await import(pathToFileURL(`${parts}/signals/gpp/sections.js`).href)) as {
    readonly SECTIONS: readonly Section[];
  };
  const { sections } = Object((signals as { gpp?: unknown }).gpp) as GppConfig;
  return SECTIONS.filter(
    ({ prefix }, index) => !index || (Array.isArray(sections) && sections.includes(prefix)),
  );
};
