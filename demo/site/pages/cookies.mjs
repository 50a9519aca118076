/** The Cookie Notice. */
import { cookieRows } from '../company-table.mjs';
import { html } from '../html.mjs';
import { page } from '../page.mjs';

export const cookies = (options, scene) =>
  page(
    options,
    {
      title: 'Cookie Notice',
      path: '/cookies',
      tags: 'counting',
      main: html` <div class="wrap notice">
        <h1>Cookie Notice</h1>
        <p class="standfirst">What is kept in your browser, by whom, and for how long.</p>
        <p class="updated">Last changed January 6, 2026</p>
        <h2>Ours</h2>
        <p>
          One cookie, <code>sluice</code>, keeps your privacy choice. It holds your answers, the law
          that applied and the date. It holds no number that identifies you, and it is never sent to
          another company.
        </p>
        <h2>Other companies’</h2>
        <p>
          These are set only while you allow the company. When you say no, they are removed and kept
          out.
        </p>
        <div class="scroll" role="region" aria-label="Cookies and storage" tabindex="0">
          <table>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Kind</th>
                <th scope="col">Company</th>
                <th scope="col">Kept at most</th>
              </tr>
            </thead>
            <tbody>
              ${cookieRows()}
            </tbody>
          </table>
        </div>
        <p>
          A star stands for any ending. Change your answer at any time:
          <a href="/privacy/choices">Your Privacy Choices</a>.
        </p>
      </div>`,
    },
    scene,
  );
