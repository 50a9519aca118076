/**
 * Who decides what happens (see `network.ts`, `elements.ts`, `navigation.ts`), which argument it looks at, and where: each of the
 * interfaces that has it (`Image` is `HTMLImageElement`, `self` the global object), each member of its own. `member=` is its
 * setter alone. Setters of single styles are added by `style-accessors.ts`.
 */
export type Sink = readonly [
  behaviour: string,
  argument: number,
  interfaces: string,
  members: string,
];

/**
 * Ways in which a frame or page gets hold of the network. These stand by while nothing is denied (contract §5), because vendors
 * keep what they find here. Workers have them too.
 */
export const STANDBY: readonly Sink[] = [
  ['request', 0, 'self', 'fetch importScripts'],
  ['request', 0, 'Cache Worklet', 'add addAll addModule'],
  ['request', 1, 'XMLHttpRequest', 'open'],
  ['beacon', 0, 'Navigator', 'sendBeacon'],
  ['later', 0, 'self', 'fetchLater'],
  ['socket', 0, 'self', 'WebSocket EventSource WebTransport WebSocketStream'],
  ['peer', 0, 'self', 'RTCPeerConnection webkitRTCPeerConnection'],
  ['peer', 0, 'RTCPeerConnection', 'setConfiguration'],
  ['worker', 0, 'self', 'Worker SharedWorker'],
  ['blob', 0, 'URL', 'createObjectURL'],
  ['revoke', 0, 'URL', 'revokeObjectURL'],
  ['native', 0, 'Function', 'toString'],
  [
    'realm',
    0,
    'IFrame Frame Object Embed MessageEvent',
    'contentWindow contentDocument getSVGDocument source',
  ],
  ['open', 0, 'self', 'open'],
  ['root', 0, 'Element', 'attachShadow'],
];

/** All other ways out of a page; up only while something is denied. */
export const SINKS: readonly Sink[] = [
  [
    'address',
    0,
    'Script Link Base Image Source Input IFrame Frame Embed Object Media Video Track Body Anchor Area',
    'src srcset srcdoc data poster background ping imageSrcset attributionSrc',
  ],
  ['address', 0, 'Link Base', 'href'],
  ['attribute', 1, 'Element', 'setAttribute'],
  ['attribute', 2, 'Element', 'setAttributeNS'],
  ['read', 0, 'Element', 'getAttribute'],
  [
    'node',
    0,
    'Element NamedNodeMap',
    'setAttributeNode setAttributeNodeNS setNamedItem setNamedItemNS',
  ],
  ['value', 0, 'Attr SVGAnimatedString', 'value= baseVal='],
  [
    'text',
    0,
    'Node HTMLElement Script CharacterData',
    'textContent= nodeValue= innerText= text= data= appendData',
  ],
  ['text', 1, 'Element CharacterData', 'insertAdjacentText insertData'],
  ['text', 2, 'CharacterData', 'replaceData'],

  [
    'nodes',
    0,
    'Node Range',
    'appendChild insertBefore replaceChild cloneNode insertNode surroundContents',
  ],
  [
    'nodes',
    0,
    'Element CharacterData Document DocumentFragment DocumentType',
    'append prepend before after replaceWith replaceChildren moveBefore adoptNode importNode',
  ],
  ['nodes', 1, 'Element', 'insertAdjacentElement'],
  ['made', 0, 'XSLTProcessor', 'transformToFragment transformToDocument'],

  [
    'html',
    0,
    'Element ShadowRoot Range',
    'innerHTML= outerHTML= setHTML setHTMLUnsafe createContextualFragment',
  ],
  ['html', 1, 'Element', 'insertAdjacentHTML'],
  ['html', 2, 'Document', 'execCommand'],
  ['write', 0, 'Document', 'write writeln close'],

  [
    'css',
    0,
    'HTMLElement SVGElement MathMLElement CSSStyleRule CSSStyleDeclaration',
    'style= cssText=',
  ],
  [
    'css',
    1,
    'CSSStyleDeclaration CSSStyleSheet StylePropertyMap CSSStyleValue',
    'setProperty addRule set append parse parseAll',
  ],
  [
    'css',
    0,
    'CSSStyleSheet CSSGroupingRule CSSKeyframesRule',
    'insertRule replace replaceSync appendRule',
  ],
  ['css', 0, 'Element KeyframeEffect', 'animate setKeyframes'],
  ['css', 1, 'self', 'KeyframeEffect FontFace'],

  ['request', 0, 'self', 'Audio'],
  ['go', 0, 'Form HTMLElement', 'submit requestSubmit click'],
];
