/** The live panel of a scene: what Sluice decided and did, next to what truly reached the stand-ins. */
import { listenToArrivals } from './panel/arrivals.js';
import { connect } from './panel/connection.js';
import { createControls } from './panel/controls.js';
import { createLogList, seconds } from './panel/log-list.js';
import { make } from './panel/make.js';
import { createStateView, inBrief } from './panel/state-view.js';
import { createVerdict } from './panel/verdict.js';

const place = document.getElementById('demo-panel');
const stage = place.closest('.stage');
const run = document.querySelector('meta[name="demo-run"]').content;

const stateView = createStateView();
const controls = createControls();
const verdict = createVerdict();
const did = createLogList({ title: 'What Sluice did', empty: 'Nothing yet.', name: 'did' });
const arrived = createLogList({
  title: 'What reached the companies',
  empty: 'Nothing has arrived.',
  name: 'arrived',
});

const brief = make('span', { className: 'brief' });
const judgment = make('p', { className: 'judgment' });
const panel = make(
  'details',
  {},
  make('summary', {}, 'Live panel ', brief),
  make(
    'div',
    { className: 'inside' },
    controls.element,
    judgment,
    stateView.element,
    make('div', { className: 'logs' }, did.element, arrived.element),
    stateView.companies,
  ),
);
const wide = matchMedia('(width >= 70rem)');
panel.open = stage.dataset.panel === 'open' && wide.matches;
const follow = () => (stage.dataset.panel = panel.open ? 'open' : 'closed');
panel.addEventListener('toggle', follow);
follow();
place.append(panel);

const summaries = { state: 'no Sluice yet', leaks: 0 };

function summarize() {
  brief.textContent = `${summaries.state} · ${arrived.total()} arrived`;
  judgment.dataset.mark = summaries.leaks ? 'leak' : 'clean';
  if (!verdict.refused()) judgment.textContent = 'Nobody is refused at the moment.';
  else if (summaries.leaks === 0)
    judgment.textContent = 'Nothing has reached a company since it was refused.';
  else judgment.textContent = `${summaries.leaks} requests reached a company after it was refused.`;
}

connect((sluice) => {
  controls.enable(sluice);
  let seen = 0;
  const readLog = () => {
    const log = sluice.getLog();
    for (const { time, outcome, kind, url, vendor, category } of log.slice(seen)) {
      const where = url ? new URL(url, location.href).pathname : 'inline';
      did.add([seconds(time), outcome, kind, vendor ?? category ?? '', where], outcome);
    }
    seen = log.length;
  };
  sluice.subscribe((state) => {
    stateView.show(state);
    verdict.take(state);
    summaries.state = inBrief(state);
    summarize();
    readLog();
  });
  document.addEventListener('sluice:blocked', readLog);
  // What is released tells nobody; so look now and then.
  setInterval(() => document.hidden || readLog(), 400);
}, stateView.missing);

listenToArrivals(run, (entry) => {
  const leak = verdict.isLeak(entry);
  if (leak) summaries.leaks += 1;
  const after = seconds(Math.max(0, entry.time - performance.timeOrigin));
  arrived.add(
    [after, entry.vendor ?? 'site', entry.method, entry.path, leak && 'leak'],
    leak ? 'leak' : 'arrived',
  );
  summarize();
});
summarize();
