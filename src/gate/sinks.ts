/**
 * Who decides what happens (see `network.ts`, `elements.ts`), which argument it looks at, and where: interface and members.
 * `member=` is its setter alone, `*` every setter that may take an image.
 */
export type Sink = readonly [behaviour: string, argument: number, ...where: string[]];

/**
 * Ways in which a frame or page gets hold of the network. These stand by while nothing is denied (contract §5), because vendors
 * keep what they find here. Workers have them too.
 */
export const STANDBY: readonly Sink[] = [
  ['request', 0, 'self fetch importScripts', 'Cache add addAll', 'Worklet addModule'],
  ['request', 1, 'XMLHttpRequest open'],
  ['beacon', 0, 'Navigator sendBeacon'],
  ['later', 0, 'self fetchLater'],
  ['socket', 0, 'self WebSocket EventSource WebTransport WebSocketStream'],
  ['peer', 0, 'self RTCPeerConnection', 'RTCPeerConnection setConfiguration'],
  ['worker', 0, 'self Worker SharedWorker'],
  ['blob', 0, 'URL createObjectURL'],
  ['revoke', 0, 'URL revokeObjectURL'],
  ['native', 0, 'Function toString'],
  ['realm', 0, 'HTMLIFrameElement contentWindow contentDocument getSVGDocument', 'HTMLFrameElement contentWindow contentDocument'],
  ['realm', 0, 'HTMLObjectElement contentWindow contentDocument getSVGDocument', 'HTMLEmbedElement getSVGDocument'],
  ['realm', 0, 'MessageEvent source'],
  ['open', 0, 'self open'],
  ['root', 0, 'Element attachShadow'],
];

/** All other ways out of a page; up only while something is denied. */
export const SINKS: readonly Sink[] = [
  ['address', 0, 'HTMLScriptElement src', 'HTMLLinkElement href imageSrcset', 'HTMLBaseElement href'],
  ['address', 0, 'HTMLImageElement src srcset lowsrc attributionSrc', 'HTMLSourceElement src srcset', 'HTMLInputElement src'],
  ['address', 0, 'HTMLIFrameElement src srcdoc', 'HTMLFrameElement src', 'HTMLEmbedElement src', 'HTMLObjectElement data'],
  ['address', 0, 'HTMLMediaElement src', 'HTMLVideoElement poster', 'HTMLTrackElement src', 'HTMLBodyElement background'],
  ['address', 0, 'HTMLAnchorElement ping attributionSrc', 'HTMLAreaElement ping attributionSrc'],
  ['value', 0, 'Attr value=', 'SVGAnimatedString baseVal='],
  ['text', 0, 'Node textContent= nodeValue=', 'HTMLElement innerText=', 'HTMLScriptElement text=', 'CharacterData data= appendData'],
  ['text', 1, 'Element insertAdjacentText', 'CharacterData insertData'],
  ['text', 2, 'CharacterData replaceData'],
  ['attribute', 1, 'Element setAttribute'],
  ['attribute', 2, 'Element setAttributeNS'],
  ['node', 0, 'Element setAttributeNode setAttributeNodeNS', 'NamedNodeMap setNamedItem setNamedItemNS'],
  ['read', 0, 'Element getAttribute'],

  ['nodes', 0, 'Node appendChild insertBefore replaceChild cloneNode', 'Range insertNode surroundContents'],
  ['nodes', 0, 'Element append prepend before after replaceWith replaceChildren moveBefore', 'CharacterData before after replaceWith'],
  ['nodes', 0, 'Document append prepend replaceChildren moveBefore adoptNode importNode'],
  ['nodes', 0, 'DocumentFragment append prepend replaceChildren moveBefore', 'DocumentType before after replaceWith'],
  ['nodes', 1, 'Element insertAdjacentElement'],
  ['made', 0, 'XSLTProcessor transformToFragment transformToDocument'],

  ['html', 0, 'Element innerHTML= outerHTML= setHTML setHTMLUnsafe', 'ShadowRoot innerHTML= setHTML setHTMLUnsafe'],
  ['html', 0, 'Range createContextualFragment'],
  ['html', 1, 'Element insertAdjacentHTML'],
  ['html', 2, 'Document execCommand'],
  ['write', 0, 'Document write writeln close'],

  ['css', 0, 'HTMLElement style=', 'SVGElement style=', 'MathMLElement style=', 'CSSStyleRule style=', 'CSSStyleDeclaration cssText='],
  ['css', 0, 'CSSStyleProperties *', 'CSS2Properties *', 'CSSStyleDeclaration *'],
  ['css', 1, 'CSSStyleDeclaration setProperty', 'StylePropertyMap set append', 'CSSStyleValue parse parseAll'],
  ['css', 0, 'CSSStyleSheet insertRule replace replaceSync', 'CSSGroupingRule insertRule', 'CSSKeyframesRule appendRule'],
  ['css', 0, 'Element animate', 'KeyframeEffect setKeyframes'],
  ['css', 1, 'self KeyframeEffect FontFace', 'CSSStyleSheet addRule'],

  ['request', 0, 'self Audio'],
  ['go', 0, 'HTMLFormElement submit requestSubmit', 'HTMLElement click'],
];
