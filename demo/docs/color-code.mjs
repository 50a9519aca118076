/** Colors code while the site is built, by classes: no style in the page, so a strict policy holds. */
import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import css from 'highlight.js/lib/languages/css';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import nginx from 'highlight.js/lib/languages/nginx';
import php from 'highlight.js/lib/languages/php';
import sql from 'highlight.js/lib/languages/sql';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';

const LANGUAGES = { bash, css, javascript, json, nginx, php, sql, typescript, xml, yaml };
for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);
hljs.registerAliases(['conf'], { languageName: 'nginx' });
hljs.registerAliases(['mjs', 'jsx'], { languageName: 'javascript' });

/** HTML of the code, or `null` where its language is not known. */
export const colorCode = (code, language) =>
  hljs.getLanguage(language) ? hljs.highlight(code, { language }).value : null;
