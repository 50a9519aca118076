import type { SignalReading } from './types.js';

/** Milliseconds until somebody who does not answer counts as silent. */
const PATIENCE = 500;

type Answer = SignalReading['answer'];
type Says = readonly [says: string, answer: Answer];

interface Page {
  readonly __gpp?: (command: string, callback: (data: unknown) => void) => void;
  readonly __uspapi?: (command: string, version: number, callback: (data: unknown) => void) => void;
  readonly dataLayer?: unknown;
}

/** What a callback is given, or `null` where it is not called in time. */
const asked = (ask: (callback: (data: unknown) => void) => void): Promise<unknown> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), PATIENCE);
    try {
      ask(resolve);
    } catch {
      resolve(null);
    }
  });

const SALE_FIELDS = /^(Sale|Sharing|TargetedAdvertising)OptOut$/;

/** `ping` of the CMP API 1.1. In US sections 1 is opted out, 2 is not (GPP, US National §3). */
const readGpp = async (page: Page): Promise<Says> => {
  const ping = Object(await asked((callback) => page.__gpp?.('ping', callback)));
  if (ping.signalStatus !== 'ready') return ['', null];
  const bits = Object.values(Object(ping.parsedSections))
    .flatMap((section) => [section].flat(2))
    .flatMap((segment) => Object.entries(Object(segment)))
    .filter(([name]) => SALE_FIELDS.test(name))
    .map(([, value]) => value);
  return [
    String(ping.gppString),
    bits.includes(2) ? 'granted' : bits.includes(1) ? 'denied' : null,
  ];
};

/** `1YYN`: the third character is the opt-out of sale (US Privacy String §3). */
const readUsp = async (page: Page): Promise<Says> => {
  const { uspString = '' } = Object(
    await asked((callback) => page.__uspapi?.('getUSPData', 1, callback)),
  );
  return [
    String(uspString),
    ({ Y: 'denied', N: 'granted' } as const)[`${uspString}`[2] as 'Y'] ?? null,
  ];
};

const AD_KEYS = ['ad_storage', 'ad_user_data', 'ad_personalization'] as const;

/**
 * Replays the consent commands in Google's queue for this region by its rules: only `arguments` are commands, an update counts
 * before any default, of defaults the one for the narrower region; what no command names counts as granted.
 */
const readGoogle = (page: Page, region: string): Says => {
  const commands = [page.dataLayer].flat().flatMap((entry) => {
    if (String(entry) !== '[object Arguments]') return [];
    const [command, kind, keys] = Array.from(entry as ArrayLike<unknown>);
    if (command !== 'consent') return [];
    const { region: regions = [''] } = Object(keys) as { region?: readonly string[] };
    const here = [regions].flat().filter((one) => !one || `${region}-`.startsWith(`${one}-`));
    const rank = kind === 'update' ? Infinity : Math.max(-1, ...here.map(({ length }) => length));
    return rank < 0 ? [] : [{ rank, keys: Object(keys) as Record<string, unknown> }];
  });
  if (!commands[0]) return ['', null];
  const consent: Record<string, unknown> = {};
  for (const { keys } of commands.sort((a, b) => a.rank - b.rank)) Object.assign(consent, keys);
  return [
    AD_KEYS.map((key) => `${key}: ${String(consent[key] ?? 'granted')}`).join(', '),
    AD_KEYS.every((key) => consent[key] === 'denied') ? 'denied' : 'granted',
  ];
};

export interface SignalFacts {
  /** What holds for sale and sharing; `null` where nothing counts as such. */
  readonly sale: Answer;
  readonly region: string | null;
  /** Signals for US readers may say that they do not apply. */
  readonly mayBeInUs: boolean;
  /** Which of them the configuration switches on. */
  readonly isOn: Readonly<Record<SignalReading['name'], boolean>>;
}

/** Reads each signal that is on, or that somebody else on the page sends, as a bidder or tag would. */
export const readSignals = async (
  page: Page,
  { sale, region, mayBeInUs, isOn }: SignalFacts,
): Promise<readonly SignalReading[]> => {
  const reading = (name: SignalReading['name'], [says, answer]: Says): readonly SignalReading[] => {
    if (!isOn[name] && !says) return [];
    // Silence hides no refusal where nothing is refused, nor where no US law applies: there US strings say just that.
    const maySay = answer === null && (sale === 'granted' || (name !== 'dataLayer' && !mayBeInUs));
    return [{ name, says, answer, agrees: answer === sale || sale === null || maySay }];
  };
  const [gpp, usp] = await Promise.all([readGpp(page), readUsp(page)]);
  return [
    ...reading('__gpp', gpp),
    ...reading('__uspapi', usp),
    ...reading('dataLayer', readGoogle(page, region ?? '')),
  ];
};
