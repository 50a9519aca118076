import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Finding, Step } from '../draft/finding.js';
import { counted } from './counted.js';
import { icons } from './icons.js';
import { STEPS } from './step-list.js';
import type { View } from './view.js';

/** So many stand open; the rest is one press away. */
const OPEN = 3;

const note = (view: View, finding: Finding, here: boolean): TemplateResult => {
  const { severity, sentence, remedy, fixes, step, path } = finding;
  const name = STEPS.find(({ id }) => id === step)?.name ?? '';
  return html`<li class="note ${severity}">
    ${severity === 'error' ? icons.error : icons.advice}
    <div><b>${sentence}</b> ${remedy}</div>
    <div class="acts">
      ${fixes.map(
        (fix) =>
          html`<button type="button" class="b small" @click=${() => view.repair(fix)}>
            ${fix.label}
          </button>`,
      )}
      <button type="button" class="b small" @click=${() => view.go(step, path)}>
        ${here ? 'Show where' : `Go to ${name}`}<span class="vh">: ${sentence}</span>
      </button>
    </div>
  </li>`;
};

/** Places with a field that is always in sight in its step, and says itself what was found there. */
const IN_SIGHT =
  /^(look|site|regions)\.|^(regions\["\*"\]|region\.default|revision)$|^ui\.(banner|link|words|language|signalNotice)\b|^signals\.\w+$|^enforcement\.(unknownHosts|firstLoad|reload|serviceWorker|allow)\b|^record\.(endpoint|renew|days)$/;

/** What was found, with its repairs: all of it, or of one step what is not said beside a field. */
export const notes = (view: View, step?: Step): TemplateResult | typeof nothing => {
  const found = view.findings.filter(
    (one) => !step || (one.step === step && !IN_SIGHT.test(one.path)),
  );
  if (found.length === 0) return nothing;
  const list = (some: readonly Finding[]) =>
    html`<ul class="group">
      ${some.map((one) => note(view, one, !!step))}
    </ul>`;
  const rest = found.slice(OPEN);
  return html`<div class="group">
    ${list(found.slice(0, OPEN))}
    ${
      rest.length > 0
        ? html`<details>
            <summary>${counted(rest.length, 'more note', 'more notes')}</summary>
            <div class="group">${list(rest.slice(0, 60))}</div>
          </details>`
        : nothing
    }
  </div>`;
};
