/** Sections in the order in which their first pages come: `[{ title, pages }]`. */
export const navigation = (pages) => {
  const sections = new Map();
  for (const page of pages) {
    if (page.isHome) continue;
    if (!sections.has(page.section)) sections.set(page.section, []);
    sections.get(page.section).push(page);
  }
  return [...sections].map(([title, list]) => ({ title, pages: list }));
};
