import * as fc from 'fast-check';
import { mutated } from './mutated.mjs';

/** Stands for the address of a refused company. */
export const PLACE = '§';

const LEADING = [
  '<img src=§>',
  '<img src="§">',
  "<img srcset='§ 2x, x.gif 1x'>",
  '<image src=§>',
  '<svg><image href=§ /></svg>',
  '<svg><use href="§#a"></svg>',
  '<style>@import "§";</style>',
  '<style>p { background: url(§) }</style><p>',
  '<p style="background:url(§)">t</p>',
  '<table background=§><td>t</table>',
  '<link rel=stylesheet href=§>',
  '<link rel=preload as=image href=§>',
  '<script src=§></script>',
  '<iframe src=§></iframe>',
  `<iframe srcdoc="<img src='§'>"></iframe>`,
  '<object data=§></object>',
  '<embed src=§>',
  '<video poster=§></video>',
  '<audio src=§ autoplay></audio>',
  '<picture><source srcset=§><img></picture>',
  '<input type=image src=§>',
  '<div><template shadowrootmode=open><img src=§></template></div>',
];
/** What turns markup into text, text into markup, and one context into another. */
const TURNING = [
  ...'svg math title style desc foreignObject noscript noframes noembed xmp textarea template select option table tr td p a script'
    .split(' ')
    .flatMap((name) => [`<${name}>`, `</${name}>`]),
  '<!--',
  '-->',
  '--!>',
  '<!-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '<!x',
  '</ ',
  '<a ="',
  '<a title="',
  ..."<a title='|</a x='|\">|'>|\"|'|>|<|=|/|\0|\f|\u00a0|&|text".split('|'),
];
const MARKED = [
  '<script type="text/plain" data-category="advertising" data-src="§"></script>',
  '<script type="text/plain" data-category="advertising">ran = 1</script>',
  '<script type="text/plain" data-vendor="acme" src="§"></script>',
  '<img data-category="advertising" data-src="§">',
  '<img data-category="adverts" data-src="§" data-srcset="§ 2x">',
  '<iframe data-vendor="acme" data-src="javascript:parent.ran=1"></iframe>',
  '<iframe data-vendor="free" data-src="javascript:parent.ran=1"></iframe>',
  '<object data-vendor="__proto__" data-data="§"></object>',
  '<sluice-embed data-vendor="acme"><iframe data-src="§" title="t"></iframe></sluice-embed>',
];
const CLOBBERING =
  'sluice|cookie|body|head|documentElement|currentScript|referrer|forms|scripts|location|createElement|querySelector|dispatchEvent|addEventListener|readyState|attributes|nodeType|parentNode|localName|children'
    .split('|')
    .flatMap((name) => [
      `<img name=${name}>`,
      `<form id=${name} name=${name}><input name=${name}></form>`,
      `<a id=${name}></a><a id=${name} name=x></a>`,
    ]);

const joined = (...lists) =>
  fc
    .array(fc.oneof(...lists.map((list) => fc.constantFrom(...list))), {
      minLength: 2,
      maxLength: 9,
    })
    .map((parts) => parts.join(''));
/** Spoilt in one or two places, where that is asked for. */
const spoilt = (arbitrary) =>
  fc.oneof(
    { weight: 3, arbitrary },
    { weight: 1, arbitrary: arbitrary.chain((text) => mutated(text)) },
  );

/** Markup for a frame of the page's own. */
export const markup = spoilt(joined(LEADING, TURNING, TURNING));
/** Markup for the page itself: marked, and with names that stand in the way of the page's own. */
export const ownMarkup = spoilt(joined(MARKED, CLOBBERING, MARKED, TURNING.slice(0, -20)));

const other = fc.oneof(
  fc.constantFrom(null, true, -1, 1e21, '', 'ping', '__proto__', [], {}, [[]], 'x'.repeat(2_000)),
  fc.jsonValue({ maxDepth: 3 }),
);
const call = fc.record(
  {
    command: fc.oneof(
      fc.constantFrom('ping', 'addEventListener', 'removeEventListener', 'hasSection', 'getField'),
      fc.constantFrom('getSection', 'setGppString', 'getUSPData', '__proto__', 'constructor'),
      other,
    ),
    parameter: fc.oneof(fc.constantFrom('usnat', 'usnat.SaleOptOut', 'x.y.z'), other),
    version: other,
    callId: other,
  },
  { requiredKeys: [] },
);
/** Messages to the window, to the worker's side and on our channels. */
export const message = fc.oneof(
  call.map((__gppCall) => ({ __gppCall })),
  call.map((__uspapiCall) => ({ __uspapiCall })),
  call.map((one) => JSON.stringify({ __gppCall: one })),
  fc.record({ __gppCall: other, __uspapiCall: other, sluice: other }),
  fc.record({
    sluice: fc.constantFrom('state', 'ask', 'blocked'),
    kind: other,
    url: other,
    vendor: other,
  }),
  other,
);

/** Contents of the configuration's script. */
export const configText = mutated(
  JSON.stringify({
    version: 1,
    regions: { '*': 'opt-in' },
    categories: [
      { id: 'necessary', required: true },
      { id: 'advertising', sale: true },
    ],
    vendors: [{ id: 'acme', category: 'advertising', domains: ['acme.localhost'] }],
    ui: { banner: 'none' },
  }),
);
