/**
 * Elements that fetch. Each way: name, class (`must`: ordinary, `nice`: rare), and a function that runs in the page with `url`
 * (an ending → an address of the vendor that names the way) and `page` (see `in-page.js`).
 */
const tags = [
  ['script', 'src', 'js'],
  ['img', 'src', 'gif'],
  ['iframe', 'src', 'html'],
  ['embed', 'src', 'html'],
  ['object', 'data', 'html'],
  ['video', 'src', 'mp4'],
  ['audio', 'src', 'mp3'],
  ['video', 'poster', 'gif'],
  ['img', 'srcset', 'gif'],
];

const byTag = tags.flatMap(([tag, name, ending]) => {
  const given = JSON.stringify([tag, name, ending]);
  const way = (how, body) => [
    `${tag}.${name} ${how}`,
    'must',
    new Function('url', 'page', `const [tag, name, ending] = ${given}; ${body}`),
  ];
  return [
    way(
      'property, then inserted',
      'const e = page.make(tag); e[name] = url(ending); page.stage.append(e);',
    ),
    way(
      'inserted, then property',
      'const e = page.make(tag); page.stage.append(e); e[name] = url(ending);',
    ),
    way(
      'setAttribute',
      'const e = page.make(tag); e.setAttribute(name, url(ending)); page.stage.appendChild(e);',
    ),
    way(
      'upper-case setAttribute',
      'const e = page.make(tag); e.setAttribute(name.toUpperCase(), url(ending)); page.stage.prepend(e);',
    ),
    way(
      'setAttributeNS',
      'const e = page.make(tag); e.setAttributeNS(null, name, url(ending)); page.stage.insertBefore(e, null);',
    ),
    way(
      'attribute node',
      'const e = page.make(tag); const a = document.createAttribute(name); a.value = url(ending); e.setAttributeNode(a); page.stage.append(e);',
    ),
    way(
      'attribute value',
      'const e = page.make(tag); e.setAttribute(name, ""); page.stage.append(e); e.getAttributeNode(name).value = url(ending);',
    ),
    ...(tag === 'script'
      ? []
      : [
          way(
            'innerHTML',
            'page.stage.insertAdjacentElement("beforeend", page.make("div")).innerHTML = page.html(tag, name, url(ending));',
          ),
          way(
            'insertAdjacentHTML',
            'page.stage.insertAdjacentHTML("beforeend", page.html(tag, name, url(ending)));',
          ),
        ]),
    way(
      'fragment of a range',
      'page.stage.append(document.createRange().createContextualFragment(page.html(tag, name, url(ending))));',
    ),
    way('written while parsing', 'document.write(page.html(tag, name, url(ending)));'),
  ];
});

