/** Small boxes that stand on fronts and beside stories. */
import { BRIEFS, TIDES } from './articles/briefs.mjs';
import { html } from './html.mjs';

export const weatherBox = (words) =>
  html` <section class="weather" aria-labelledby="weather-title">
    <h2 id="weather-title">${words.weather}</h2>
    <div data-skylark><p>${words.weatherEmpty}</p></div>
  </section>`;

export const briefs = html` <section class="briefs" aria-labelledby="briefs">
  <h2 id="briefs">In brief</h2>
  ${BRIEFS.map(([name, text]) => html`<p><strong>${name}</strong> ${text}</p>`)}
</section>`;

export const tides = html` <section class="tides" aria-labelledby="tides">
  <h2 id="tides">Tides at the old pier</h2>
  <table>
    <thead>
      <tr>
        <th scope="col">Time</th>
        <th scope="col">Water</th>
        <th scope="col">Height</th>
      </tr>
    </thead>
    <tbody>
      ${TIDES.map(
        ([time, water, height]) =>
          html` <tr>
            <td>${time}</td>
            <td>${water}</td>
            <td>${height}</td>
          </tr>`,
      )}
    </tbody>
  </table>
</section>`;
