/** A small template tag: what is put in is escaped, unless it is markup itself. */

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

class Markup {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const write = (value) => {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(write).join('');
  return String(value).replace(/[&<>"']/g, (sign) => ESCAPES[sign]);
};

export const html = (strings, ...values) =>
  new Markup(strings.reduce((text, part, at) => text + write(values[at - 1]) + part));

/** Text that is markup already. */
export const raw = (text) => new Markup(text);

/** JSON that cannot end its script element. */
export const json = (value) => new Markup(JSON.stringify(value, null, 2).replace(/</g, '\\u003c'));

const VOID = new Set(['img', 'input', 'link', 'meta']);

/** An element whose attributes are a list: `true` stands for the bare name, `null` and `false` for none. */
export const element = (tag, list, content = '') => {
  const attributes = Object.entries(list)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${write(value)}"`))
    .join('');
  return new Markup(`<${tag}${attributes}>${VOID.has(tag) ? '' : `${write(content)}</${tag}>`}`);
};
