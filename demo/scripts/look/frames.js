/** The frames of `/look`: loads them and lets every change reach all of them. */

/** What the sheets of the surfaces say for readers who ask for more contrast; a page cannot ask for it in their place. */
const contrastOf = (root) => {
  const values = {};
  for (const element of root.querySelectorAll('*'))
    for (const sheet of element.shadowRoot?.adoptedStyleSheets ?? [])
      for (const rule of sheet.cssRules) {
        if (!rule.conditionText?.includes('prefers-contrast')) continue;
        for (const { style } of rule.cssRules)
          for (const name of style ?? []) {
            const [, token, value] =
              /^var\((--sluice-[\w-]+), ?(.*)\)$/.exec(style.getPropertyValue(name).trim()) ?? [];
            if (token) values[token] = value;
          }
      }
  return values;
};

export function createFrames(frames) {
  const state = { tokens: {}, scheme: 'light dark', contrast: 'usual', lang: 'en', marks: '' };

  const dress = (frame) => {
    const document = frame.contentDocument;
    const root = document?.documentElement;
    if (!root) return;
    root.style.cssText = '';
    root.style.colorScheme = state.scheme;
    const contrast = state.contrast === 'more' ? contrastOf(document) : {};
    for (const [name, value] of Object.entries({ ...contrast, ...state.tokens }))
      root.style.setProperty(name, value);
    let sheet = document.getElementById('marks');
    if (!sheet) {
      sheet = Object.assign(document.createElement('style'), { id: 'marks' });
      document.head?.append(sheet);
    }
    sheet.textContent = state.marks;
  };
  const load = (frame) => {
    delete frame.dataset.shown;
    frame.src = `${frame.dataset.src}?lang=${state.lang}`;
  };

  // A dialog in a frame takes the focus as it opens: the reader keeps the place in this page.
  addEventListener('message', ({ source, origin, data }) => {
    const frame = frames.find(({ contentWindow }) => contentWindow === source);
    if (!frame || origin !== location.origin || data !== 'shown') return;
    frame.dataset.shown = '';
    if (document.activeElement === frame && !frame.matches('[data-asked]')) frame.blur();
    delete frame.dataset.asked;
    dress(frame);
  });
  for (const frame of frames) {
    frame.addEventListener('load', () => dress(frame));
    load(frame);
  }

  return {
    set(change) {
      Object.assign(state, change);
      if (change.lang) frames.forEach(load);
      else frames.forEach(dress);
    },
    again: (id) => load(frames.find((frame) => frame.id === `look-${id}`)),
    /** What a color of that name is now, as `#rrggbb`. */
    colorOf(name, value) {
      const { contentDocument } = frames[0];
      if (!contentDocument?.body) return '#000000';
      const probe = contentDocument.createElement('i');
      probe.style.color = state.tokens[name] ?? value;
      contentDocument.body.append(probe);
      const [red, green, blue] = getComputedStyle(probe).color.match(/\d+/g) ?? [0, 0, 0];
      probe.remove();
      return `#${[red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
    },
  };
}
