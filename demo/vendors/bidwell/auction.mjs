/** Bidwell Exchange: holds a small auction and sells one slot. */
import { bids } from './bids.mjs';

const here = new URL(import.meta.url);
const run = here.searchParams.get('run') ?? '';
window.__ran = (window.__ran ?? 0) + 1;
(window.__order ??= []).push('bidwell/auction.mjs');

try {
  document.cookie = `_bidwell=${Math.random().toString(36).slice(2, 10)}; path=/; max-age=7776000; samesite=lax`;
  localStorage.setItem('bidwell:bids', JSON.stringify(bids));
} catch {
  // The auction goes on without memory.
}

const winner = bids.toSorted((one, other) => other.cents - one.cents)[0];
const slot = document.querySelector('[data-auction]');
if (slot) {
  const box = document.createElement('div');
  box.dataset.ad = 'bidwell';
  box.lang = 'en';
  box.dir = 'ltr';
  Object.assign(box.style, {
    alignContent: 'center',
    background:
      'radial-gradient(circle at 50% 132%, #e9b872 0 7rem, #cf8d4b 7.05rem 8.5rem, transparent 8.55rem), linear-gradient(160deg, #4d2318, #7c3f20)',
    blockSize: '100%',
    boxSizing: 'border-box',
    color: '#fff',
    font: '400 1rem/1.4 Georgia, P052, serif',
    padding: '1.25rem',
    textAlign: 'center',
  });
  for (const text of [winner.name, winner.claim]) {
    const line = document.createElement('p');
    line.textContent = text;
    Object.assign(line.style, {
      margin: '0 0 .35em',
      fontSize: text === winner.name ? '1.375rem' : '1rem',
    });
    box.append(line);
  }
  slot.replaceChildren(box);
}
fetch(`${here.origin}/collect?run=${run}&event=sold&cents=${winner.cents}`, {
  method: 'POST',
  body: JSON.stringify({ page: location.href, bids }),
}).catch(() => {});
