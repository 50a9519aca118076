/** Whatever script was asked for: says that it ran. */
(() => {
  const source = document.currentScript?.src;
  window.__ran = (window.__ran ?? 0) + 1;
  (window.__order ??= []).push(source ? new URL(source).pathname.slice(1) : 'unknown');
})();
