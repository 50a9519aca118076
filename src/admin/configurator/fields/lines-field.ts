import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { View } from '../shell/view.js';
import { findingsAt } from './findings-at.js';

const linesOf = (text: string) =>
  text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter(Boolean);

/** A list of short texts, one a line. */
export const linesField = (
  view: View,
  path: string,
  label: string,
  list: readonly string[] = [],
  hint = '',
): TemplateResult => {
  const within = view.findings.filter(({ path: at }) => at.startsWith(`${path}[`));
  const isWrong = within.some(({ severity }) => severity === 'error');
  // What is typed may be unfinished: the field is only written to where it says something else.
  const shown = document.getElementById(path);
  const typed = shown instanceof HTMLTextAreaElement ? shown.value : null;
  const text = list.join('\n');
  const value = typed !== null && linesOf(typed).join('\n') === text ? typed : text;
  return html`<div class="field">
    <label class="f" for=${path}>${label}</label>
    <textarea
      id=${path}
      rows=${Math.min(6, Math.max(2, list.length))}
      spellcheck="false"
      .value=${value}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${`${path}-hint`}
      @input=${(event: Event) => {
        const lines = linesOf((event.target as HTMLTextAreaElement).value);
        view.store.set(path, lines.length > 0 ? lines : undefined, path);
      }}
      @blur=${() => view.store.settle()}
    ></textarea>
    <p class="hint" id=${`${path}-hint`}>One a line.${hint ? ` ${hint}` : nothing}</p>
    ${[...new Set(within.map((one) => one.path))].map((at) => findingsAt(view, at))}
    ${findingsAt(view, path)}
  </div>`;
};
