import { html, nothing, type TemplateResult } from 'lit';
import type { ConsentState } from '../api/types.js';
import type { Context } from './context.js';
import { safeHref } from './safe-href.js';

/** Puts the record on the clipboard and says so in the button that was pressed. */
const copy = async (event: Event, state: ConsentState, copied: string): Promise<void> => {
  const button = event.currentTarget as HTMLElement;
  try {
    await navigator.clipboard.writeText(JSON.stringify(state, null, 2));
    button.textContent = copied;
  } catch {
    // The clipboard is the browser's to give; the id stands beside the button.
  }
};

/** When the choice was made, where it is kept, the record's id, and both notices. */
export const recordLine = (
  { host, words }: Context,
  state: ConsentState,
  format: (date: string, time?: 'short') => string,
): TemplateResult => {
  const { decidedAt, recordId, stored } = state;
  const { privacyNotice, cookieNotice } = host.settings.site;
  const notice = (address: string, name: string): TemplateResult | typeof nothing =>
    address ? html`<a href=${safeHref(address)}>${name}</a>` : nothing;
  return html`<div part="meta">
    ${
      decidedAt
        ? html`<span>${words.say('record.changed', { date: format(decidedAt, 'short') })}</span>`
        : nothing
    }
    ${decidedAt && stored ? html`<span>${words.say('record.kept')}</span>` : nothing}
    ${
      recordId
        ? html`<span>${words.say('record.id', { id: recordId })}</span>
            <button
              type="button"
              class="copy"
              @click=${(event: Event) => copy(event, state, words.say('record.copied'))}
            >
              ${words.say('record.copy')}
            </button>`
        : nothing
    }
    ${notice(privacyNotice, words.say('notice.privacy'))}
    ${notice(cookieNotice, words.say('notice.cookie'))}
  </div>`;
};
