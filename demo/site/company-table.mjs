/** The companies of the configuration, as a table for the notices. */
import { CONFIG } from '../config.mjs';
import { html } from './html.mjs';

const PURPOSES = {
  functional: 'Features of the site',
  analytics: 'Counting visits',
  advertising: 'Ads based on your activity',
};

const isSale = ({ sale, category }) =>
  sale || CONFIG.categories.find(({ id }) => id === category)?.sale;

export const companyTable = (label) =>
  html` <div class="scroll" role="region" aria-label="${label}" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Company</th>
          <th scope="col">What for</th>
          <th scope="col">What it gets</th>
          <th scope="col">Keeps it</th>
          <th scope="col">Sale or sharing</th>
        </tr>
      </thead>
      <tbody>
        ${CONFIG.vendors.map(
          (vendor) =>
            html` <tr>
              <th scope="row">${vendor.name}</th>
              <td>${PURPOSES[vendor.category]}</td>
              <td>${vendor.receives}</td>
              <td class="short">${vendor.retention}</td>
              <td>${isSale(vendor) ? 'Yes' : 'No'}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

export const cookieRows = () =>
  CONFIG.vendors
    .flatMap(({ name, cookies = [], storage = [], retention }) => [
      ...cookies.map((key) => [key, 'Cookie', name, retention]),
      ...storage.map((key) => [key, 'Browser storage', name, retention]),
    ])
    .map(
      ([key, kind, name, retention]) =>
        html` <tr>
          <th scope="row"><code>${key}</code></th>
          <td>${kind}</td>
          <td>${name}</td>
          <td class="short">${retention}</td>
        </tr>`,
    );
