/** Styles that fetch. Shape as in `elements.mjs`. `page.box()` is a visible block. */
export const styles = [
  [
    'style element',
    'must',
    (url, page) =>
      document.head.append(
        page.make('style', { textContent: `#${page.box().id}{background:url(${url('gif')})}` }),
      ),
  ],
  [
    'style element, text later',
    'must',
    (url, page) => {
      const style = document.head.appendChild(page.make('style'));
      style.textContent = `#${page.box().id}{background:url("${url('gif')}")}`;
    },
  ],
  [
    'style element, text node appended',
    'must',
    (url) => {
      const style = document.head.appendChild(document.createElement('style'));
      style.appendChild(document.createTextNode(`@import url(${url('css')});`));
    },
  ],
  [
    'style element, text appended as a string',
    'must',
    (url) =>
      document.head.appendChild(document.createElement('style')).append(`@import "${url('css')}";`),
  ],
  [
    'style element, data of its text',
    'must',
    (url) => {
      const style = document.createElement('style');
      style.append('/**/');
      document.head.append(style);
      style.firstChild.data = `@import '${url('css')}';`;
    },
  ],
  [
    'style element, innerHTML',
    'must',
    (url) =>
      void (document.head.appendChild(document.createElement('style')).innerHTML =
        `@import "${url('css')}";`),
  ],
  [
    'style in innerHTML',
    'must',
    (url, page) => {
      const box = page.box();
      page.stage.insertAdjacentHTML(
        'beforeend',
        `<style>#${box.id}{background:url('${url('gif')}')}</style>`,
      );
    },
  ],
  [
    '@import with an escape',
    'must',
    (url, page) =>
      document.head.append(
        page.make('style', { textContent: `@import "${url('css').replace('ads', '\\61 ds')}";` }),
      ),
  ],
  [
    'url with an escape',
    'must',
    (url, page) =>
      document.head.append(
        page.make('style', {
          textContent: `#${page.box().id}{background:url(${url('gif').replace('ads', '\\000061ds')})}`,
        }),
      ),
  ],
  [
    'style attribute',
    'must',
    (url, page) =>
      page.box().setAttribute('style', `width:9px;height:9px;background:url(${url('gif')})`),
  ],
  [
    'style attribute in innerHTML',
    'must',
    (url, page) =>
      page.stage.insertAdjacentHTML(
        'beforeend',
        `<b style="display:block;height:9px;background:url(${url('gif')})">x</b>`,
      ),
  ],
  [
    'style property',
    'must',
    (url, page) => void (page.box().style.backgroundImage = `url(${url('gif')})`),
  ],
  [
    'style shorthand',
    'must',
    (url, page) => void (page.box().style.background = `url("${url('gif')}")`),
  ],
  [
    'style property, layout forced',
    'must',
    (url, page) => {
      const box = page.box();
      box.style.backgroundImage = `url(${url('gif')})`;
      return box.offsetHeight;
    },
  ],
  [
    'style by a name with a dash, layout forced',
    'must',
    (url, page) => {
      const box = page.box();
      box.style['background-image'] = `url(${url('gif')})`;
      return box.offsetHeight;
    },
  ],
  [
    'style by a name with a dash',
    'must',
    (url, page) => void (page.box().style['background-image'] = `url(${url('gif')})`),
  ],
  [
    'style of a detached element',
    'must',
    (url, page) => {
      const box = page.make('div', { textContent: 'x' });
      box.style.background = `url(${url('gif')})`;
      page.stage.append(box);
    },
  ],
  [
    'style = text',
    'must',
    (url, page) => void (page.box().style = `height:9px;background:url(${url('gif')})`),
  ],
  [
    'cssText',
    'must',
    (url, page) => void (page.box().style.cssText = `height:9px;background:url(${url('gif')})`),
  ],
  [
    'setProperty',
    'must',
    (url, page) => page.box().style.setProperty('background-image', `url(${url('gif')})`),
  ],
  [
    'custom property',
    'must',
    (url, page) => {
      const box = page.box();
      box.style.setProperty('--picture', `url(${url('gif')})`);
      box.style.background = 'var(--picture)';
    },
  ],
  [
    'image-set',
    'must',
    (url, page) =>
      page.box().style.setProperty('background-image', `image-set("${url('gif')}" 1x)`),
  ],
  [
    'list-style-image',
    'nice',
    (url, page) => {
      page.box().outerHTML = `<ul style="list-style-image:url(${url('gif')})"><li>x</ul>`;
    },
  ],
  [
    'content of a pseudo-element',
    'must',
    (url, page) =>
      document.head.append(
        page.make('style', {
          textContent: `#${page.box().id}::before{content:url(${url('gif')})}`,
        }),
      ),
  ],
  [
    'border-image',
    'nice',
    (url, page) =>
      void (page.box().style.cssText = `border:3px solid;border-image:url(${url('gif')}) 1`),
  ],
  [
    'mask',
    'nice',
    (url, page) =>
      void (page.box().style.cssText = `height:9px;background:red;mask-image:url(${url('svg')});-webkit-mask-image:url(${url('svg')})`),
  ],
  [
    'filter',
    'nice',
    (url, page) => void (page.box().style.cssText = `filter:url(${url('svg')}#f)`),
  ],
  ['svg fill', 'nice', (url, page) => page.svg('rect', 'mask', `url(${url('svg')}#m)`)],
  [
    'insertRule',
    'must',
    (url, page) => {
      const { sheet } = document.head.appendChild(page.make('style'));
      sheet.insertRule(`#${page.box().id}{background:url(${url('gif')})}`);
    },
  ],
  [
    'insertRule @import',
    'must',
    (url, page) =>
      void document.head
        .appendChild(page.make('style'))
        .sheet.insertRule(`@import "${url('css')}";`),
  ],
  [
    'addRule',
    'must',
    (url, page) =>
      void document.head
        .appendChild(page.make('style'))
        .sheet.addRule(`#${page.box().id}`, `background:url(${url('gif')})`),
  ],
  [
    'rule in a group',
    'must',
    (url, page) => {
      const { sheet } = document.head.appendChild(
        page.make('style', { textContent: '@media all{}' }),
      );
      sheet.cssRules[0].insertRule(`#${page.box().id}{background:url(${url('gif')})}`);
    },
  ],
  [
    'style of a rule',
    'must',
    (url, page) => {
      const { sheet } = document.head.appendChild(
        page.make('style', { textContent: `#${page.box().id}{}` }),
      );
      sheet.cssRules[0].style.setProperty('background', `url(${url('gif')})`);
    },
  ],
  [
    'style = text of a rule',
    'must',
    (url, page) => {
      const { sheet } = document.head.appendChild(
        page.make('style', { textContent: `#${page.box().id}{}` }),
      );
      sheet.cssRules[0].style = `background:url(${url('gif')})`;
    },
  ],
  [
    'adopted sheet, replaceSync',
    'must',
    (url, page) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`#${page.box().id}{background:url(${url('gif')})}`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
  ],
  [
    'adopted sheet, replace',
    'must',
    async (url, page) => {
      const sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      await sheet.replace(`#${page.box().id}{background:url(${url('gif')})}`);
    },
  ],
  [
    'typed OM',
    'must',
    (url, page) => page.box().attributeStyleMap.set('background-image', `url(${url('gif')})`),
  ],
  [
    'typed OM, parsed value',
    'nice',
    (url, page) =>
      page
        .box()
        .attributeStyleMap.set(
          'background-image',
          CSSStyleValue.parse('background-image', `url(${url('gif')})`),
        ),
  ],
  [
    'animate',
    'must',
    (url, page) =>
      void page
        .box()
        .animate(
          [{ backgroundImage: `url(${url('gif')})` }, { backgroundImage: `url(${url('gif')})` }],
          9000,
        ),
  ],
  [
    'animate, lists of values',
    'must',
    (url, page) =>
      void page
        .box()
        .animate({ backgroundImage: [`url(${url('gif')})`, `url(${url('gif')})`] }, 9000),
  ],
  [
    'KeyframeEffect',
    'nice',
    (url, page) =>
      new Animation(
        new KeyframeEffect(
          page.box(),
          [{ backgroundImage: `url(${url('gif')})` }, { backgroundImage: `url(${url('gif')})` }],
          9000,
        ),
      ).play(),
  ],
  [
    '@font-face',
    'must',
    (url, page) => {
      const box = page.box();
      document.head.append(
        page.make('style', {
          textContent: `@font-face{font-family:way-${box.id};src:url(${url('woff')})}#${box.id}{font-family:way-${box.id}}`,
        }),
      );
    },
  ],
  [
    'cursor',
    'nice',
    (url, page) => void (page.box().style.cssText = `cursor:url(${url('gif')}),auto;height:9px`),
  ],
];
