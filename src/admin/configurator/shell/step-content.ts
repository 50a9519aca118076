import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Step } from '../draft/finding.js';
import '../code/code-step.js';
import '../companies/companies-step.js';
import '../laws/laws-step.js';
import '../look/look-step.js';
import '../placement/placement-step.js';
import '../purposes/purposes-step.js';
import '../signals/signals-step.js';
import '../words/words-step.js';
import type { View } from './view.js';

const STEPS: Readonly<Record<Step, (view: View) => TemplateResult>> = {
  laws: (view) => html`<setup-laws .view=${view}></setup-laws>`,
  purposes: (view) => html`<setup-purposes .view=${view}></setup-purposes>`,
  companies: (view) => html`<setup-companies .view=${view}></setup-companies>`,
  words: (view) => html`<setup-words .view=${view}></setup-words>`,
  look: (view) => html`<setup-look .view=${view}></setup-look>`,
  placement: (view) => html`<setup-placement .view=${view}></setup-placement>`,
  signals: (view) => html`<setup-signals .view=${view}></setup-signals>`,
  code: (view) => html`<setup-code .view=${view}></setup-code>`,
};

/** The editor of a step. */
export const stepContent = (step: Step, view: View): TemplateResult => STEPS[step](view);
