import { html, nothing, type TemplateResult } from 'lit';
import type { VerifyReport } from '../proof/types.js';

const leakText = (leak: VerifyReport['leaks'][number]) =>
  leak.kind === 'request'
    ? `${leak.vendor} was asked: ${leak.url}`
    : leak.kind === 'trace'
      ? `${leak.vendor}: ${leak.place} “${leak.name}” ${leak.why}`
      : `${leak.name} says something else than the choice`;

/** What others read from this page, and what `verify()` found. */
export const signalsView = (
  report: VerifyReport | undefined,
  look: () => void,
): TemplateResult => html`
  ${
    report
      ? html`${
            report.failed
              ? html`<p class="wary">This page cannot be looked at: ${report.failed}</p>`
              : nothing
          }
          <ul class="signals">
            ${report.signals.map(
              ({ name, says, answer, agrees }) =>
                html`<li data-signal=${name}>
                  <b>${name === 'dataLayer' ? 'consent mode' : name}</b>
                  <span class="answer ${agrees ? 'granted' : 'leak'}"
                    >${agrees ? 'agrees' : 'disagrees'}</span
                  >
                  ${answer ? html`<span class="where">sale: ${answer}</span>` : nothing}
                  <code>${says || 'does not answer'}</code>
                </li>`,
            )}
          </ul>
          ${
            report.leaks[0]
              ? html`<ul class="wary">
                  ${report.leaks.map((leak) => html`<li>${leakText(leak)}</li>`)}
                </ul>`
              : html`<p class="none">
                  ${report.refused[0] ? 'Nothing of a refused company was found.' : 'No company is refused.'}
                </p>`
          }`
      : html`<p class="none">Reading…</p>`
  }
  <button part="quiet" data-panel="look" @click=${look}>Read again</button>
`;
