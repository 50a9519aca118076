/** The sheet: a row for each surface, its pictures beside each other. */
export const sheet = (pictures) => {
  const rows = new Map();
  for (const one of pictures) rows.set(one.surface, [...(rows.get(one.surface) ?? []), one]);
  const figure = ({ file, look, size, language }) =>
    `<figure class="${size}"><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${look}, ${size}, ${language}</figcaption></figure>`;
  const row = ([surface, ones]) =>
    `<section><h2>${surface}</h2><div>${ones.map(figure).join('')}</div></section>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Sluice: every surface</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 24px; background: #eee; }
  div { display: flex; flex-wrap: wrap; gap: 16px; align-items: end; }
  figure { margin: 0; }
  img { display: block; border: 1px solid #bbb; inline-size: 480px; }
  .phone img, .small img, .zoom img { inline-size: 195px; }
  figcaption { font-size: 14px; color: #444; }
</style>
<h1>Every surface</h1>
${[...rows].map(row).join('\n')}
</html>
`;
};
