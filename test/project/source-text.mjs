/** The text without its comments; strings and templates stay, so that `'https://…'` is not taken for a comment. */
export const withoutComments = (text) =>
  text.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (_, literal) => literal ?? ' ',
  );
