import { html, nothing, type TemplateResult } from 'lit';
import { modelFor } from '../consent/model-for.js';
import { LANGUAGE_FILES } from '../ui/language-files.js';
import type { Asked } from './simulate.js';
import type { PanelHost } from './types.js';

/** Places to choose from, beside those that the configuration names. */
const PLACES = 'US-CA US-CO US-TX US-FL DE FR GB CH CA AU BR JP'.split(' ');

const nameOf = (kind: 'region' | 'language', code: string) => {
  try {
    return new Intl.DisplayNames(['en'], { type: kind }).of(code) ?? code;
  } catch {
    return code;
  }
};
const placeName = (code: string) => {
  const [country = '', state] = code.split('-');
  return state ? `${nameOf('region', country)}, ${state}` : nameOf('region', country);
};

const option = (value: string, label: string, chosen = '') =>
  html`<option value=${value} ?selected=${value === chosen}>${label}</option>`;

/** The form in which an admin says what this tab shall simulate; `press` gets it with the press itself. */
export const simulateView = (
  { settings, isLocal, simulation }: PanelHost,
  press: (asked: Asked, event: Event) => void,
  end: (event: Event) => void,
): TemplateResult => {
  const places = [
    ...new Set([
      ...Object.keys(settings.regions).filter((code) => /^[A-Z-]+$/.test(code)),
      ...PLACES,
    ]),
  ].filter((code) => code !== 'US');
  // A press of the button, and no `submit`: that is as trusted where a script asked for it.
  const send = (event: Event) => {
    const form = new FormData((event.currentTarget as HTMLButtonElement).form ?? undefined);
    const text = (name: string) => `${form.get(name) ?? ''}`;
    press(
      {
        region: text('region'),
        asksFirst: form.has('asksFirst'),
        signal: form.has('signal'),
        reader: text('reader') as Asked['reader'],
        language: text('language'),
        outage: form.has('outage'),
      },
      event,
    );
  };
  const box = (name: 'signal' | 'asksFirst' | 'outage', label: string) =>
    html`<label class="box"
      ><input type="checkbox" name=${name} ?checked=${simulation?.[name]} /> ${label}</label
    >`;
  return html`<form @submit=${(event: Event) => event.preventDefault()}>
    <p class="about">
      For this tab only, from the next load on. The stored record is not touched, and nothing is
      sent to record.endpoint or to sister titles.
      ${
        isLocal
          ? nothing
          : html`<b>Off localhost a simulation can only deny more:</b> what it would allow stays as
              it is.`
      }
    </p>
    ${
      isLocal
        ? html`<label
            >Place
            <select name="region">
              ${option('', 'As it is')}
              ${places.map((code) =>
                option(
                  code,
                  `${placeName(code)} (${modelFor(settings.regions, code)})`,
                  simulation?.region,
                ),
              )}
            </select></label
          >`
        : box('asksFirst', 'A place whose law asks first (opt-in)')
    }
    <label
      >Reader
      <select name="reader">
        ${option('', simulation ? 'As simulated until now' : 'As stored')}
        ${isLocal ? option('new', 'First visit') : nothing}
        ${option('opted-out', 'Comes back, opted out')}
        ${option('refused', 'Comes back, refused all')}
        ${isLocal ? option('allowed', 'Comes back, allowed all') : nothing}
      </select></label
    >
    <label
      >Language
      <select name="language">
        ${option('', 'As it is')}
        ${['en', ...LANGUAGE_FILES].map((code) =>
          option(code, nameOf('language', code), simulation?.language),
        )}
      </select></label
    >
    ${box('signal', 'The browser sends Global Privacy Control')}
    ${box('outage', 'Outage: the interface does not load')}
    <div class="row">
      <button type="button" part="choice" data-panel="simulate" @click=${send}>
        ${simulation ? 'Change and reload' : 'Simulate and reload'}
      </button>
      ${
        simulation
          ? html`<button type="button" part="quiet" data-panel="end" @click=${end}>
              End simulation
            </button>`
          : nothing
      }
    </div>
  </form>`;
};
