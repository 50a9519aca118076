/** One address, spelled in many ways, for a few sinks. Shape as in `elements.mjs`. */
const forms = [
  ['upper case', "(a) => a.replace('ads.localhost', 'ADS.LocalHost')"],
  ['trailing dot', "(a) => a.replace('ads.localhost', 'ads.localhost.')"],
  ['percent-encoded host', "(a) => a.replace('ads.', '%61ds%2E')"],
  ['tab and line break', "(a) => a.replace('ads.', 'a\\td\\ns.')"],
  ['backslashes', "(a) => a.replace('//', '\\\\\\\\')"],
  [
    'one slash missing',
    "(a) => a.replace('http://', 'https:').replace('https:', location.protocol === 'https:' ? 'http:' : 'http:////')",
  ],
  ['more slashes', "(a) => a.replace('//', '/////')"],
  ['protocol-relative', "(a) => a.replace('http:', '')"],
  ['full-width letters', "(a) => a.replace('ads', 'ａｄｓ')"],
  ['ideographic dot', "(a) => a.replace('ads.', 'ads。')"],
  ['soft hyphen', "(a) => a.replace('ads', 'a\\u00adds')"],
  ['user info', "(a) => a.replace('//', '//reader:word@')"],
  ['IDN, in Unicode', "(a) => a.replace('ads.localhost', 'süd.localhost')"],
  ['IDN, in upper case', "(a) => a.replace('ads.localhost', 'SÜD.localhost')"],
  ['IDN, in Punycode', "(a) => a.replace('ads.localhost', 'xn--sd-xka.localhost')"],
  ['subdomain of an IDN', "(a) => a.replace('ads.localhost', 'a.b.süd.localhost.')"],
  ['leading space', "(a) => '  ' + a"],
  ['subdomain', "(a) => a.replace('//ads', '//pixel.eu.ads')"],
  ['fragment', "(a) => a + '#@localhost/'"],
];
const sinks = [
  ['fetch', "(a) => fetch(a, { mode: 'no-cors' })", 'json'],
  ['image', '(a) => void (new Image().src = a)', 'gif'],
  ['script', "(a, page) => page.stage.append(page.make('script', { src: a }))", 'js'],
  [
    'innerHTML',
    '(a, page) => page.stage.insertAdjacentHTML(\'beforeend\', `<img src="${a}">`)',
    'gif',
  ],
  [
    'style',
    "(a, page) => void (page.box().style.cssText = `height:9px;background:url(\"${a.replace(/[\\n\\\\]/g, (c) => (c === '\\\\' ? '\\\\\\\\' : '\\\\a '))}\")`)",
    'gif',
  ],
];

export const spellings = sinks.flatMap(([sink, by, ending]) =>
  forms.map(([form, spell]) => [
    `${sink}: ${form}`,
    'must',
    new Function('url', 'page', `return (${by})((${spell})(url('${ending}')), page);`),
  ]),
);
