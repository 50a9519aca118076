// Tools of the ways, in the page under test. Natives that ways look for are looked up at each call: the gate may have come.
(() => {
  let names = 0;
  const stage = document.createElement('div');
  const SVG = 'http://www.w3.org/2000/svg';
  const make = (tag, values = {}) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(values)) {
      if (name in element && name !== 'style') element[name] = value;
      else element.setAttribute(name, value);
    }
    return element;
  };
  const place = () => {
    if (!stage.isConnected) (document.body ?? document.documentElement).append(stage);
    return stage;
  };
  const newName = () => `named-${(names += 1)}`;
  const page = {
    SVG,
    make,
    newName,
    get stage() {
      return place();
    },
    html: (tag, name, address) => `<${tag} ${name}="${address}"></${tag}>`,
    box: () => place().appendChild(make('div', { id: newName(), textContent: 'box' })),
    svg: (tag, name, value) => {
      const svg = document.createElementNS(SVG, 'svg');
      const element = document.createElementNS(SVG, tag);
      for (const part of ['width', 'height'])
        for (const one of [svg, element]) one.setAttribute(part, 9);
      if (name) element.setAttribute(name, value);
      svg.append(element);
      place().append(svg);
      return element;
    },
    frame: () => place().appendChild(make('iframe')).contentWindow,
    namedFrame: () => {
      const name = newName();
      place().append(make('iframe', { name }));
      return name;
    },
    loaded: (frame) =>
      new Promise((resolve) => {
        frame.addEventListener('load', () => resolve(frame.contentWindow), { once: true });
        place().append(frame);
      }),
    /** A page of the site that is left at once. */
    leave: (then) =>
      page.loaded(make('iframe', { src: '/own.html' })).then((inner) => {
        inner.addEventListener('pagehide', () => then(inner));
        inner.frameElement.src = 'about:blank';
      }),
    xhr: (method, address) => {
      const xhr = new XMLHttpRequest();
      xhr.open(method, address);
      return new Promise((resolve) => {
        xhr.onloadend = resolve;
        xhr.send();
      });
    },
    worker: (code, type = 'text/javascript', options = {}) => {
      const address = URL.createObjectURL(new Blob([code], { type }));
      void new Worker(address, options);
    },
    gather: async (peer) => {
      peer.createDataChannel('way');
      await peer.setLocalDescription(await peer.createOffer());
    },
  };

  const waiting = [];
  /** Again and again; what a stopped call throws is its own affair. */
  const every = (call) =>
    void setInterval(() => {
      try {
        call()?.catch?.(() => {});
      } catch {}
    }, 50);
  self.leaks = {
    errors: {},
    /** Runs one way. What it throws is its own affair: a stopped call fails. */
    run: (id, name, way, stun = 0) => {
      // Running channels have a host each, so that none waits for a connection, and say when they sent: what is late is no leak.
      const url = (ending) => {
        const { isTimed } = self.leaks;
        const host = `${isTimed ? `${id}.` : ''}ads.localhost:${location.port}`;
        return `http://${host}/hit/${id}.${ending}${isTimed ? `?t=${Date.now()}` : ''}`;
      };
      const tools = Object.create(page, { stun: { value: () => `stun:ads.localhost:${stun}` } });
      try {
        const result = way(url, tools, every);
        if (result?.then)
          waiting.push(
            Promise.resolve(result).catch((error) => (self.leaks.errors[name] = String(error))),
          );
      } catch (error) {
        self.leaks.errors[name] = String(error);
      }
    },
    /** Resolves when all ways have come to an end, at the latest soon. */
    ended: () =>
      Promise.race([
        Promise.all(waiting),
        new Promise((resolve) => setTimeout(resolve, 1500)),
      ]).then(() => true),
  };
})();
