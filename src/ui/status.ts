import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from './context.js';
import { emphasis } from './emphasis.js';
import { formatDate } from './format-date.js';
import { checkIcon } from './icons/check.js';
import { warnIcon } from './icons/warn.js';
import { purposeNames } from './purpose-names.js';
import { statusLine } from './status-line.js';

/** Where the reader stands, in words; with a way out of an exception to the browser's signal. */
export const status = (
  { host, words }: Context,
  optOut: () => unknown,
): TemplateResult | typeof nothing => {
  const line = statusLine(host.getState(), host.settings);
  if (!line) return nothing;
  const purpose = purposeNames(line.allowed, host.settings, words);
  const { title, text } = emphasis(
    words.say(line.key, { date: formatDate(words.language, line.date), purpose }),
  );
  const excepted = line.allowed.length > 0;
  const wary = excepted || line.key === 'status.failed';
  return html`<div part="status" class=${wary ? 'wary' : ''}>
    ${wary ? warnIcon : checkIcon}
    <div>
      ${title ? html`<strong>${title}</strong>` : nothing}
      <p part="text">${text}</p>
      ${
        excepted
          ? html`<button part="quiet" data-sluice="opt-out" @click=${optOut}>
              ${words.say('status.optOut')}
            </button>`
          : nothing
      }
    </div>
  </div>`;
};
