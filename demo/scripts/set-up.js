/** Sets a scene up: forgets, makes the scene's choice through the public API, and goes on. */
const status = document.getElementById('set-up');
const { call, then, cookie } = status.dataset;

function sweep() {
  for (const pair of document.cookie.split('; ')) {
    const name = pair.split('=')[0];
    if (name !== 'sluice') document.cookie = `${name}=; path=/; max-age=0`;
  }
  localStorage.clear();
  sessionStorage.clear();
}

const missing = setTimeout(() => {
  status.textContent = 'Sluice has not started on this page. You can go on by the link above.';
}, 3000);

(window.sluice ||= { queue: [] }).queue.push(async (sluice) => {
  clearTimeout(missing);
  try {
    await sluice.reset();
    try {
      sweep();
    } catch {
      // Where storage throws there is nothing to sweep.
    }
    if (call) await sluice[call]();
    if (cookie) document.cookie = cookie;
    location.replace(then);
  } catch (error) {
    status.textContent = `Setting up did not work: ${error.message}`;
  }
});
