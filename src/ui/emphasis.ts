/** The two parts of a text written `**title** text`; a text without a mark is all text. */
export const emphasis = (marked: string): { title: string; text: string } => {
  const [, title = '', text = ''] = /^(?:\*\*(.+?)\*\*)?\s*(.*)$/s.exec(marked) ?? [];
  return { title, text };
};
