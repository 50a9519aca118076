/** Acme Ads, second of two: draws a house ad in a slot. Fails without the first, as real ones do. */
const acmeLine = (tag, text, looks) => {
  const element = document.createElement(tag);
  element.textContent = text;
  Object.assign(element.style, { display: 'block', ...looks });
  return element;
};

(() => {
  window.__ran = (window.__ran ?? 0) + 1;
  (window.__order ??= []).push('acme-ads/slots.js');

  const ADS = [
    ['Oar & Anchor Chandlery', 'Wool that has met weather.', 'Knitwear, rope, lamps. Pier 3.'],
    ['The Saltbox Hotel', 'Eleven rooms, one horizon.', 'Winter rates from November.'],
    ['Fenwick Boatyard', 'We fix what the rocks did.', 'Hulls, engines, egos.'],
  ];
  const acme = window.acme;
  let shown = 0;

  acme.show = (id) => {
    const slot = document.getElementById(id);
    if (!slot) return;
    const [name, claim, detail] = ADS[shown % ADS.length];
    shown += 1;
    const box = document.createElement('div');
    box.dataset.ad = 'acme-ads';
    box.lang = 'en';
    box.dir = 'ltr';
    Object.assign(box.style, {
      alignContent: 'center',
      background:
        'radial-gradient(circle at 88% 118%, #f1c27d 0 min(10.5%, 4.5rem), #e0a45f 0 min(14%, 6rem), transparent 0), linear-gradient(100deg, #12324a, #1f5d6b 60%, #2c7a77)',
      blockSize: '100%',
      boxSizing: 'border-box',
      color: '#fff',
      font: '400 1rem/1.35 Georgia, P052, serif',
      padding: '1rem 1.25rem',
    });
    box.append(
      acmeLine('span', name, { font: '600 .8125rem/1.4 system-ui, sans-serif', color: '#cfe6e4' }),
      acmeLine('strong', claim, { fontSize: '1.375rem', lineHeight: '1.2', margin: '.2em 0' }),
      acmeLine('span', detail, { color: '#e4f1ef' }),
    );
    slot.replaceChildren(box);
    acme.slots[id] = name;
    acme.report(`shown-${id}`);
  };
})();
