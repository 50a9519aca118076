/**
 * Defects seeded into the built head script: what is broken, how, and a way that must then leak (the lab would tell). One per
 * category of the table, and one for each kind of realm, spelling and lookup.
 */
export const defects = [
  ['no row for fetch', /"self","fetch importScripts"/, '"self","importScripts"', 'fetch'],
  ['no row for XHR', /"XMLHttpRequest","open"/, '"XMLHttpRequest",""', 'XHR'],
  ['no row for beacons', /"Navigator","sendBeacon"/, '"Navigator",""', 'sendBeacon'],
  ['no row for sockets', /"WebSocket EventSource/, '"EventSource', 'WebSocket'],
  ['no row for peers', /"peer",0,"self","RTCPeerConnection"/, '"peer",0,"self",""', 'RTCPeerConnection'],
  ['no row for workers', /"Worker SharedWorker"/, '"SharedWorker"', 'blob worker, fetch'],
  ['no row for properties', /"src srcset srcdoc/, '"srcset srcdoc', 'img.src property, then inserted'],
  ['no row for setAttribute', /"Element","setAttribute"/, '"Element",""', 'img.src setAttribute'],
  ['no row for attribute nodes', /"setAttributeNode setAttributeNodeNS/, '"setAttributeNodeNS', 'img.src attribute node'],
  ['no row for adopted nodes', /moveBefore adoptNode/, 'moveBefore', 'DOMParser, then adopted'],
  ['no row for markup', /"innerHTML= outerHTML=/, '"outerHTML=', 'detached innerHTML'],
  ['no row for writing', /"write writeln close"/, '"close"', 'written in two pieces'],
  ['no row for style text', /style= cssText=/, 'style=', 'cssText'],
  ['no row for rules', /"insertRule replace/, '"replace', 'insertRule @import'],
  ['no row for text of styles', /"textContent= nodeValue=/, '"nodeValue=', 'style element, text later'],
  ['no row for forms', /"submit requestSubmit click"/, '"click"', 'form sent into a frame'],
  ['frames by index are not entered', /<window\.length/, '<0', 'blank frame put in by innerHTML, its fetch by index'],
  ['frames are not entered by their window', /"contentWindow contentDocument/, '"contentDocument', 'srcdoc frame’s own fetch'],
  ['the trailing dot is read as another host', /\.replace\(\/\\\.\$\/,""\)/, '', 'fetch: trailing dot'],
  ['subdomains are other hosts', /\.replace\(\/\^\[\^\.\]\*\\\.\?\/,""\)/, '.slice(99)', 'fetch: subdomain'],
  ['escapes in styles are not read', /\\\\\(\?:\(\[/, '\\\\(?:(#[', 'url with an escape'],
];
