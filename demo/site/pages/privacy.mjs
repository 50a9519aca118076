/** The Privacy Notice. */
import { companyTable } from '../company-table.mjs';
import { html } from '../html.mjs';
import { page } from '../page.mjs';

export const privacy = (options, scene) =>
  page(
    options,
    {
      title: 'Privacy Notice',
      path: '/privacy',
      tags: 'counting',
      main: html` <div class="wrap notice">
        <h1>Privacy Notice</h1>
        <p class="standfirst">
          What Harbor Media and its titles learn about you, who else gets it, and how to say no.
        </p>
        <p class="updated">Last changed January 6, 2026</p>
        <h2>In short</h2>
        <ul>
          <li>
            We sell or share data about your visit with advertising companies, unless you opt out.
          </li>
          <li>
            You can opt out for this browser on <a href="/privacy/choices">Your Privacy Choices</a>,
            at the bottom of every page.
          </li>
          <li>
            If your browser sends Global Privacy Control, that is your answer. You need not do
            anything.
          </li>
          <li>The paper reads the same either way.</li>
        </ul>
        <h2>What we collect</h2>
        <p>
          When you read a page, your browser tells us its address, the page you came from, your IP
          address and what kind of device you use. If you write a letter to the editor, we keep the
          letter and your name. We do not ask for your age, and we do not knowingly sell or share
          data of readers under 16.
        </p>
        <h2>Who else gets it</h2>
        <p>
          These companies have a tag on our pages. Those marked “Yes” count as a sale or sharing
          under state law, because they may use what they learn for others too.
        </p>
        ${companyTable('Companies')}
        <h2>Your rights</h2>
        <p>
          You may ask what we know about you, have it corrected or deleted, and say no to its sale,
          its sharing and its use for targeted ads. We will not treat you differently for it. Write
          to the Privacy Desk, The Harbor Ledger, 1 Quay Street. A person you authorize may write
          for you.
        </p>
        <h2>How long we keep it</h2>
        <p>
          Server records: 30 days. Letters: as long as the archive. Your choice itself: 13 months in
          this browser, renewed when you visit, so that we do not ask again.
        </p>
      </div>`,
    },
    scene,
  );
