/** In a frame of `/look`: brings the surface into its state, then tells the page around it. */
const { steps, tag } = document.querySelector('[data-steps]').dataset;

const found = async (find) => {
  for (let left = 200; left > 0; left -= 1) {
    const element = find();
    if (element) return element;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return null;
};
const inside = (surface, selector) =>
  document.querySelector(surface)?.shadowRoot?.querySelector(selector);

(window.sluice ||= { queue: [] }).queue.push(async (sluice) => {
  await sluice.ready;
  for (const step of JSON.parse(steps)) {
    if (step === 'open') await sluice.open('preferences');
    else if (step === 'optOut') await sluice.optOut();
    else if (step === 'unfold') {
      for (const list of document
        .querySelector('sluice-preferences')
        .shadowRoot.querySelectorAll('details'))
        list.open = list.closest('li').querySelector('[part=tag]') !== null;
    } else {
      const [surface, hook] = step;
      (await found(() => inside(surface, `[data-sluice="${hook}"]`)))?.click();
      // What the press leads to is drawn by then.
      if (hook === 'confirm') await found(() => !inside(surface, 'dialog')?.open);
    }
  }
  await found(() => inside(tag, '[part]'));
  document.documentElement.dataset.shown = '';
  parent.postMessage('shown', location.origin);
});
