/**
 * Each way into the page for what another document has parsed, where no setter of ours saw an address; and for text that becomes the
 * code of a style. Shape as in `elements.mjs`.
 */
const puts = [
  ['append', '(box, node) => box.append(node)'],
  ['prepend', '(box, node) => box.prepend(node)'],
  ['appendChild', '(box, node) => box.appendChild(node)'],
  ['insertBefore', '(box, node) => box.insertBefore(node, box.firstChild)'],
  ['replaceChild', '(box, node) => box.replaceChild(node, box.firstChild)'],
  ['replaceChildren', '(box, node) => box.replaceChildren(node)'],
  ['before', '(box, node) => box.firstChild.before(node)'],
  ['after', '(box, node) => box.firstChild.after(node)'],
  ['replaceWith', '(box, node) => box.firstChild.replaceWith(node)'],
  ['insertAdjacentElement', "(box, node) => box.insertAdjacentElement('beforeend', node)"],
  [
    'insertNode',
    '(box, node) => { const range = document.createRange(); range.selectNodeContents(box); range.insertNode(node); }',
  ],
  [
    'surroundContents',
    '(box, node) => { const range = document.createRange(); range.selectNodeContents(box); range.surroundContents(node); }',
  ],
  ['adoptNode, then append', '(box, node) => box.append(document.adoptNode(node))'],
  [
    'a fragment',
    '(box, node) => { const f = document.createDocumentFragment(); f.append(node); box.append(f); }',
  ],
  [
    'a parent that is put in later',
    "(box, node) => { const outer = document.createElement('div'); outer.append(node); box.append(outer); }",
  ],
  [
    'a closed shadow root, filled before',
    "(box, node) => { const host = document.createElement('div'); host.attachShadow({ mode: 'closed' }).append(node); box.append(host); }",
  ],
  ['append, and removed at once', '(box, node) => { box.append(node); node.remove(); }'],
];
const fromElsewhere = puts.map(([how, put]) => [
  `image of another document by ${how}`,
  'must',
  new Function(
    'url',
    'page',
    `const text = \`<b><img src="\${url('gif')}"></b>\`; const node = new DOMParser().parseFromString(text, 'text/html').body.firstChild; (${put})(page.box(), node);`,
  ),
]);

const textPuts = [
  ['append', '(style, text) => style.append(text)'],
  ['prepend', '(style, text) => style.prepend(text)'],
  ['replaceChildren', '(style, text) => style.replaceChildren(text)'],
  ['after its text', '(style, text) => style.firstChild.after(text)'],
  ['before its text', '(style, text) => style.firstChild.before(text)'],
  ['in the place of its text', '(style, text) => style.firstChild.replaceWith(text)'],
  ['a text node after its text', '(style, text) => style.firstChild.after(new Text(text))'],
  [
    'insertNode of a range',
    '(style, text) => { const range = document.createRange(); range.setStart(style, 0); range.insertNode(new Text(text)); }',
  ],
  ['insertAdjacentText', "(style, text) => style.insertAdjacentText('afterbegin', text)"],
  ['insertData', '(style, text) => style.firstChild.insertData(0, text)'],
  ['replaceData', '(style, text) => style.firstChild.replaceData(0, 1, text)'],
  ['nodeValue', '(style, text) => { style.firstChild.nodeValue = text; }'],
  ['innerText', '(style, text) => { style.innerText = text; }'],
];
const textOfStyle = textPuts.map(([how, put]) => [
  `text of a style: ${how}`,
  'must',
  new Function(
    'url',
    'page',
    `const style = document.createElement('style'); style.append(' '); document.head.append(style); (${put})(style, \`@import "\${url('css')}";\`);`,
  ),
]);

export const insertions = [
  ...fromElsewhere,
  ...textOfStyle,
  [
    'a form whose fields have the names of its members, from another document',
    'must',
    (url, page) => {
      const names = ['nodeType', 'firstChild', 'attributes', 'localName', 'querySelectorAll'];
      const fields = names.map((name) => `<input name="${name}">`).join('');
      const text = `<form>${fields}<img src="${url('gif')}"></form>`;
      page.stage.append(new DOMParser().parseFromString(text, 'text/html').body.firstChild);
    },
  ],
  [
    'moveBefore',
    'nice',
    (url, page) => {
      const { body } = new DOMParser().parseFromString(`<img src="${url('gif')}">`, 'text/html');
      const box = page.box();
      document.adoptNode(body);
      box.append(body);
      box.moveBefore(body.firstChild ?? body, null);
    },
  ],
  [
    'contents of a range of another document',
    'must',
    (url, page) => {
      const other = new DOMParser().parseFromString(`<img src="${url('gif')}">`, 'text/html');
      const { body } = other;
      const range = other.createRange();
      range.selectNodeContents(body);
      page.stage.append(range.cloneContents());
    },
  ],
  [
    'attribute node of a frame',
    'nice',
    (url, page) => {
      const { document: inner } = page.frame();
      const attribute = inner.createAttribute('src');
      attribute.value = url('gif');
      page.stage.appendChild(page.make('img')).setAttributeNode(document.adoptNode(attribute));
    },
  ],
  [
    'attribute node’s nodeValue',
    'must',
    (url, page) => {
      const image = page.stage.appendChild(page.make('img', { src: '/own.gif' }));
      image.attributes.src.nodeValue = url('gif');
    },
  ],
  [
    'svg image href, another prefix',
    'nice',
    (url, page) =>
      page.svg('image').setAttributeNS('http://www.w3.org/1999/xlink', 'other:href', url('gif')),
  ],
  [
    'svg style element',
    'must',
    (url, page) => {
      const style = document.createElementNS(page.SVG, 'style');
      style.textContent = `#${page.box().id}{background:url(${url('gif')})}`;
      page.svg('g').append(style);
    },
  ],
  [
    'meta refresh in a srcdoc frame',
    'nice',
    (url, page) =>
      page.stage.append(
        page.make('iframe', {
          srcdoc: `<meta http-equiv="refresh" content="0; url='${url('html')}'">`,
        }),
      ),
  ],
  [
    'written a letter at a time',
    'must',
    (url) => {
      for (const letter of `<img src='${url('gif')}'>`) document.write(letter);
    },
  ],
  [
    'written by several arguments',
    'must',
    (url) => document.write('<im', 'g sr', `c="${url('gif')}"`, '>'),
  ],
  [
    'written script, its end split',
    'must',
    (url) => {
      document.write(`<script src="${url('js')}"></scr`);
      document.write('ipt>');
    },
  ],
];
