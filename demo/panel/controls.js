/** Buttons that drive the public API. */
import { make } from './make.js';

const ACTIONS = [
  ['opt-out', 'Opt out', (sluice) => sluice.optOut()],
  ['deny-all', 'Deny all', (sluice) => sluice.denyAll()],
  ['allow-all', 'Allow all', (sluice) => sluice.allowAll()],
  ['preferences', 'Open preferences', (sluice) => sluice.open('preferences')],
  ['banner', 'Show banner', (sluice) => sluice.open('banner')],
  ['reset', 'Forget and reload', (sluice) => sluice.reset().then(() => location.reload())],
];

/** This page with Sluice's own panel on it, and this strip folded. */
function withPanel() {
  const address = new URL(location.href);
  address.searchParams.set('sluice-panel', '');
  address.searchParams.set('panel', 'closed');
  return address.href;
}

export function createControls() {
  let sluice = null;
  const says = make('p', { className: 'says', role: 'status' });
  const buttons = ACTIONS.map(([name, label, act]) => {
    const button = make('button', { type: 'button', disabled: true, 'data-panel': name }, label);
    button.addEventListener('click', async () => {
      says.textContent = '';
      try {
        await act(sluice);
      } catch (error) {
        says.textContent = `That did not work: ${error.message}`;
      }
    });
    return button;
  });

  return {
    element: make(
      'section',
      { 'aria-label': 'Controls' },
      make('div', { className: 'buttons' }, ...buttons),
      make(
        'p',
        {},
        make('a', { href: withPanel() }, 'Open Sluice’s own panel'),
        ': what holds and why, what was held and blocked, and simulations.',
      ),
      says,
    ),
    enable(instance) {
      sluice = instance;
      for (const button of buttons) button.disabled = false;
    },
    missing() {
      says.textContent =
        'Sluice has not started on this page. If the scene does not want it so, run “npm run build” and reload.';
    },
  };
}
