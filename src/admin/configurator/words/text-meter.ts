import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { HIGHEST_GRADE } from '../../check/reading/highest-grade.js';
import { readingGrade } from '../../check/reading/reading-grade.js';
import { countWords } from './count-words.js';

const judged = (level: number) =>
  level <= 6
    ? html`<b class="good">Easy to read</b>`
    : level <= HIGHEST_GRADE
      ? html`<b class="good">Fine</b>`
      : html`<b class="so-so">Hard to read</b>`;

/** How a text reads (English only), and how much of its room it takes. */
export const textMeter = (
  text: string,
  limit: number | undefined,
  isEnglish = true,
): TemplateResult | typeof nothing => {
  const words = countWords(text);
  const level = isEnglish ? readingGrade(text) : null;
  if (words === 0 || (level === null && !limit)) return nothing;
  return html`<span
      >${level === null ? nothing : html`Reading level: grade ${Math.round(level)}. ${judged(level)}`}</span
    >${
      limit
        ? html`<span
            >${words > limit ? html`<b class="so-so">${words}</b>` : words} of ${limit} words</span
          >`
        : nothing
    }`;
};
