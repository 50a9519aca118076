import type { Draft } from './draft.js';
import { fromConfig } from './from-config.js';
import type { ToolCall } from './read-script.js';
import { TARTEAUCITRON_SERVICES } from './tarteaucitron-services.js';

/** Takes what a script told the tools into the draft. Returns tags that stand for what a tool would have loaded by itself. */
export const fromCalls = (
  calls: readonly ToolCall[],
  settings: ReadonlyMap<string, unknown>,
  draft: Draft,
): readonly string[] => {
  const tags: string[] = [];
  for (const { tool, what, value, code } of calls) {
    if (what === 'config') {
      fromConfig(tool, value, draft);
      const left = code.filter((path) => path !== '');
      if (left[0])
        draft.note(
          'left',
          `${left.join(', ')}: code or made by code, so it is not carried over. What runs on a choice belongs into sluice.subscribe().`,
        );
      if (code.includes(''))
        draft.note(
          'left',
          `The configuration of ${tool} is made by code and cannot be read. Give a file in which it is written out.`,
        );
    } else if (what === 'service' && typeof value === 'string') {
      const known = TARTEAUCITRON_SERVICES[value];
      const purpose = known?.purpose ?? 'advertising';
      draft.addPurpose({ name: purpose, isAssumed: true });
      draft.addCompany({
        tool,
        name: value,
        ...(known ? { title: known.title } : {}),
        purpose,
        refuses: 'purpose',
      });
      if (!known)
        draft.note(
          'todo',
          `What “${value}” is for is not known here, so it counts as advertising. Give it the category that is right.`,
        );
      const setting = known?.setting ? settings.get(known.setting) : undefined;
      if (known?.tag && typeof setting === 'string' && /^[\w-]+$/.test(setting)) {
        tags.push(known.tag.replaceAll('%', setting));
        draft.note('carried', `The tag of “${value}” is in the page now, marked.`);
      } else if (!known?.player) {
        draft.note(
          'todo',
          `tarteaucitron loaded “${value}” by itself. Put its tag into the page, marked with data-vendor="${value}".`,
        );
      }
    } else if (what !== 'service' && code[0] !== undefined) {
      draft.note(
        'left',
        `${what.replace('setting ', '')} is code, so it is not carried over. What runs on a choice belongs into sluice.subscribe().`,
      );
    } else if (what === 'service') {
      draft.note('left', 'A service that tarteaucitron is told by code is not carried over.');
    }
  }
  return tags;
};
