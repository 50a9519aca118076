import { parse } from 'yaml';

/** What stands between the dashes at the top of a Markdown file, and the text below. */
export const frontMatter = (file) => {
  const [all = '', data = ''] = /^---\n(.*?)\n---\n/s.exec(file) ?? [];
  return { data: parse(data) ?? {}, text: file.slice(all.length) };
};
