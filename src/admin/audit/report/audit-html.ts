import { STATE_WORDS } from '../inspect/state-words.js';
import type { Audit, Finding, Visit } from '../types.js';
import { escapeHtml as e } from './escape-html.js';
import { REPORT_STYLES } from './report.styles.js';
import { verdict } from './verdict.js';

const capital = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1)}`;
const dateOf = (at: string) => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;

const findingRow = ({ path, sentence, remedy, severity, state }: Finding) => `
  <div class="finding">
    <p class="what ${severity === 'error' ? 'bad' : 'note'}">${severity === 'error' ? '✗' : '•'} ${e(sentence)}</p>
    <p>${e(remedy)}</p>
    <p class="dim">${[path && e(path), state && e(STATE_WORDS[state])].filter(Boolean).join(' · ')}</p>
  </div>`;

const controlText = ({ state, control }: Visit) => {
  if (state !== 'opted-out' && state !== 'allowed') return '–';
  if (!control.by) return 'none found';
  const presses = control.presses
    ? `${control.presses === 1 ? '1 press' : `${control.presses} presses`}`
    : 'presses not counted';
  return `${control.by === 'words' ? 'found by its words' : e(control.by)}, ${presses}`;
};

const signalText = ({ signals: { gpp, usp, google } }: Visit) =>
  [
    gpp &&
      `GPP <code>${e(gpp.text)}</code>${gpp.optedOut === null ? '' : gpp.optedOut ? ' (opted out)' : ' (not opted out)'}`,
    usp && `US Privacy <code>${e(usp)}</code>`,
    google &&
      `Google <code>${e(
        Object.entries(google)
          .map(([key, value]) => `${key}=${value}`)
          .join(' '),
      )}</code>`,
  ]
    .filter(Boolean)
    .join('<br>') || 'none';

const visitRow = (visit: Visit) => `
  <tr>
    <th scope="row">${capital(STATE_WORDS[visit.state])}</th>
    <td class="number">${visit.requests.filter(({ beforeChoice }) => !beforeChoice).length}</td>
    <td class="number">${visit.storage.length}</td>
    <td>${controlText(visit)}</td>
    <td>${signalText(visit)}</td>
  </tr>`;

const evidence = ({ state, requests, storage }: Visit) => `
  <details>
    <summary>${capital(STATE_WORDS[state])}: ${requests.length} requests, ${storage.length} cookies and keys</summary>
    <div class="wide"><table>
      <thead><tr><th scope="col">Request</th><th scope="col">Kind</th><th scope="col">When</th></tr></thead>
      <tbody>${requests.map(({ url, kind, beforeChoice }) => `<tr><td><code>${e(url)}</code></td><td>${e(kind)}</td><td>${beforeChoice ? 'before the choice' : ''}</td></tr>`).join('')}</tbody>
    </table></div>
    ${
      storage.length > 0
        ? `<div class="wide"><table><thead><tr><th scope="col">Stored</th><th scope="col">Kind</th><th scope="col">Host</th></tr></thead>
      <tbody>${storage.map(({ name, kind, host, httpOnly }) => `<tr><td><code>${e(name)}</code></td><td>${kind}${httpOnly ? ', HttpOnly' : ''}</td><td>${e(host)}</td></tr>`).join('')}</tbody></table></div>`
        : ''
    }
  </details>`;

/** The report as one HTML file without script, to read, print and sign. */
export const auditHtml = (audit: Audit): string => {
  const { findings, visits, unknownHosts, urls } = audit;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const advice = findings.filter(({ severity }) => severity !== 'error');
  const pictures = visits.filter(({ screenshot }) => screenshot);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>Opt-out audit of ${e(new URL(urls[0] ?? 'about:blank').host)}</title>
<style>${REPORT_STYLES}</style>
</head>
<body>
<main>
<h1>Does “no” work here?</h1>
<p class="dim">An audit of ${urls.length === 1 ? 'one page' : `${urls.length} pages`} by <code>sluice audit</code>, ${dateOf(audit.at)}</p>
<p class="verdict ${errors.length > 0 ? 'bad' : 'good'}">${e(verdict(audit))}</p>
<dl>
  <dt>Pages</dt><dd>${urls.map(e).join('<br>')}</dd>
  <dt>Browser</dt><dd>${e(audit.browser)}, ${audit.device}, nothing stored before each visit</dd>
  <dt>Companies</dt><dd>${audit.configFrom ? `from ${e(audit.configFrom)}` : 'no list was given'}</dd>
</dl>
<h2>Findings</h2>
${errors.length > 0 ? errors.map(findingRow).join('') : '<p>No problem was found.</p>'}
${advice.length > 0 ? `<h2>Worth a look</h2>${advice.map(findingRow).join('')}` : ''}
<h2>What was done, and what was seen</h2>
<p>Each visit was made in a fresh browser. What was sent before a reader had refused, on the page where the refusal was made, counts as no leak.</p>
<div class="wide"><table>
<thead><tr><th scope="col">Visit</th><th scope="col">Requests</th><th scope="col">Stored</th><th scope="col">Control</th><th scope="col">Signals</th></tr></thead>
<tbody>${visits.map(visitRow).join('')}</tbody>
</table></div>
${
  unknownHosts.length > 0
    ? `<h2>Hosts that the configuration does not name</h2><div class="wide"><table><thead><tr><th scope="col">Host</th><th scope="col">Known as</th><th scope="col">Reached</th></tr></thead>
<tbody>${unknownHosts.map(({ host, states, company }) => `<tr><td><code>${e(host)}</code></td><td>${e(company ?? '')}</td><td>${states.map((state) => STATE_WORDS[state]).join(', ')}</td></tr>`).join('')}</tbody></table></div>`
    : ''
}
${
  pictures.length > 0
    ? `<h2>Pictures</h2><div class="pictures">${pictures.map(({ state, screenshot }) => `<figure><img alt="The first page ${STATE_WORDS[state]}" src="data:image/png;base64,${screenshot}"><figcaption>${capital(STATE_WORDS[state])}</figcaption></figure>`).join('')}</div>`
    : ''
}
<h2>Evidence</h2>
${visits.map(evidence).join('')}
<p class="dim">An audit sees what these visits sent, from this place, at this time. A leak that it shows is proven; that there is none elsewhere, it can only make likely.</p>
<div class="sign"><span>Name</span><span>Date</span><span>Signature</span></div>
</main>
</body>
</html>
`;
};
