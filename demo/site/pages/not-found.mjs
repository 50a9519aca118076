import { html } from '../html.mjs';
import { page } from '../page.mjs';

export const notFound = (options) =>
  page(options, {
    title: 'Page not found',
    tags: 'none',
    main: html` <div class="wrap notice">
      <h1>This page has drifted off</h1>
      <p>
        There is nothing at this address. The <a href="/">front page</a> has today’s stories, and
        the <a href="/scenes">list of scenes</a> has everything else.
      </p>
    </div>`,
  });
