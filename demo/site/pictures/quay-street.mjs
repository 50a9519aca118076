import { picture, sky } from './frame.mjs';

const FRONTS = [
  ['#c8553d', 96, 262, 'gable'],
  ['#e9c46a', 104, 214, 'flat'],
  ['#2a6f77', 88, 246, 'gable'],
  ['#f0e3cf', 112, 196, 'flat'],
  ['#7d4e57', 92, 236, 'gable'],
  ['#8ab0ab', 104, 220, 'flat'],
  ['#d98c5f', 96, 250, 'gable'],
  ['#3d5a80', 108, 206, 'flat'],
  ['#ede0c8', 92, 240, 'gable'],
  ['#a44a3f', 100, 214, 'flat'],
];

function house([color, wide, high, roof], x) {
  const top = 420 - high;
  const crown =
    roof === 'gable'
      ? `<path d="M${x} ${top + 2}l${wide / 2}-46 ${wide / 2} 46z" fill="${color}"/>`
      : `<path d="M${x - 3} ${top - 8}h${wide + 6}v12h${-wide - 6}z" fill="#2b2622"/>`;
  let panes = '';
  for (let row = 0; row < 2; row += 1) {
    for (let column = 0; column < 2; column += 1) {
      const left = x + 16 + column * (wide - 56);
      const lit = (Math.round(x) + row * 3 + column) % 3 === 0 ? '#ffe2a0' : '#26323c';
      panes += `<path d="M${left} ${top + 24 + row * 62}h24v38h-24z" fill="${lit}" stroke="#fff6e5" stroke-width="3"/>`;
    }
  }
  const shop = `<path d="M${x + 10} ${420 - 58}h${wide - 20}v44h${20 - wide}z" fill="#2b353d"/><path d="M${x + 6} ${420 - 64}h${wide - 12}l6 16h${-wide}z" fill="#fff6e5"/>`;
  return `<path d="M${x} ${top}h${wide}v${high}h${-wide}z" fill="${color}"/>${crown}${panes}${shop}`;
}

function street() {
  let x = -18;
  return FRONTS.map((front) => {
    const drawn = house(front, x);
    x += front[1];
    return drawn;
  }).join('');
}

const person = (x, color, size = 1) =>
  `<g transform="translate(${x} 474) scale(${size})" fill="${color}"><circle cy="-50" r="8"/><path d="M-10 0l3-38q7-8 14 0l3 38h-7l-3-20-3 20z"/></g>`;

const bicycle = (x) =>
  `<g transform="translate(${x} 478)" fill="none" stroke="#1d1a18" stroke-width="3"><circle cx="-22" cy="-14" r="15"/><circle cx="24" cy="-14" r="15"/><path d="M-22-14l14-24h24l8 24M-8-38l10 24h-24M2-14l14-24M-12-44h12M12-46h10"/></g>`;

export const quayStreet = (label) =>
  picture(
    label,
    (id) => `${sky(id('noon'), [
      [0, '#8fc3dc'],
      [1, '#f4ead6'],
    ])}
<rect width="960" height="540" fill="url(#${id('noon')})"/>
<g fill="#fff" opacity=".75"><path d="M90 92q20-26 50-12 24-22 52 4 30-2 30 20H78q-4-10 12-12zM690 66q18-22 44-10 22-18 46 4 26-2 26 18H678q-2-10 12-12z"/></g>
${street()}
<path d="M0 420h960v64H0z" fill="#d9cdb8"/><path d="M0 420h960v5H0z" fill="#a5967d"/>
<path d="M0 484h960v56H0z" fill="#3f5f6d"/><path d="M0 484h960v9H0z" fill="#5c4a3a"/>
<g fill="none" stroke="#8fb6bf" stroke-width="3" stroke-linecap="round" opacity=".7"><path d="M40 512h70M180 526h90M360 508h60M470 524h110M660 512h80M800 528h90"/></g>
${person(150, '#7b2d26')}${person(182, '#2b353d', 0.72)}${bicycle(320)}${person(470, '#24553f')}${person(506, '#b07d2b')}${bicycle(662)}${person(770, '#3d5a80')}${person(846, '#2b353d', 0.7)}
<path d="M560 470h70l-6 8h-58zM572 452h46v6h-46z" fill="#5c4a3a"/>`,
  );
