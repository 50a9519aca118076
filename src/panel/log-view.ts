import { html, type TemplateResult } from 'lit';
import type { LogEntry } from '../proof/types.js';

/** Rows that are shown; all are in `sluice.getLog()`. */
const SHOWN = 80;

const where = (url: string) => {
  if (!url) return 'inline';
  try {
    const { host, pathname } = new URL(url, location.href);
    return host === location.host ? pathname : host + pathname;
  } catch {
    return url;
  }
};

const notes = ({ once, wall }: LogEntry) =>
  [once && 'played once', wall && 'by the service worker'].filter(Boolean).join(', ');

/** What was held, released and blocked, newest first. */
export const logView = (
  log: readonly LogEntry[],
  only: string,
  filter: (outcome: string) => void,
): TemplateResult => {
  const rows = log.filter(({ outcome }) => !only || outcome === only);
  const count = (outcome: string) => log.filter((entry) => entry.outcome === outcome).length;
  const outcomes = ['held', 'released', 'blocked', 'unknown'].filter(
    (outcome) => outcome !== 'unknown' || count(outcome),
  );
  return html`<div class="row" role="group" aria-label="Show only">
      ${outcomes.map(
        (outcome) =>
          html`<button
            class="filter"
            data-panel=${outcome}
            aria-pressed=${only === outcome}
            @click=${() => filter(only === outcome ? '' : outcome)}
          >
            <b>${count(outcome)}</b> ${outcome}
          </button>`,
      )}
    </div>
    ${rows[0] ? '' : html`<p class="none">Nothing yet.</p>`}
    <ol class="log" tabindex="0" aria-label="What happened, newest first">
      ${rows
        .slice(-SHOWN)
        .reverse()
        .map(
          (entry) =>
            html`<li>
              <span class="time">${(entry.time / 1000).toFixed(2)} s</span>
              <span class="outcome ${entry.outcome}">${entry.outcome}</span>
              <span class="what"
                >${entry.kind} ${entry.vendor ?? entry.category ?? ''} ${notes(entry)}
                <span class="where" title=${entry.url}>${where(entry.url)}</span></span
              >
            </li>`,
        )}
    </ol>
    ${rows.length > SHOWN ? html`<p class="none">${rows.length - SHOWN} older ones are in sluice.getLog().</p>` : ''}`;
};
