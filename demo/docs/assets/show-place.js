/** Brings the present page into sight in the list of all, without moving the text. */
const places = document.querySelector('.places');
const here = places.querySelector('[aria-current]');
if (here) places.scrollTop = here.offsetTop - places.clientHeight / 2;
