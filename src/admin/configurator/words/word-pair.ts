import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { pathSteps } from '../../check/path-steps.js';
import { valueAt } from '../../check/value-at.js';
import type { Words } from '../../../config/types.js';
import { field } from '../fields/field.js';
import type { View } from '../shell/view.js';
import { directionOf } from './direction-of.js';
import { languageName } from './language-name.js';
import { limitOf } from './limit-of.js';
import { textMeter } from './text-meter.js';
import { withWords } from './with-words.js';
import { WORD_NAMES } from './word-names.js';
import type { WordRow } from './word-rows.js';

/** Translations may be so much longer than the English before something has to wrap. */
const ROOM = 1.4;

/** English and, beside it, one other language. */
export const wordPair = (view: View, row: WordRow, language: string): TemplateResult => {
  const { key, english, usual, other, usualOther, isMissing } = row;
  const isOwners = /^(categories|vendors)\[/.test(key);
  const set = (tag: string, usualText: string) => (text: string) => {
    if (isOwners) {
      const words = valueAt(view.draft.config, pathSteps(key)) as Words | undefined;
      view.store.set(key, withWords(words, tag, text), `${key} ${tag}`);
    } else {
      const path = `ui.words.${tag}["${key}"]`;
      // What is as it was written by us is not written down.
      view.store.set(path, text === '' || text === usualText ? undefined : text, path);
    }
  };
  const isLong = english.length > 40;
  const limit = limitOf(key);
  const isWide = !isLong && other.length > Math.max(12, english.length * ROOM);
  const label = row.name ?? WORD_NAMES[key] ?? key;
  return html`<div class="pair ${language ? '' : 'one'}">
    ${field(view, {
      path: isOwners ? `${key}-en` : `ui.words.en["${key}"]`,
      label: language ? `${label} (English)` : label,
      value: english,
      placeholder: usual,
      isLong,
      language: 'en',
      meter: isLong || limit ? textMeter(english, limit) : nothing,
      take: set('en', usual),
    })}
    ${
      language
        ? field(view, {
            path: isOwners ? `${key}-${language}` : `ui.words.${language}["${key}"]`,
            label: `${label} (${languageName(language)})`,
            value: other,
            placeholder: usualOther,
            isLong,
            language,
            direction: directionOf(language),
            meter: isMissing
              ? html`<b class="so-so">Not translated: readers get English.</b>`
              : isWide
                ? html`<b class="so-so">Much longer than the English; it may wrap.</b>`
                : limit
                  ? textMeter(other, limit, false)
                  : nothing,
            take: set(language, usualOther),
          })
        : nothing
    }
  </div>`;
};
