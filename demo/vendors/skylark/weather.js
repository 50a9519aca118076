/** Skylark Weather: writes today's forecast into its box. */
(async () => {
  const { origin, searchParams } = new URL(document.currentScript.src);
  window.__ran = (window.__ran ?? 0) + 1;
  (window.__order ??= []).push('skylark/weather.js');

  const answer = await fetch(`${origin}/forecast.json?run=${searchParams.get('run') ?? ''}`);
  const forecast = await answer.json();
  const lines = forecast[document.documentElement.lang] ?? forecast.en;
  for (const box of document.querySelectorAll('[data-skylark]')) {
    const list = document.createElement('ul');
    for (const text of lines) {
      const item = document.createElement('li');
      item.textContent = text;
      list.append(item);
    }
    box.replaceChildren(list);
  }
})().catch(() => {});
