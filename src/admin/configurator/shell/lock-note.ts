import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icons } from './icons.js';

/** What cannot be changed here, and why. */
export const lockNote = (what: string, why: string): TemplateResult =>
  html`<div class="note">
    ${icons.lock}
    <div><b>${what}</b> ${why}</div>
  </div>`;