export const elements = [
  ...byTag,
  [
    'link stylesheet',
    'must',
    (url, page) => page.stage.append(page.make('link', { rel: 'stylesheet', href: url('css') })),
  ],
  [
    'link, rel after href',
    'must',
    (url, page) => {
      const link = page.make('link');
      link.setAttribute('href', url('css'));
      page.stage.append(link);
      link.rel = 'stylesheet';
    },
  ],
  [
    'link, relList after href',
    'must',
    (url, page) => {
      const link = page.make('link', { href: url('css') });
      document.head.append(link);
      link.relList.add('stylesheet');
    },
  ],
  [
    'link preload',
    'must',
    (url, page) =>
      document.head.append(page.make('link', { rel: 'preload', as: 'script', href: url('js') })),
  ],
  [
    'link preload with imagesrcset',
    'nice',
    (url, page) => {
      const link = page.make('link', { rel: 'preload', as: 'image' });
      link.setAttribute('imagesrcset', `${url('gif')} 1x`);
      document.head.append(link);
    },
  ],
  [
    'link modulepreload',
    'must',
    (url, page) =>
      document.head.append(page.make('link', { rel: 'modulepreload', href: url('js') })),
  ],
  [
    'link prefetch',
    'must',
    (url, page) => document.head.append(page.make('link', { rel: 'prefetch', href: url('js') })),
  ],
  [
    'module script',
    'must',
    (url, page) => page.stage.append(page.make('script', { type: 'module', src: url('js') })),
  ],
  [
    'script type set after src',
    'must',
    (url, page) => {
      const script = page.make('script', { type: 'text/x' });
      script.src = url('js');
      page.stage.append(script);
      script.remove();
      script.type = '';
      page.stage.append(script);
    },
  ],
  ['new Image', 'must', (url) => void (new Image().src = url('gif'))],
  [
    'detached image',
    'must',
    (url) => document.createElement('img').setAttribute('src', url('gif')),
  ],
  [
    'detached innerHTML',
    'must',
    (url) => void (document.createElement('div').innerHTML = `<img src="${url('gif')}">`),
  ],
  ['new Audio with an address', 'must', (url) => void (new Audio(url('mp3')).preload = 'auto')],
  [
    'image, srcset with several',
    'must',
    (url, page) =>
      page.stage.append(
        page.make('img', { srcset: `/own.gif 10w,${url('gif')} 2000w`, sizes: '100vw' }),
      ),
  ],
  [
    'picture source',
    'must',
    (url, page) => {
      const picture = page.make('picture');
      picture.append(
        page.make('source', { srcset: url('gif') }),
        page.make('img', { src: '/own.gif' }),
      );
      page.stage.append(picture);
    },
  ],
  [
    'video source',
    'must',
    (url, page) => {
      const video = page.make('video', { preload: 'auto', muted: true });
      video.append(page.make('source', { src: url('mp4'), type: 'video/mp4' }));
      page.stage.append(video);
    },
  ],
  [
    'track',
    'nice',
    (url, page) => {
      const video = page.make('video', {
        src: '/own.mp4',
        preload: 'auto',
        crossOrigin: 'anonymous',
      });
      const track = page.make('track', { src: url('vtt'), default: true });
      video.append(track);
      page.stage.append(video);
      track.track.mode = 'showing';
    },
  ],
  [
    'image input',
    'must',
    (url, page) => page.stage.append(page.make('input', { type: 'image', src: url('gif') })),
  ],
  [
    'image input, type later',
    'must',
    (url, page) => {
      const input = page.make('input', { src: url('gif') });
      page.stage.append(input);
      input.type = 'image';
    },
  ],
  ['body background', 'nice', (url) => void (document.body.background = url('gif'))],
  [
    'table cell background',
    'nice',
    (url, page) => {
      page.stage.insertAdjacentHTML(
        'beforeend',
        `<table background="${url('gif')}"><tr><td>x</table>`,
      );
    },
  ],
  ['svg image href', 'must', (url, page) => page.svg('image', 'href', url('gif'))],
  [
    'svg image xlink:href',
    'must',
    (url, page) => {
      const image = page.svg('image');
      image.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', url('gif'));
    },
  ],
  [
    'svg image baseVal',
    'must',
    (url, page) => void (page.svg('image', 'href', '').href.baseVal = url('gif')),
  ],
  [
    'svg in innerHTML',
    'must',
    (url, page) => {
      page.stage.append(
        page.make('div', {
          innerHTML: `<svg width="9" height="9"><image width="9" height="9" href="${url('gif')}"/></svg>`,
        }),
      );
    },
  ],
  [
    'svg innerHTML of the svg',
    'must',
    (url, page) => {
      page.svg('g').ownerSVGElement.innerHTML =
        `<image width="9" height="9" href="${url('gif')}"/>`;
    },
  ],
  ['svg script', 'must', (url, page) => page.svg('script', 'href', url('js'))],
  [
    'svg feImage',
    'nice',
    (url, page) => {
      const filter = page.svg('filter');
      filter.id = 'f-image';
      const image = document.createElementNS(page.SVG, 'feImage');
      image.setAttribute('href', url('gif'));
      filter.append(image);
      page.svg('rect', 'filter', 'url(#f-image)');
    },
  ],
  [
    'svg animated href',
    'nice',
    (url, page) => {
      const image = page.svg('image');
      const set = document.createElementNS(page.SVG, 'set');
      for (const [name, value] of Object.entries({
        attributeName: 'href',
        to: url('gif'),
        begin: '0s',
      }))
        set.setAttribute(name, value);
      image.append(set);
    },
  ],
  [
    'shadow root innerHTML',
    'must',
    (url, page) => {
      page.stage.appendChild(page.make('div')).attachShadow({ mode: 'open' }).innerHTML =
        `<img src="${url('gif')}">`;
    },
  ],
  [
    'closed shadow root append',
    'must',
    (url, page) => {
      page.stage
        .appendChild(page.make('div'))
        .attachShadow({ mode: 'closed' })
        .append(page.make('img', { src: url('gif') }));
    },
  ],
  [
    'setHTMLUnsafe with a declarative shadow root',
    'must',
    (url, page) => {
      page.stage
        .appendChild(page.make('div'))
        .setHTMLUnsafe(
          `<div><template shadowrootmode="open"><img src="${url('gif')}"></template></div>`,
        );
    },
  ],
  [
    'parseHTMLUnsafe, then inserted',
    'must',
    (url, page) => {
      page.stage.append(Document.parseHTMLUnsafe(`<img src="${url('gif')}">`).body.firstChild);
    },
  ],
  [
    'DOMParser, then adopted',
    'must',
    (url) =>
      void document.adoptNode(
        new DOMParser().parseFromString(`<img src="${url('gif')}">`, 'text/html').images[0],
      ),
  ],
  [
    'DOMParser, then imported',
    'must',
    (url, page) => {
      page.stage.append(
        document.importNode(
          new DOMParser().parseFromString(`<p><img src="${url('gif')}">`, 'text/html').body
            .firstChild,
          true,
        ),
      );
    },
  ],
  [
    'XML, then inserted',
    'must',
    (url, page) => {
      const text = `<div xmlns="http://www.w3.org/1999/xhtml"><img src="${url('gif')}"/></div>`;
      page.stage.append(new DOMParser().parseFromString(text, 'application/xml').documentElement);
    },
  ],
  [
    'template content cloned',
    'must',
    (url, page) => {
      const template = page.make('template', { innerHTML: `<img src="${url('gif')}">` });
      page.stage.append(template.content.cloneNode(true));
    },
  ],
  [
    'template content imported',
    'must',
    (url, page) => {
      const template = page.make('template');
      template.innerHTML = `<img src="${url('gif')}">`;
      page.stage.append(document.importNode(template.content, true));
    },
  ],
  [
    'clone of a made one',
    'must',
    (url, page) => page.stage.append(page.make('img', { src: url('gif') }).cloneNode()),
  ],
  [
    'fragment',
    'must',
    (url, page) => {
      const fragment = document.createDocumentFragment();
      fragment.append(page.make('p', {}), page.make('img', { src: url('gif') }));
      page.stage.replaceChildren(...page.stage.childNodes, fragment);
    },
  ],
  [
    'outerHTML',
    'must',
    (url, page) =>
      void (page.stage.appendChild(page.make('i')).outerHTML = `<img src="${url('gif')}">`),
  ],
  [
    'execCommand insertHTML',
    'nice',
    (url, page) => {
      const box = page.stage.appendChild(page.make('div', { contentEditable: 'true' }));
      box.focus();
      document.execCommand('insertHTML', false, `<img src="${url('gif')}">`);
    },
  ],
  [
    'XSLT',
    'nice',
    (url, page) => {
      const xml = (text) => new DOMParser().parseFromString(text, 'application/xml');
      const processor = new XSLTProcessor();
      processor.importStylesheet(
        xml(
          `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="html"/><xsl:template match="/"><img src="${url('gif')}"/></xsl:template></xsl:stylesheet>`,
        ),
      );
      page.stage.append(processor.transformToFragment(xml('<a/>'), document));
    },
  ],
  [
    'custom element that fetches when connected',
    'must',
    (url, page) => {
      const name = `x-${Math.random().toString(36).slice(2)}`;
      const address = url('gif');
      customElements.define(
        name,
        class extends HTMLElement {
          connectedCallback() {
            this.append(Object.assign(document.createElement('img'), { src: address }));
          }
        },
      );
      page.stage.innerHTML += `<${name}></${name}>`;
    },
  ],
  [
    'harmless address, swapped in a microtask',
    'must',
    (url, page) => {
      const image = page.stage.appendChild(page.make('img', { src: '/own.gif' }));
      void Promise.resolve().then(() => image.setAttribute('src', url('gif')));
    },
  ],
  [
    'setNamedItem',
    'must',
    (url, page) => {
      const image = page.make('img');
      const attribute = document.createAttribute('src');
      attribute.value = url('gif');
      image.attributes.setNamedItem(attribute);
      page.stage.append(image);
    },
  ],
  [
    'attribute node textContent',
    'nice',
    (url, page) => {
      const image = page.make('img', { src: '/own.gif' });
      page.stage.append(image);
      image.attributes.src.textContent = url('gif');
    },
  ],
  [
    'attribute node moved',
    'nice',
    (url, page) => {
      const other = page.make('p');
      other.setAttribute('src', url('gif'));
      const image = page.stage.appendChild(page.make('img'));
      image.setAttributeNode(other.removeAttributeNode(other.getAttributeNode('src')));
    },
  ],
  [
    'base points at the vendor',
    'must',
    (url, page) => {
      const { document: inner } = page.frame();
      inner.head.append(
        Object.assign(inner.createElement('base'), { href: new URL('/', url('gif')).href }),
      );
      inner.body.append(
        Object.assign(inner.createElement('img'), { src: new URL(url('gif')).pathname }),
      );
    },
  ],
  [
    'written in two pieces',
    'must',
    (url) => {
      const [start, end] = url('js').split(/(?=\/hit)/);
      document.write(`<scr`, `ipt src="${start}`);
      document.write(`${end}"></scr`, 'ipt>');
    },
  ],
  [
    'written in pieces that split a quoted sign',
    'must',
    (url) => {
      document.write(`<img alt=">" src="${url('gif').slice(0, 12)}`);
      document.write(`${url('gif').slice(12)}">`);
    },
  ],
  [
    'written with an entity',
    'must',
    (url) => document.write(`<img src=${url('gif').replace(/\./g, '&#46;')}>`),
  ],
  ['writeln', 'must', (url) => document.writeln(`<p>x<img src='${url('gif')}'>`)],
  [
    'speculation rules',
    'nice',
    (url, page) => {
      const script = page.make('script', { type: 'speculationrules' });
      script.textContent = JSON.stringify({
        prefetch: [{ source: 'list', urls: [url('html')], eagerness: 'immediate' }],
      });
      document.head.append(script);
    },
  ],
  [
    'inline module that imports',
    'nice',
    (url, page) => {
      const script = page.make('script', { type: 'module' });
      script.textContent = `import ${JSON.stringify(url('js'))};`;
      document.head.append(script);
    },
  ],
  [
    'inline script that imports later',
    'nice',
    (url, page) => {
      const script = page.make('script');
      script.text = `import(${JSON.stringify(url('js'))}).catch(() => {});`;
      document.head.append(script);
    },
  ],
];
