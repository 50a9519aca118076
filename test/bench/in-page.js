// Runs in the page under measurement: work that pages do all the time, in batches, timed to the end of its observers' callbacks.
(() => {
  const COUNT = 5000;
  const aborted = AbortSignal.abort();
  const xhr = new XMLHttpRequest();
  /** Each: what one step does. `box` is in the page and emptied before each batch. */
  const work = {
    'element appended': (box) => box.appendChild(document.createElement('p')),
    'element with class and text appended': (box) => {
      const element = document.createElement('p');
      element.className = 'line';
      element.textContent = 'text';
      box.append(element);
    },
    'the same, laid out at the end': (box, index) => {
      work['element with class and text appended'](box);
      if (index === COUNT - 1) void box.offsetHeight;
    },
    'image with an address appended': (box) => {
      const image = document.createElement('img');
      image.setAttribute('data-at', '1');
      image.src = 'data:,';
      box.append(image);
    },
    'card of six elements appended': (box) => {
      const card = document.createElement('div');
      for (const tag of ['h3', 'p', 'ul', 'li', 'b', 'i'])
        card.appendChild(document.createElement(tag)).setAttribute('class', 'part');
      box.append(card);
    },
    'markup by insertAdjacentHTML': (box) =>
      box.insertAdjacentHTML('beforeend', '<p class="line">text <b>and</b> more</p>'),
    'style property': (box, index) => {
      box.style.width = `${index % 90}px`;
    },
    'attribute set': (box, index) => box.setAttribute('data-index', `${index}`),
    'XHR opened': () => xhr.open('GET', '/nothing'),
    'fetch that is aborted': () => void fetch('/nothing', { signal: aborted }).catch(() => {}),
  };

  /** Milliseconds that each kind of work takes (or those of these names), one batch, in a fresh box. */
  self.measure = async (names = Object.keys(work)) => {
    const times = {};
    for (const name of names) {
      const step = work[name];
      const box = document.body.appendChild(document.createElement('div'));
      await new Promise((resolve) => setTimeout(resolve));
      const start = performance.now();
      for (let index = 0; index < COUNT; index += 1) step(box, index);
      // Observers are called before this goes on.
      await Promise.resolve();
      times[name] = performance.now() - start;
      box.remove();
    }
    return times;
  };
})();
