import type { Settings } from '../config/settings.js';
import type { ReportOnce } from './report.js';

/** `data-age` of the script tag. A template that leaves it empty knows no age; any other word protects as for a child. */
export const readAge = (text: string | null, report: ReportOnce): Settings['age'] => {
  if (!text) return null;
  if (text === 'teen' || text === 'child') return text;
  report('age', `data-age="${text}" is neither child nor teen: read as child`);
  return 'child';
};
