import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { View } from '../shell/view.js';

/** What was found at a field, under it, with its repairs. */
export const findingsAt = (view: View, path: string): TemplateResult | typeof nothing => {
  const found = view.findings.filter((one) => one.path === path);
  if (found.length === 0) return nothing;
  return html`<div id=${`${path}-found`}>
    ${found.map(
      (finding) =>
        html`<p class="inline ${finding.severity}">
          <span>${finding.sentence} ${finding.remedy}</span>
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
