/** About the paper, and about the demo. */
import { html } from '../html.mjs';
import { page } from '../page.mjs';

export const about = (options, scene) =>
  page(
    options,
    {
      title: 'About us',
      path: '/about',
      tags: 'counting',
      main: html` <div class="wrap notice">
        <h1>About The Harbor Ledger</h1>
        <p class="standfirst">
          Six reporters, one photographer, a cat, and since 1911 not a single missed Monday.
        </p>
        <p>
          The Ledger was founded by two sisters who wanted to know why the harbor dues had doubled.
          They found out, printed it, and have been in business since. It belongs to Harbor Media,
          which belongs to its staff.
        </p>
        <p>
          We make our living from subscriptions, from the print edition’s classified pages, and from
          ads on this site. Ads pay for about a third of the newsroom. You can read without them
          being chosen for you; the link is at the bottom of the page.
        </p>
        <h2>None of this is real</h2>
        <p>
          The Harbor Ledger is a made-up newspaper that shows Sluice, a consent notice for
          publishers. Its advertisers live on your own machine, and each request that reaches one of
          them is written down. The <a href="/scenes">demo scenes</a> show the notice in every
          situation we could think of, with a panel that compares what it held back with what truly
          arrived.
        </p>
      </div>`,
    },
    scene,
  );
