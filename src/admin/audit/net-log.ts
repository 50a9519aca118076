import { readFileSync } from 'node:fs';

export interface LoggedRequest {
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Origin of the page or worker that asked. */
  readonly initiator: string;
}

interface Log {
  readonly constants: {
    readonly timeTickOffset: number | string;
    readonly logEventTypes: Readonly<Record<string, number>>;
    readonly logEventPhase: Readonly<Record<string, number>>;
  };
  readonly events: readonly {
    readonly type: number;
    readonly phase: number;
    readonly time: string;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

/**
 * Every request that a Chromium has started, read from its own log of the network stack (`--log-net-log`): also those of
 * workers, beacons and sockets that no page is told of. What the browser asks for by itself has no origin, or one that no page has (its own sign-in). An unfinished log is read as far as it goes.
 */
export const readNetLog = (path: string): readonly LoggedRequest[] => {
  const text = readFileSync(path, 'utf8');
  let log: Log;
  try {
    log = JSON.parse(text) as Log;
  } catch {
    log = JSON.parse(`${text.replace(/,?\s*$/, '')}]}`) as Log;
  }
  const { logEventTypes, logEventPhase, timeTickOffset } = log.constants;
  const offset = Number(timeTickOffset);
  return log.events
    .filter(
      ({ type, phase, params }) =>
        type === logEventTypes['URL_REQUEST_START_JOB'] &&
        phase === logEventPhase['PHASE_BEGIN'] &&
        params?.url,
    )
    .map(({ time, params }) => ({
      url: params?.url ?? '',
      time: Number(time) + offset,
      initiator: params?.initiator ?? '',
    }));
};
