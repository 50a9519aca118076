/** One thing that was looked for in a page's source. */
export interface Seen {
  readonly isGood: boolean;
  readonly sentence: string;
}

/** Looks in a page's source for what the code step gave: the head script, first; and the link. */
export const lookAtMarkup = (source: string, link: string): readonly Seen[] => {
  const text = source.replace(/<!--[\s\S]*?-->/g, '');
  const scripts = [...text.matchAll(/<script\b([^>]*)>/gi)].map(
    ([, attributes = '']) => attributes,
  );
  const running = scripts.filter(
    (one) => !/type\s*=\s*["']?(application\/json|text\/plain)/i.test(one),
  );
  const own = running.findIndex((one) => /sluice[\w.-]*\.js/i.test(one));
  const settings = scripts.findIndex((one) => /id\s*=\s*["']?sluice-config/i.test(one));
  const isLate = /\b(async|defer)\b|type\s*=\s*["']?module/i.test(running[own] ?? '');
  return [
    {
      isGood: own === 0 && !isLate,
      sentence:
        own < 0
          ? 'The head script is not in this page.'
          : isLate
            ? 'The head script has async, defer or type="module": it comes too late. Take that out.'
            : own === 0
              ? 'The head script is the first script.'
              : `${own === 1 ? 'One script stands' : `${own} scripts stand`} above the head script and may get ahead of it.`,
    },
    ...(settings >= 0 || own < 0
      ? []
      : [
          {
            isGood: false,
            sentence:
              'The settings are not in the page. Put them above the head script, or use a built one.',
          },
        ]),
    ...(link === 'float'
      ? []
      : [
          /<sluice-link\b[^>]*>\s*<a\b/i.test(text)
            ? { isGood: true, sentence: 'The privacy link is there.' }
            : { isGood: false, sentence: 'The privacy link is not in this page.' },
        ]),
  ];
};
