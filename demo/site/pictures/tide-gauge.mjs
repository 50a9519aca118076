import { glints, picture, sky } from './frame.mjs';

export const tideGauge = (label) =>
  picture(
    label,
    (id) => `${sky(id('dusk'), [
      [0, '#1c3350'],
      [0.38, '#5b6b86'],
      [0.66, '#d08e6c'],
      [1, '#f3c48f'],
    ])}${sky(id('sea'), [
      [0, '#8d7a72'],
      [0.25, '#43566c'],
      [1, '#101c2a'],
    ])}
<rect width="960" height="340" fill="url(#${id('dusk')})"/>
<circle cx="664" cy="300" r="46" fill="#fde6b8"/>
<path d="M0 322c90-22 150-30 230-20s120 22 200 20 150-18 260-22 190 8 270 18v30H0z" fill="#3b4c63" opacity=".85"/>
<rect y="336" width="960" height="204" fill="url(#${id('sea')})"/>
${glints(346, 530, '#f6cf9d', 640)}
<g fill="#0d1621">
<path d="M0 366h560v12H0z"/>
<path d="M0 344h548v3H0z"/>
<path d="M30 344h5v24h-5zM130 344h5v24h-5zM230 344h5v24h-5zM330 344h5v24h-5zM430 344h5v24h-5z"/>
<path d="M24 378h14v162H24zM124 378h14v162h-14zM224 378h14v162h-14zM324 378h14v162h-14zM424 378h14v162h-14zM514 378h16v162h-16z"/>
<path d="M38 400l86 74v8l-86-74zM138 400l86 74v8l-86-74zM238 400l86 74v8l-86-74zM338 400l86 74v8l-86-74z" opacity=".8"/>
<path d="M452 288h96v80h-96z"/>
<path d="M440 290l60-44 60 44z"/>
<path d="M494 226h12v26h-12z"/>
<path d="M499 186h3v42h-3z"/>
<path d="M502 188h34l-8 8 8 8h-34z" fill="#b5402c"/>
</g>
<path d="M512 312h22v26h-22z" fill="#ffd98a"/>
<path d="M523 312v26M512 325h22" stroke="#0d1621" stroke-width="2"/>
<path d="M466 306h26v62h-26z" fill="#24553f"/>
<g fill="none" stroke="#0d1621" stroke-width="3" stroke-linecap="round">
<path d="M770 120q12-12 22 0 10-12 22 0M836 164q9-9 17 0 8-9 17 0M726 178q7-7 13 0 6-7 13 0"/>
</g>
<g fill="#0d1621"><path d="M392 336c0-10 4-18 9-18s9 8 9 18l4 30h-26z"/><circle cx="401" cy="311" r="7"/></g>`,
  );
