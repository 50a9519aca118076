import { html, type TemplateResult } from 'lit';
import { purposeRow, type PurposeView } from './purpose-row.js';

/** All purposes in the owner's order; where the law is about sale, those that count as sale come first. */
export const purposeList = (view: PurposeView): TemplateResult => {
  const { settings, state, words } = view;
  const categories = [...settings.categories];
  if (state.model !== 'opt-in') categories.sort((a, b) => Number(b.sale) - Number(a.sale));
  return html`<ul part="purposes" aria-label=${words.say('dialog.purposes')}>
    ${categories.map((category) => purposeRow(category, view))}
  </ul>`;
};
