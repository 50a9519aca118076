/** Buttons that drive the public API, and the switch that simulates the browser's signal. */
import { make } from './make.js';

const ACTIONS = [
  ['opt-out', 'Opt out', (sluice) => sluice.optOut()],
  ['deny-all', 'Deny all', (sluice) => sluice.denyAll()],
  ['allow-all', 'Allow all', (sluice) => sluice.allowAll()],
  ['preferences', 'Open preferences', (sluice) => sluice.open('preferences')],
  ['banner', 'Show banner', (sluice) => sluice.open('banner')],
  ['reset', 'Forget and reload', (sluice) => sluice.reset().then(() => location.reload())],
];

function reloadWithSignal(on) {
  const address = new URL(location.href);
  address.searchParams.set('gpc', on ? '1' : '0');
  location.replace(address);
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

  const signal = make('input', {
    type: 'checkbox',
    role: 'switch',
    id: 'demo-gpc',
    checked: navigator.globalPrivacyControl === true,
    'data-panel': 'gpc',
  });
  signal.addEventListener('change', () => reloadWithSignal(signal.checked));

  return {
    element: make(
      'section',
      { 'aria-label': 'Controls' },
      make('div', { className: 'buttons' }, ...buttons),
      make(
        'p',
        { className: 'signal' },
        signal,
        make('label', { htmlFor: 'demo-gpc' }, 'Browser sends Global Privacy Control (reloads)'),
      ),
      says,
    ),
    enable(instance) {
      sluice = instance;
      for (const button of buttons) button.disabled = false;
    },
  };
}
