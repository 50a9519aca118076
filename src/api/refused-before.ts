import { readShape } from '../config/read-shape.js';
import { ALL, ALL_SALE } from '../consent/record.js';
import { refusesSale } from '../signals/gpp/refuses-sale.js';
import { cookiePairs } from '../storage/cookie-pairs.js';
import { FORMER_TOOLS } from '../vendors/former-tools.js';
import type { FormerTool } from '../vendors/former-tools.js';
import type { FormerToolConfig } from '../config/former-tool-config.js';
import type { Parts } from './parts.js';

const SHAPE = { '*': { name: '', purposes: { '*': [''] } } };

const TOOLS: Readonly<Record<string, FormerTool>> = {
  ...FORMER_TOOLS,
  gpp: {
    place: 'OTGPPConsent=',
    read: (text) => (refusesSale(text) ? [ALL_SALE] : []),
  },
};

/** Written by script, by a server, or into storage: percent-encoded or not. */
const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * What readers have refused with the tools that the site had before (`record.honor`), as ids and wildcards of ours. What they
 * allowed there is not taken over, and a value that cannot be read says nothing: then the reader is new.
 */
export const refusedBefore: NonNullable<Parts['refusedBefore']> = ({ settings, store, report }) => {
  const { record, categories, vendors } = settings;
  const given = readShape(SHAPE, record.honor, 'record.honor', report);
  const tools = Object.entries(given as Readonly<Record<string, Required<FormerToolConfig>>>);
  if (!tools[0]) return undefined;
  const ids = [...categories, ...vendors].map(({ id }) => id);

  /** What a refused name is here; refused all the same where nobody has said. */
  const ofOurs = (name: string, purposes: Required<FormerToolConfig>['purposes']) => {
    const named = purposes[name] ?? [name];
    const isKnown = named.every((id) => ids.includes(id));
    return name[0] === ALL ? [name] : isKnown ? named : [ALL];
  };
  return () => {
    const cookies = cookiePairs();
    const all = cookies.join(';');
    return tools.flatMap(([key, { name, purposes }]) => {
      const tool = Object.hasOwn(TOOLS, key) && TOOLS[key];
      if (!tool) {
        report(`record.honor.${key}`, 'is no tool that we know');
        return [];
      }
      const place = name ? `${name}=` : tool.place;
      return [...cookies, place + store.local(place.slice(0, -1))]
        .filter((pair) => pair.startsWith(place))
        .flatMap((pair) => {
          try {
            return tool.read(decoded(pair.slice(place.length)), Object.keys(purposes), all);
          } catch {
            return [];
          }
        })
        .flatMap((refused) => ofOurs(refused, purposes))
        .filter((id) => !categories.some((one) => one.required && one.id === id));
    });
  };
};
