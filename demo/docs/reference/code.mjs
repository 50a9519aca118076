/** Text as code, in a paragraph or a cell; nothing where there is none. */
export const code = (text) => (text ? `\`${text}\`` : '');
