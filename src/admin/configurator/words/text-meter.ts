import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { countWords } from './count-words.js';
import { grade } from './grade.js';

const judged = (level: number) =>
  level <= 6
    ? html`<b class="good">Easy to read</b>`
    : level <= 8
      ? html`<b class="good">Fine</b>`
      : html`<b class="so-so">Hard to read</b>`;

/** How a text reads (English only), and how much of its room it takes. */
export const textMeter = (
  text: string,
  limit: number | undefined,
  isEnglish = true,
): TemplateResult | typeof nothing => {
  const words = countWords(text);
  const level = isEnglish && words >= 3 ? grade(text) : null;
  if (words === 0 || (level === null && !limit)) return nothing;
  return html`<span
      >${level === null ? nothing : html`Reading level: grade ${level}. ${judged(level)}`}</span
    >${
      limit
        ? html`<span
            >${words > limit ? html`<b class="so-so">${words}</b>` : words} of ${limit} words</span
          >`
        : nothing
    }`;
};
