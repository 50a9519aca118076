/** A style sheet that shadow roots adopt: shared, parsed once, and allowed by a style policy that forbids inline styles. */
export const css = (text: TemplateStringsArray | string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(typeof text === 'string' ? text : text.join(''));
  return sheet;
};
