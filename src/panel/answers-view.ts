import { html, type TemplateResult } from 'lit';
import type { Decision } from '../consent/types.js';
import { BECAUSE } from './because-words.js';

/** A table of answers, and what each is because of. */
export const answersView = (
  title: string,
  answers: Readonly<Record<string, Decision>>,
  nameOf: (id: string) => string,
): TemplateResult => {
  const rows = Object.entries(answers);
  if (!rows[0]) return html`<p class="none">None.</p>`;
  return html`<table>
    <caption class="unseen">
      ${title}
    </caption>
    <thead class="unseen">
      <tr>
        <th scope="col">Name</th>
        <th scope="col">Answer</th>
        <th scope="col">Because</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([id, { answer, because }]) =>
          html`<tr data-id=${id}>
            <th scope="row">${nameOf(id)}</th>
            <td>
              <span class="answer ${answer}">${answer === 'granted' ? 'Allowed' : 'Denied'}</span>
            </td>
            <td>${BECAUSE[because]}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};
