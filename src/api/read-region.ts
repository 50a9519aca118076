import type { Settings } from '../config/settings.js';
import type { RegionSource } from '../config/types.js';
import { regionCode } from '../consent/region.js';

/** What the page's own markup says. */
export interface RegionMarkup {
  /** `data-region` of the script tag. */
  readonly attribute: string | null | undefined;
  /** `<meta name="sluice-region">` before the script. */
  readonly meta: string | null | undefined;
}

/** `Server-Timing: region;desc="US-CA"` on the page's own response, readable at once in all engines. */
const serverTiming = () => {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return page?.serverTiming?.find(({ name }) => name === 'region')?.description;
};

const SOURCES: readonly RegionSource[] = ['attribute', 'server-timing', 'meta'];

/** The reader's region from local facts alone; the first source that names a place wins, then the site's default. */
export const readRegion = (
  { from, default: otherwise }: Settings['region'],
  markup: RegionMarkup,
): string | null => {
  const sources: readonly RegionSource[] = Array.isArray(from) ? from : SOURCES;
  const found = { ...markup, 'server-timing': serverTiming() };
  return (
    [...sources.map((source) => found[source]), otherwise].map(regionCode).find(Boolean) ?? null
  );
};
