import { picture, sky } from './frame.mjs';

const fish = (x, y, size, turn, tone) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})"><path d="M-62 0C-40-20 8-24 46-4L74-20C70-8 70 8 74 20L46 4C8 24-40 20-62 0z" fill="${tone}"/><path d="M-56-3C-34-18 8-21 44-4 8-10-30-8-56-3z" fill="#1f5566" opacity=".8"/><circle cx="-46" cy="-3" r="4" fill="#10222b"/><path d="M-30-10c4 6 4 13 0 19" fill="none" stroke="#10222b" stroke-width="2" opacity=".5"/></g>`;

function school() {
  const tones = ['#dfe9e8', '#c3d6d8', '#a9c4c9', '#eef3ef'];
  let out = '';
  for (let at = 0; at < 46; at += 1) {
    const turnAt = at * 2.399;
    const far = 40 + at * 8.6;
    const x = 470 + Math.cos(turnAt) * far * 1.32;
    const y = 280 + Math.sin(turnAt) * far * 0.62;
    out += fish(
      Math.round(x),
      Math.round(y),
      (0.5 + (at % 7) * 0.075).toFixed(2),
      Math.round(-8 + Math.sin(at) * 12),
      tones[at % 4],
    );
  }
  return out;
}

export const herring = (label) =>
  picture(
    label,
    (id) => `${sky(id('deep'), [
      [0, '#4fa7a8'],
      [0.4, '#1e6b7d'],
      [1, '#092a3d'],
    ])}
<rect width="960" height="540" fill="url(#${id('deep')})"/>
<g fill="#d8f1e6" opacity=".13"><path d="M180 0h70L90 540H-60zM400 0h60l-40 540H240zM610 0h90l120 540H640zM820 0h50l220 540H960z"/></g>
<g fill="none" stroke="#e7f6ee" stroke-width="2" opacity=".4"><path d="M0 26q60-16 120 0t120 0 120 0 120 0 120 0 120 0 120 0 120 0"/></g>
${school()}
<g fill="#e7f6ee" opacity=".5"><circle cx="90" cy="420" r="5"/><circle cx="104" cy="392" r="3"/><circle cx="874" cy="160" r="4"/><circle cx="884" cy="134" r="3"/><circle cx="720" cy="470" r="4"/></g>`,
  );
