import { picture, sky } from './frame.mjs';

export const lighthouse = (label) =>
  picture(
    label,
    (id) => `${sky(id('night'), [
      [0, '#0d1b2e'],
      [0.7, '#2e4a66'],
      [1, '#7b8fa0'],
    ])}
<rect width="960" height="540" fill="url(#${id('night')})"/>
<g fill="#fff" opacity=".8"><circle cx="120" cy="80" r="2"/><circle cx="260" cy="140" r="1.5"/><circle cx="420" cy="60" r="2"/><circle cx="760" cy="96" r="1.5"/><circle cx="880" cy="50" r="2"/><circle cx="840" cy="190" r="1.5"/><circle cx="60" cy="220" r="1.5"/></g>
<path d="M612 150L0 40v150l612-10z" fill="#ffe9b0" opacity=".3"/><path d="M648 150l312-60v130l-312-40z" fill="#ffe9b0" opacity=".2"/>
<path d="M596 210h68l22 230H574z" fill="#f4efe6"/><path d="M590 272h80l6 60h-92zM579 390h102l5 50H574z" fill="#b5402c"/>
<path d="M588 196h84v14h-84z" fill="#1a232d"/><path d="M606 136h48v60h-48z" fill="#ffe9b0"/><path d="M600 136l30-34 30 34z" fill="#1a232d"/><path d="M622 136v60M638 136v60" stroke="#1a232d" stroke-width="3"/>
<path d="M430 470q80-60 150-44 60-30 120 4 90-10 150 40l110 30v40H330z" fill="#141d27"/>
<path d="M0 470h960v70H0z" fill="#20384d"/><g fill="none" stroke="#cfdbe2" stroke-width="4" stroke-linecap="round" opacity=".55"><path d="M30 486q40-14 80 0t80 0 80 0M360 504q40-14 80 0t80 0 80 0 80 0M720 490q40-14 80 0t80 0"/></g>
<g fill="#dfe6ea" opacity=".18"><path d="M0 400q160-40 320 0t320 0 320 0v50H0z"/><path d="M0 360q200-30 420 10t540-20v40H0z"/></g>`,
  );
