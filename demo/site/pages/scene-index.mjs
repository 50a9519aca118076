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
        Each scene shows one page of this paper in one situation. Its link clears what earlier
        scenes stored, makes the choice that the scene begins with, and opens it.
      </p>
      <p class="standfirst">
        <a href="/look">Every surface</a> is on one page, with all that can change its look.
        <a href="/sluice/configurator/index.html">The configurator</a> sets up a notice, and
        <a href="/docs/index.html">the documentation</a> explains the rest.
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
