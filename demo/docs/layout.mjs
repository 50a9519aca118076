/** The frame of every page: head, navigation, contents, text, and the way on. */
import { posix } from 'node:path';
import { element, html, raw } from '../site/html.mjs';

/** Works from any host and needs nothing but its own files. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const MARK = raw(
  '<svg class="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"><path d="M5 3v18M19 3v18M5 7h14M9 7v7h6V7"/><path d="M2 18.5c2-1.4 3-1.4 5 0s3 1.4 5 0 3-1.4 5 0 3 1.4 5 0"/></svg>',
);

const link = (page, to, current) =>
  element(
    'a',
    { href: posix.relative(posix.dirname(page.path), to.path), 'aria-current': current },
    to.title,
  );

const list = (page, { title, pages }) =>
  html`<section>
    <h2>${title}</h2>
    <ul>
      ${pages.map((to) => html`<li>${link(page, to, to.path === page.path && 'page')}</li>`)}
    </ul>
  </section>`;

const contents = ({ headings }) =>
  headings.length > 1 &&
  html`<nav class="contents" aria-labelledby="contents-title">
    <h2 id="contents-title">On this page</h2>
    <ul>
      ${headings.map(
        ({ level, id, title }) =>
          html`<li class="${level}">${element('a', { href: `#${id}` }, title)}</li>`,
      )}
    </ul>
  </nav>`;

const wayOn = (page, places) => {
  const all = places.flatMap(({ pages }) => pages);
  const at = all.findIndex(({ path }) => path === page.path);
  const [before, after] = [at > 0 && all[at - 1], at >= 0 && all[at + 1]];
  return (
    (before || after) &&
    html`<nav class="way-on" aria-label="Previous and next">
      ${before && html`<p class="before"><span>Previous</span> ${link(page, before)}</p>`}
      ${after && html`<p class="after"><span>Next</span> ${link(page, after)}</p>`}
    </nav>`
  );
};

export const layout = (page, places) => {
  const root = posix.relative(posix.dirname(page.path), '.') || '.';
  const title = page.isHome ? 'Sluice: documentation' : `${page.title} · Sluice`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${root}/assets/favicon.svg">
<link rel="stylesheet" href="${root}/assets/docs.css">
<script src="${root}/assets/docs.js" defer data-root="${root}"></script>
</head>
<body${page.isHome && raw(' class="home"')}>
<a class="skip" href="#text">Skip to the text</a>
<header class="top">
  <a class="brand" href="${root}/index.html">${MARK} <b>Sluice</b> <span>documentation</span></a>
  <search hidden></search>
  <button class="open-places" popovertarget="places">Pages</button>
</header>
<div class="frame">
<nav class="places" id="places" popover aria-label="Documentation">
${places.map((section) => list(page, section))}
</nav>
<main id="text" tabindex="-1">
<article>
${raw(page.html)}
</article>
${wayOn(page, places)}
<footer>${page.isGenerated ? 'Generated from' : 'Written in'} <code>${page.source}</code></footer>
</main>
${contents(page)}
</div>
</body>
</html>
`;
};
