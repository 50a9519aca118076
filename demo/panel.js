/**
 * Beside a scene: buttons for the public API, and what truly reached the stand-ins, which no script of a page can know. What
 * Sluice decided and did is in its own panel, `?sluice-panel`.
 */
import { listenToArrivals } from './panel/arrivals.js';
import { connect } from './panel/connection.js';
import { createControls } from './panel/controls.js';
import { createLogList, seconds } from './panel/log-list.js';
import { make } from './panel/make.js';
import { createVerdict } from './panel/verdict.js';

const place = document.getElementById('demo-panel');
const stage = place.closest('.stage');
const run = document.querySelector('meta[name="demo-run"]').content;

const controls = createControls();
const verdict = createVerdict();
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
  make('summary', {}, 'What truly arrived ', brief),
  make('div', { className: 'inside' }, controls.element, judgment, arrived.element),
);
const wide = matchMedia('(width >= 70rem)');
panel.open = stage.dataset.panel === 'open' && wide.matches;
const follow = () => (stage.dataset.panel = panel.open ? 'open' : 'closed');
panel.addEventListener('toggle', follow);
follow();
place.append(panel);

const requests = (count) => `${count} ${count === 1 ? 'request' : 'requests'}`;

let leaks = 0;

function summarize() {
  brief.textContent = requests(arrived.total());
  judgment.dataset.mark = leaks ? 'leak' : 'clean';
  if (!verdict.refused()) judgment.textContent = 'Nobody is refused at the moment.';
  else if (leaks === 0)
    judgment.textContent = 'Nothing has reached a company since it was refused.';
  else judgment.textContent = `${requests(leaks)} reached a company after it was refused.`;
}

connect((sluice) => {
  controls.enable(sluice);
  sluice.subscribe((state) => {
    verdict.take(state);
    summarize();
  });
}, controls.missing);

listenToArrivals(run, (entry) => {
  const leak = verdict.isLeak(entry);
  if (leak) leaks += 1;
  const after = seconds(Math.max(0, entry.time - performance.timeOrigin));
  arrived.add(
    [after, entry.vendor ?? 'site', entry.method, entry.path, leak && 'leak'],
    leak ? 'leak' : 'arrived',
  );
  summarize();
});
summarize();
