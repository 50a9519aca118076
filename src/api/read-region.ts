import type { Settings } from '../config/settings.js';
import { regionCode } from '../consent/region.js';

/** What the page's own markup says. */
export interface RegionMarkup {
  /** `data-region` of the script tag. */
  readonly attribute: string | null;
  /** `<meta name="sluice-region">` before the script. */
  readonly meta: string | null;
}

/** `Server-Timing: region;desc="US-CA"` on the page's own response, readable at once in all engines. */
const serverTiming = (): string | null => {
  try {
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return page?.serverTiming.find(({ name }) => name === 'region')?.description ?? null;
  } catch {
    return null;
  }
};

/** The reader's region from local facts alone; the first source that names a place wins, then the site's default. */
export const readRegion = ({ region }: Pick<Settings, 'region'>, markup: RegionMarkup): string | null => {
  for (const source of region.from) {
    const code = regionCode(source === 'server-timing' ? serverTiming() : markup[source]);
    if (code) return code;
  }
  return regionCode(region.default);
};
