/** Acme Ads, first of two: the queue that the second needs. Made up, and as nosy as the real ones. */
(() => {
  const { origin, searchParams } = new URL(document.currentScript.src);
  const run = searchParams.get('run') ?? '';
  window.__ran = (window.__ran ?? 0) + 1;
  (window.__order ??= []).push('acme-ads/loader.js');

  const visitor = `a${Math.random().toString(36).slice(2, 10)}`;
  try {
    document.cookie = `_acme_id=${visitor}; path=/; max-age=34000000; samesite=lax`;
    localStorage.setItem('acme:seen', new Date().toISOString());
  } catch {
    // No storage, no frequency cap.
  }

  const send = (event, gpp = '') => {
    const query = new URLSearchParams({ run, event, gpp, page: location.pathname, visitor });
    navigator.sendBeacon(`${origin}/collect?${query}`);
  };
  const report = (event) => {
    if (typeof window.__gpp !== 'function') return send(event);
    return window.__gpp('ping', (ping) => send(event, ping?.gppString));
  };

  window.acme = { origin, run, report, slots: {} };
  report('seen');
})();
