/** Every page of the site as Markdown, in the order of its navigation. */
import { readFile, readdir } from 'node:fs/promises';
import { frontMatter } from './front-matter.mjs';
import { ROOT } from './folders.mjs';
import { apiPage } from './reference/api-page.mjs';
import { commandPage } from './reference/command-page.mjs';
import { companiesPage } from './reference/companies-page.mjs';
import { comparisonPage } from './reference/comparison-page.mjs';
import { configurationPage } from './reference/configuration-page.mjs';
import { consolePage } from './reference/console-page.mjs';
import { elementPages } from './reference/element-pages.mjs';
import { languagesPage } from './reference/languages-page.mjs';
import { lawsPage } from './reference/laws-page.mjs';
import { limitationsPage } from './reference/limitations-page.mjs';
import { problemsPage } from './reference/problems-page.mjs';

const SECTIONS = { admin: 'For admins', developer: 'For developers' };
const fromRoot = (source) => readFile(ROOT + source, 'utf8');

/** The guides: `title`, `for` and `order` stand at their top. */
async function guides() {
  const names = (await readdir(`${ROOT}demo/guides`)).filter((name) => name.endsWith('.md'));
  const pages = await Promise.all(
    names.map(async (name) => {
      const source = `demo/guides/${name}`;
      const { data, text } = frontMatter(await fromRoot(source));
      if (!SECTIONS[data.for] || !data.title || !Number.isInteger(data.order))
        throw new Error(`${source} needs title, for (admin or developer) and order at its top.`);
      const path = `guides/${name.replace(/md$/, 'html')}`;
      return {
        path,
        source,
        title: data.title,
        section: SECTIONS[data.for],
        order: data.order,
        text,
      };
    }),
  );
  const rank = ({ section, order }) => Object.values(SECTIONS).indexOf(section) * 10_000 + order;
  return pages.sort((a, b) => rank(a) - rank(b));
}

/** A page that stands in the project for other reasons, too. */
const asItIs = async (source, path, title, section) => ({
  path,
  source,
  title,
  section,
  text: await fromRoot(source),
});

export async function readPages() {
  const written = await guides();
  const generated = [
    configurationPage(),
    elementPages(),
    apiPage(),
    commandPage(),
    problemsPage(),
    consolePage(),
    lawsPage(),
    languagesPage(),
    companiesPage(),
  ];
  return [
    { ...(await asItIs('demo/docs/pages/index.md', 'index.html', 'Sluice', '')), isHome: true },
    ...written,
    ...(await Promise.all(generated)).flat(),
    await limitationsPage(),
    await comparisonPage(),
    await asItIs(
      'src/vendors/directory/README.md',
      'about/directory.html',
      'How the directory is sourced',
      'About',
    ),
    await asItIs('CHANGELOG.md', 'about/changelog.html', 'Changelog', 'About'),
  ];
}
