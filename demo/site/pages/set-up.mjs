/**
 * `/scenes/<id>/start`: forgets what earlier scenes stored, makes the choice that the scene begins with (through the public
 * API, on the same region and law), and goes on to the scene.
 */
import { merge } from '../../server/options.mjs';
import { element, html } from '../html.mjs';
import { page } from '../page.mjs';

export function setUpPage(options, scene, url) {
  const then = `/scenes/${scene.id}${url.search}`;
  const quiet = {
    ...options,
    panel: 'off',
    extra: null,
    setCookie: null,
    script: options.script === 'none' ? 'none' : 'first',
    lang: 'en',
    config: merge(options.config, { ui: { banner: 'none', link: 'auto' } }),
    // A signal in the set-up would be recorded as a refusal before the scene has begun.
    gpc: false,
  };
  const main = html` <div class="wrap notice">
      <h1>Setting the scene</h1>
      <p>
        This page clears what earlier scenes
        stored${scene.setUp && html`, then calls <code>${scene.setUp}</code>`}, and goes on by
        itself.
      </p>
      <p><a href="${then}">Go on to “${scene.title}”</a></p>
      ${element('p', { id: 'set-up', role: 'status', 'data-call': scene.setUp ?? '', 'data-then': then, 'data-cookie': options.setCookie })}
    </div>
    ${element('script', { type: 'module', src: '/demo/scripts/set-up.js', nonce: options.nonce })}`;
  return page(quiet, { title: 'Setting the scene', main, tags: 'none' });
}
