import { readLook } from '../look/read-look.js';
import type { FoundLook } from '../look/read-look.js';

/** What of this tool's own code stands in a text. */
export interface OwnParts {
  /** The settings file, on the lines where it stands in the text; empty where there is none. */
  readonly settings: string;
  readonly look?: Omit<FoundLook, 'rest'>;
}

/** Finds the settings in the head code, and the look in the style sheet: what is copied in the last step can be brought back in one paste. */
export const ownParts = (text: string): OwnParts | null => {
  const head = /<script\b[^>]*\bid=["']?sluice-config\b[^>]*>/i.exec(text);
  const found = readLook(text);
  if (!head && !found) return null;
  let settings: string;
  if (head) {
    const start = head.index + head[0].length;
    const end = text.toLowerCase().indexOf('</script', start);
    settings =
      text.slice(0, start).replace(/[^\n]/g, '') + text.slice(start, end < 0 ? undefined : end);
  } else settings = (found?.rest ?? '').replace(/<\/?style\b[^>]*>/gi, '');
  return {
    settings: settings.trim() ? settings : '',
    ...(found && { look: { look: found.look, others: found.others } }),
  };
};
