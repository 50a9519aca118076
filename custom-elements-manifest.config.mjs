/** What the elements' JSDoc promises, as data: `dist/custom-elements.json`, typings for JSX and Vue, data for editors. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { customElementJsxPlugin } from 'custom-element-jsx-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customElementVuejsPlugin } from 'custom-element-vuejs-integration';

const outdir = 'dist';
const SHARED = /custom properties\s+of\s+`<sluice-banner>`\s+too/;

/** The code of a module and of all that it imports for use, without comments. */
const codeOf = (file, seen = new Set()) => {
  if (seen.has(file) || !existsSync(file)) return '';
  seen.add(file);
  const text = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\//g, '');
  const imported = [...text.matchAll(/^import (?!type )[^;]*?'(\.[^']+)\.js'/gm)];
  return (
    text + imported.map(([, path]) => codeOf(join(dirname(file), `${path}.ts`), seen)).join('')
  );
};

/** Colours by name, with what they are where nobody sets them. */
const colors = (code) =>
  new Map(
    [...code.matchAll(/^ {2}'?([a-z-]+)'?: \['(#\w+)', '(#\w+)'/gm)].map(
      ([, name, light, dark]) => [
        `--sluice-${name}`,
        {
          isRead: code.includes(`var(--_sluice-${name})`),
          default: `light-dark(${light}, ${dark})`,
        },
      ],
    ),
  );

/**
 * Leaves what is promised: attributes, slots, parts, custom properties and states. Members are how the interface works inside. What
 * surfaces share is written at the banner; it, and an element that says so, gets as much of it as its styles read.
 */
const promised = {
  name: 'promised',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const elements = manifest.modules.flatMap(({ path, declarations }) =>
      declarations.filter(({ tagName }) => tagName).map((element) => ({ path, element })),
    );
    const described = new Map(
      elements.flatMap(({ element }) => element.cssProperties ?? []).map((one) => [one.name, one]),
    );
    manifest.modules = [];
    for (const { path, element } of elements) {
      delete element.members;
      const code = codeOf(path);
      const known = colors(code);
      const isRead = (name) =>
        known.get(name)?.isRead ?? new RegExp(`${name}(?![\\w-])`).test(code);
      const own = new Map((element.cssProperties ?? []).map((one) => [one.name, one]));
      const isShared = path.endsWith('/banner.ts') || SHARED.test(element.description);
      const shared = isShared ? described : [];
      const read = [...new Map([...shared, ...own]).values()].filter(({ name }) => isRead(name));
      element.cssProperties = read.map(({ type, syntax = type?.text, ...one }) => ({
        ...one,
        ...(syntax && { syntax }),
        default: one.default ?? known.get(one.name)?.default ?? 'none',
      }));
      const file = `${outdir}/${path.startsWith('src/link/') ? 'sluice' : 'sluice-ui'}.js`;
      let module = manifest.modules.find((each) => each.path === file);
      if (!module) {
        module = { kind: 'javascript-module', path: file, declarations: [], exports: [] };
        manifest.modules.push(module);
      }
      const { tagName, name } = element;
      module.declarations.push(element);
      module.exports.push({
        kind: 'custom-element-definition',
        name: tagName,
        declaration: { name, module: file },
      });
    }
  },
};

/** What makes the elements known to the templates of React, 19 and newer. */
const REACT = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CustomElements } from './jsx.js';

type Common = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
type Elements = { [Tag in keyof CustomElements]: Omit<CustomElements[Tag], keyof Common> & Common };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

const reactTypes = {
  name: 'react-types',
  packageLinkPhase() {
    writeFileSync(`${outdir}/react.d.ts`, REACT);
  },
};

/**
 * What `document.querySelector('sluice-link')` gives, for who imports the module. Only attributes are promised, so each is an
 * `HTMLElement`.
 */
const tagNames = {
  name: 'tag-names',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const tags = modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
    const rows = tags.map((tag) => `    '${tag}': HTMLElement;\n`).join('');
    writeFileSync(
      `${outdir}/elements.d.ts`,
      `export {};\n\ndeclare global {\n  interface HTMLElementTagNameMap {\n${rows}  }\n}\n`,
    );
  },
};

export default {
  globs: ['src/ui/*.ts', 'src/link/*.ts'],
  outdir,
  packagejson: false,
  plugins: [
    promised,
    customElementJsxPlugin({ outdir, fileName: 'jsx.d.ts', hideLogs: true }),
    customElementVuejsPlugin({ outdir, fileName: 'vue.d.ts', hideLogs: true }),
    reactTypes,
    tagNames,
    customElementVsCodePlugin({
      outdir,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
      hideLogs: true,
    }),
  ],
};
