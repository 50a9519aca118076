/** Bidwell Exchange: matches this browser with its own list. */
(() => {
  const { origin, searchParams } = new URL(document.currentScript.src);
  window.__ran = (window.__ran ?? 0) + 1;
  (window.__order ??= []).push('bidwell/sync.js');
  new Image().src = `${origin}/match.gif?run=${searchParams.get('run') ?? ''}`;
})();
