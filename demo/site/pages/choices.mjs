/** Where the footer link leads without script. Everything on it must be true and useful then, too. */
import { html } from '../html.mjs';
import { page } from '../page.mjs';

export const choices = (options, scene) =>
  page(
    options,
    {
      title: 'Your Privacy Choices',
      tags: 'none',
      main: html` <div class="wrap notice">
        <h1>Your Privacy Choices</h1>
        <p class="standfirst">
          How to say no to the sale and sharing of data about your visit, with script or without it.
        </p>
        <h2>In one press</h2>
        <p>
          With script switched on, the link “Your Privacy Choices” at the bottom of every page opens
          your choices. Press “Opt out of all” there. It takes effect at once, and it holds for this
          browser for 13 months, renewed with each visit.
        </p>
        <h2>With script switched off</h2>
        <p>
          You are already opted out in practice. The ad and analytics tags on this site run only
          through script, and our pages load none of them without it. Nothing about this visit is
          sold or shared through them.
        </p>
        <h2>For every site at once</h2>
        <p>
          Some browsers and add-ons send a signal named Global Privacy Control. We treat it as an
          opt-out of sale and sharing, on every page and from the first moment. Firefox, Brave and
          DuckDuckGo have it built in; look for “Tell websites not to sell or share my data” in the
          settings.
        </p>
        <h2>In writing</h2>
        <p>
          Write to the Privacy Desk, The Harbor Ledger, 1 Quay Street, or hand a note to anyone at
          the front desk. You need no account and no reason. We answer within 15 business days, and
          a person you authorize may ask for you.
        </p>
        <h2>What changes when you opt out</h2>
        <ul>
          <li>Ad companies do not hear of your visit. Some ad spaces stay empty.</li>
          <li>Videos by Clipstream wait until you play them.</li>
          <li>Every story stays open to you, at the same price as before: none.</li>
        </ul>
        <p>More: <a href="/privacy">Privacy Notice</a>, <a href="/cookies">Cookie Notice</a>.</p>
        <sluice-status></sluice-status>
      </div>`,
    },
    scene,
  );
