import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Step } from '../draft/finding.js';
import { counted } from './counted.js';
import { icons } from './icons.js';
import { STEPS } from './step-list.js';
import type { View } from './view.js';

/** How a step stands: a mark for the eye, words for the ear. */
const mark = ({ findings }: View, step: Step, index: number): TemplateResult => {
  const here = findings.filter((one) => one.step === step);
  const errors = here.filter(({ severity }) => severity === 'error').length;
  const advice = here.length - errors;
  const { name } = STEPS[index] as (typeof STEPS)[number];
  if (step === 'code')
    return html`<span class="dot" aria-hidden="true">${index + 1}</span><span>${name}</span>`;
  const kind = errors ? 'error' : advice ? 'advice' : 'ok';
  const words = errors ? counted(errors, 'problem') : advice ? `${advice} to review` : 'done';
  return html`<span class="dot ${kind}" aria-hidden="true"
      >${errors ? '!' : advice ? '?' : icons.check}</span
    ><span>${name}<span class="vh">, ${words}</span></span>`;
};

/** The steps, in any order. */
export const stepNav = (view: View, current: Step): TemplateResult =>
  html`<nav class="steps" aria-label="Setup steps">
    ${STEPS.map(
      ({ id }, index) =>
        html`<a href=${`#/${id}`} aria-current=${current === id ? 'step' : nothing}
          >${mark(view, id, index)}</a
        >`,
    )}
    <p class="sum">This tool runs in your browser. Nothing is sent anywhere.</p>
  </nav>`;
