/** Asks as the ad stack asks. */
export const readSignals = () => {
  interface Api {
    (command: string, ...rest: unknown[]): unknown;
  }
  interface Ping {
    gppString?: string;
    applicableSections?: number[];
    parsedSections?: Record<string, unknown>;
  }
  const page = window as unknown as {
    __gpp?: Api;
    __uspapi?: Api;
    dataLayer?: ArrayLike<unknown>[];
  };
  const asked = <T>(ask: (answer: (value: T) => void) => void): T | null => {
    let value: T | null = null;
    try {
      ask((given) => (value = given));
    } catch {
      // Nobody answers.
    }
    return value;
  };
  const ping = asked<Ping>((answer) => page.__gpp?.('ping', answer));
  const usp = asked<{ uspString?: string }>((answer) => page.__uspapi?.('getUSPData', 1, answer));
  const google: Record<string, string> = {};
  for (const call of Array.from(page.dataLayer ?? [])) {
    const [command, , values] = Array.from(call ?? []) as [
      unknown,
      unknown,
      Record<string, unknown>?,
    ];
    if (command === 'consent')
      for (const [key, value] of Object.entries(values ?? {})) google[key] = String(value);
  }
  const optOuts = Object.values(ping?.parsedSections ?? {}).flatMap((section) =>
    [section].flat().flatMap((part) => {
      const fields = (part ?? {}) as Record<string, unknown>;
      return ['SaleOptOut', 'SharingOptOut', 'TargetedAdvertisingOptOut'].flatMap((name) =>
        name in fields ? [Number(fields[name])] : [],
      );
    }),
  );
  return {
    gpp: ping?.gppString
      ? {
          text: ping.gppString,
          applicable: ping.applicableSections ?? [],
          optedOut: optOuts.length > 0 ? optOuts.every((bit) => bit === 1) : null,
        }
      : null,
    usp: usp?.uspString ?? null,
    google: Object.keys(google).length > 0 ? google : null,
  };
};
