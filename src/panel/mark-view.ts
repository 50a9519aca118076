import { html, nothing, type TemplateResult } from 'lit';
import type { Simulation } from '../api/simulation.js';

/** Says over the whole page that what is seen is simulated. */
export const markView = (
  { region, asksFirst, signal, language, outage }: Simulation,
  isClosed: boolean,
  open: () => void,
  end: (event: Event) => void,
): TemplateResult => {
  const parts = [
    region,
    asksFirst && 'a place that asks first',
    signal && 'browser signal',
    language && `language ${language}`,
    outage && 'interface does not load',
  ].filter(Boolean);
  return html`<div part="mark" role="status" lang="en">
    <span><b>Simulation</b> ${parts.join(', ') || 'the reader alone'}</span>
    ${isClosed ? html`<button data-panel="open" @click=${open}>Open panel</button>` : nothing}
    <button data-panel="end-here" @click=${end}>End</button>
  </div>`;
};
