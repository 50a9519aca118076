import { html, nothing, type TemplateResult } from 'lit';
import type { ConsentState } from '../api/types.js';
import type { Context } from './context.js';
import { formatDate } from './format-date.js';
import { safeHref } from './safe-href.js';

/** When the choice was made, where it is kept, the record's id, and both notices. */
export const recordLine = (
  { host, words }: Context,
  { decidedAt, recordId, stored }: ConsentState,
  copy: { readonly done: boolean; readonly press: () => unknown },
): TemplateResult => {
  const { privacyNotice, cookieNotice } = host.settings.site;
  const notice = (address: string, name: string): TemplateResult | typeof nothing =>
    address ? html`<a href=${safeHref(address) ?? nothing}>${name}</a>` : nothing;
  return html`<div part="meta">
    ${
      decidedAt
        ? html`<span
              >${words.say('record.changed', { date: formatDate(words.language, decidedAt, 'short') })}</span
            >
            ${stored ? html`<span>${words.say('record.kept')}</span>` : nothing}`
        : nothing
    }
    ${
      recordId
        ? html`<span>${words.say('record.id', { id: recordId })}</span>
            <button class="copy" @click=${copy.press}>
              ${words.say(copy.done ? 'record.copied' : 'record.copy')}
            </button>`
        : nothing
    }
    ${notice(privacyNotice, words.say('notice.privacy'))}
    ${notice(cookieNotice, words.say('notice.cookie'))}
  </div>`;
};
