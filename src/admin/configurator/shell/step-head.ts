import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Title and purpose of a step; the focus goes here when the step is opened. */
export const stepHead = (title: string, lead: string): TemplateResult =>
  html`<div>
    <h2 tabindex="-1">${title}</h2>
    <p>${lead}</p>
  </div>`;
