/** Words of a text for readers. Marks of bold are left out, a placeholder such as `{site}` is one short word, a host name is one word. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll('**', '')
    .replace(/\{\w+\}/g, 'it')
    .match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu) ?? [];
