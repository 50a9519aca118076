/**
 * Defects seeded into the built head script: what is broken, how, and a way that must then leak. Each is a way that no second
 * hook stops: many are stopped twice, when they are set and when they are inserted.
 */
export const defects = [
  ['no row for fetch', /"self","fetch importScripts"/, '"self","importScripts"', 'fetch'],
  ['no row for XHR', /"XMLHttpRequest","open"/, '"XMLHttpRequest",""', 'XHR'],
  ['no row for beacons', /"Navigator","sendBeacon"/, '"Navigator",""', 'sendBeacon'],
  ['no row for sockets', /"WebSocket EventSource/, '"EventSource', 'WebSocket'],
  [
    'no row for peers',
    /"peer",0,"self","RTCPeerConnection /,
    '"peer",0,"self","',
    'RTCPeerConnection',
  ],
  ['no row for workers', /"Worker SharedWorker"/, '"SharedWorker"', 'blob worker, fetch'],
  ['no row for properties', /"src srcset srcdoc/, '"srcset srcdoc', 'new Image'],
  ['no row for setAttribute', /"Element","setAttribute"/, '"Element",""', 'detached image'],
  ['no row for adopted nodes', /moveBefore adoptNode/, 'moveBefore', 'DOMParser, then adopted'],
  ['no row for markup', /"innerHTML= outerHTML=/, '"outerHTML=', 'detached innerHTML'],
  ['no row for writing', /"write writeln close"/, '"close"', 'written in two pieces'],
  ['no row for style properties', /"setProperty addRule/, '"addRule', 'style of a rule'],
  ['no row for rules', /"insertRule replace/, '"replace', 'insertRule @import'],
  ['no row for text of styles', /text= data= /, 'text= ', 'style element, data of its text'],
  ['no row for forms', /"submit requestSubmit click"/, '"click"', 'form sent into a frame'],
  [
    'frames that come are not entered',
    /"iframe"===(\w+)\.localName\?\w+\.call\(\1\):\1\.contentWindow/,
    'null',
    'blank frame by frames by index, fetch',
  ],
  [
    'another prefix of a link is not read',
    /replace\(\/\^\.\*:\/,""\)/,
    'replace("xlink:","")',
    'svg image href, another prefix',
  ],
  [
    'no row for parts of imported scripts',
    /"importScripts"===\w+\.name/,
    '!1',
    'blob worker, importScripts of several',
  ],
  ['blobs in frames are not read', /\^\\s\*blob:/, '^nothing:', 'blob: frame'],
  [
    'accessors of styles are not made',
    /Reflect\.getPrototypeOf\(\w+\)!==\w+/,
    '!0',
    'style property, layout forced',
  ],
  [
    'the trailing dot is read as another host',
    /\.replace\(\/\\\.\$\/,""\)/,
    '',
    'fetch: trailing dot',
  ],
  [
    'subdomains are other hosts',
    /\.replace\(\/\^\[\^\.\]\*\\\.\?\/,""\)/,
    '.slice(99)',
    'fetch: subdomain',
  ],
  ['escapes in styles are not read', /\\\\\(\?:\(\[/, '\\\\(?:(#[', 'url with an escape'],
];
