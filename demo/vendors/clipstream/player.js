/** Clipstream: a player that reports what is watched. */
const run = new URLSearchParams(location.search).get('run') ?? '';
const video = location.pathname.split('/').at(-1);
const button = document.querySelector('button');
const report = (event) => navigator.sendBeacon(`/collect?run=${run}&event=${event}&video=${video}`);

try {
  localStorage.setItem('clipstream:last', video);
} catch {
  // A frame without storage plays all the same.
}
report('loaded');
button.addEventListener('click', () => {
  const playing = document.body.classList.toggle('playing');
  button.textContent = playing ? 'Pause' : 'Play';
  report(playing ? 'play' : 'pause');
});
