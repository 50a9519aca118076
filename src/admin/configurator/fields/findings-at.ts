import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icons } from '../shell/icons.js';
import type { View } from '../shell/view.js';

/** What was found at a field, under it, with its repairs. */
export const findingsAt = (view: View, path: string): TemplateResult | typeof nothing => {
  // A text in several languages is looked at in English.
  const found = view.findings.filter((one) => one.path === path || one.path === `${path}.en`);
  if (found.length === 0) return nothing;
  return html`<div id=${`${path}-found`}>
    ${found.map(
      (finding) =>
        html`<p class="inline ${finding.severity}">
          ${finding.severity === 'error' ? icons.error : icons.advice}<span
            ><b>${finding.sentence}</b> ${finding.remedy}</span
          >
          ${finding.fixes
            .slice(0, 1)
            .map(
              (fix) =>
                html`<button type="button" class="b small" @click=${() => view.repair(fix)}>
                  ${fix.label}
                </button>`,
            )}
        </p>`,
    )}
  </div>`;
};
