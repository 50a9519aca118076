/** The strip above the paper that says which scene this is and what to look for. */
import { element, html } from './html.mjs';

/** The demo's own words are English, whatever the paper's language. */
export const inEnglish = (options) => (options.lang === 'en' ? {} : { lang: 'en', dir: 'ltr' });

export const sceneNote = (scene, options) =>
  element(
    'section',
    { class: 'scene-note', 'aria-label': 'About this scene', ...inEnglish(options) },
    html`<p>
        <a href="/scenes">All scenes</a> <strong>${scene.title}</strong>
        <a href="/scenes/${scene.id}/start">Start afresh</a>
      </p>
      <p>${scene.see}</p>`,
  );
