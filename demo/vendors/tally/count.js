/** Tally: counts a visit. */
(() => {
  const { origin, searchParams } = new URL(document.currentScript.src);
  const run = searchParams.get('run') ?? '';
  window.__ran = (window.__ran ?? 0) + 1;
  (window.__order ??= []).push('tally/count.js');

  try {
    document.cookie = `_tally=${Date.now().toString(36)}; path=/; max-age=36000000; samesite=lax`;
    localStorage.setItem(
      'tally:visits',
      `${Number(localStorage.getItem('tally:visits') ?? 0) + 1}`,
    );
  } catch {
    // Counted, not remembered.
  }
  const send = (event) => {
    const query = new URLSearchParams({ run, event, page: location.pathname });
    fetch(`${origin}/collect?${query}`, { method: 'POST', keepalive: true }).catch(() => {});
  };
  const early = window.tally?.early ?? [];
  window.tally = send;
  for (const event of ['view', ...early]) send(event);
})();
