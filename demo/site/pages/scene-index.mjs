/** `/scenes`: every scene, what to look for, and where it begins. */
import { groups, scenes } from '../../scenes.mjs';
import { html } from '../html.mjs';
import { page } from '../page.mjs';

const row = (scene) =>
  html` <li>
    <h3><a href="/scenes/${scene.id}/start">${scene.title}</a></h3>
    <p>${scene.see}</p>
    <p class="path"><code>/scenes/${scene.id}</code></p>
  </li>`;

export const sceneIndex = (options) =>
  page(options, {
    title: 'Demo scenes',
    tags: 'none',
    main: html` <div class="wrap scene-index">
      <h1>Demo scenes</h1>
      <p class="standfirst">
        Each scene is one page of this paper in one situation. A link clears what earlier scenes
        stored, makes the choice that the scene begins with, and goes on to it. How such a notice is
        set up: <a href="/sluice/configurator/index.html">the configurator</a>.
      </p>
      <p class="standfirst">
        How all surfaces look, and how each can be made to look, is on <a href="/look">one page</a>.
        All of it is explained in <a href="/docs/index.html">the documentation</a>.
      </p>
      ${Object.entries(groups).map(
        ([group, title]) =>
          html` <section aria-labelledby="group-${group}">
            <h2 id="group-${group}">${title}</h2>
            <ul>
              ${scenes.filter((scene) => scene.group === group).map(row)}
            </ul>
          </section>`,
      )}
    </div>`,
  });
