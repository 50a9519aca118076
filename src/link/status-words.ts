import type { PlainModule } from '../ui/types.js';
import type { LanguageSettings } from '../ui/find-language.js';

export interface StatusWords {
  /** "Opt-out honored", in the best language that is here. */
  readonly status: string;
  /** Fetches the words of a page in another language, once. */
  fetch(): Promise<void>;
}

/** What the link says of an honored opt-out: in English or the owner's words at first, then in the page's language. */
export const statusWords = (
  ui: LanguageSettings,
  load: (file: string) => Promise<unknown>,
): StatusWords => {
  const tag =
    ui.language === 'auto' ? document.documentElement.lang || navigator.language : ui.language;
  const own = (ui.words[tag] ?? ui.words[tag.slice(0, 2)])?.['link.status'];
  let fetching: Promise<void> | undefined;
  const fetch = async () => {
    if (own || /^en/i.test(tag)) return;
    try {
      const { plainWords } = (await load('sluice-plain.js')) as PlainModule;
      words.status = (await plainWords(ui, load)).say('link.status') || words.status;
    } catch {
      // It stays English.
    }
  };
  const words = {
    status: own ?? 'Opt-out honored',
    fetch: () => (fetching ??= fetch()),
  };
  return words;
};
