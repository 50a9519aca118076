import type { Answer } from '../../src/consent/types.js';

/** What a Google tag would have been allowed at the time of one of its own messages. */
export interface Moment {
  /** `config` or `event`, or the name of a Tag Manager event. */
  readonly at: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly settings: Readonly<Record<string, unknown>>;
}

const KEYS = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const;

const isCommand = (message: unknown): message is IArguments =>
  Object.prototype.toString.call(message) === '[object Arguments]';

/**
 * Reads a queue by Google's documented rules: messages in order, commands only as `arguments`; an update counts before any
 * default; of the defaults the more specific region counts, then the later; a key that nobody has set is granted.
 */
export const replay = (queue: readonly unknown[], region = 'US-CA'): readonly Moment[] => {
  const defaults: Record<string, { answer: Answer; rank: number }> = {};
  const updates: Record<string, Answer> = {};
  const settings: Record<string, unknown> = {};
  const moments: Moment[] = [];
  const look = (at: string) => {
    const answers = KEYS.map(
      (key) => [key, updates[key] ?? defaults[key]?.answer ?? 'granted'] as const,
    );
    moments.push({ at, answers: Object.fromEntries(answers), settings: { ...settings } });
  };
  for (const message of queue) {
    if (!isCommand(message)) {
      const { event } = Object(message) as { event?: string };
      if (event) look(event);
      continue;
    }
    const [command, first, second] = Array.from(message) as [string, unknown, unknown];
    if (command === 'set')
      Object.assign(settings, typeof first === 'object' ? first : { [first as string]: second });
    else if (command !== 'consent') look(command);
    else if (first === 'update') Object.assign(updates, second);
    else {
      const { region: places, wait_for_update: _, ...answers } = second as Record<string, unknown>;
      const fits = (places as string[] | undefined)?.filter(
        (place) => region === place || region.startsWith(`${place}-`),
      );
      if (fits && !fits[0]) continue;
      const rank = Math.max(0, ...(fits ?? []).map((place) => place.length));
      for (const [key, answer] of Object.entries(answers)) {
        if ((defaults[key]?.rank ?? 0) <= rank) defaults[key] = { answer: answer as Answer, rank };
      }
    }
  }
  return moments;
};
