import type { UrlMatch } from '../config/url-match.js';
import type { VendorGateHost } from './types.js';

/** What each attribute's value is. Any element's, except where `APPLIES` says otherwise. */
const KINDS: Readonly<Record<string, 'address' | 'list' | 'srcset' | 'css' | 'page'>> =
  Object.assign(
    Object.create(null),
    ...Object.entries({
      address: 'src href data poster background to from by',
      list: 'ping attributionsrc values',
      srcset: 'srcset imagesrcset',
      css: 'style fill stroke filter mask clip-path cursor marker-start marker-mid marker-end',
      page: 'srcdoc',
    }).flatMap(([kind, names]) => names.split(' ').map((name) => ({ [name]: kind }))),
  );
const APPLIES: Readonly<Record<string, RegExp>> = {
  href: /^(?!a$|area$)/,
  data: /^object$/,
  to: /^(animate|set)/,
  from: /^animate/,
  by: /^animate/,
  values: /^animate/,
};
export const FRAMES = 'iframe,frame,object,embed';
const WORTH = `${Object.keys(KINDS).map((name) => `[*|${name}]`)},style,script,template,${FRAMES}`;

export interface PageCleaner {
  /** The value without its way to a refused vendor; `undefined` where it has none. */
  attribute(element: Element | null, name: string, value: string): string | undefined;
  css(kind: string, text: string): string | undefined;
  /** Text that is put into an element: code of a style or script. */
  text(element: Node | null, text: string): string | undefined;
  /** Markup, as it is parsed inside an element. */
  html(text: string, context: Node | null): string | undefined;
  /** Whether a parser that has read this stands between two tags. */
  isWhole(text: string): boolean;
  /** Cleans a tree, before it is put into the page or after the parser has. Answers the frames in it. */
  look(top: Node): Element[];
  /** What the page wrote in the place of which something else stands. */
  written(element: unknown, name: string): string | undefined;
  remember(element: object, name: string, value: string): void;
  /** Elements of a tree, asked of the native. */
  select(top: Node, selector: string): Element[];
}

/** Reads elements, markup and styles as the engine will, and cuts out what leads to refused vendors. */
export const createPageCleaner = (
  {
    document: own,
    blocked,
    policy,
    passed,
  }: Pick<VendorGateHost, 'document' | 'blocked' | 'policy' | 'passed'>,
  match: UrlMatch,
  dead: string,
): PageCleaner => {
  const { setAttribute, getAttribute, getAttributeNames, querySelectorAll } = Element.prototype;
  const { querySelectorAll: inFragment } = DocumentFragment.prototype;
  const { querySelectorAll: inDocument } = Document.prototype;
  const descriptor = (prototype: object, name: string) =>
    Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
  const inner = descriptor(Element.prototype, 'innerHTML');
  const content = descriptor(Node.prototype, 'textContent');
  const shadow = descriptor(Element.prototype, 'shadowRoot');
  const inert = own.implementation.createHTMLDocument('');
  const parser = new DOMParser();
  const writtenIn = new WeakMap<object, Record<string, string>>();
  const asHtml = (text: string) => (policy?.createHTML(text) ?? text) as string;

  /** Cuts are counted, so that clean markup can be told and handed on as it is. */
  let cuts = 0;
  /** Hosts that nobody names count where something is fetched from them; the module graph is the policy's. */
  let isNamed = false;
  const isRefused = (kind: string, address: string) => {
    const vendor = match.refusedVendorOf(address, own.baseURI, isNamed);
    if (!vendor) return false;
    blocked(kind, address, vendor);
    cuts += 1;
    return true;
  };

  const css = (kind: string, text: string): string | undefined => {
    if (!match.mayLead(text)) return undefined;
    isNamed = false;
    const before = cuts;
    const plain = text.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, hex?: string, char?: string) =>
      hex ? String.fromCodePoint(Math.min(parseInt(hex, 16), 0xffff)) : `${char}`,
    );
    const clean = plain.replace(
      /(url\(\s*["']?|["'])([^"')]+)/gi,
      (all, start: string, address: string) =>
        isRefused(kind, address.trim()) ? start + dead : all,
    );
    return cuts > before ? clean : undefined;
  };
  const text = (element: Node | null, code: string, isStrict = false): string | undefined => {
    const { localName = '' } = (element ?? {}) as Element;
    if (localName === 'style') return css(localName, code);
    if (localName !== 'script' || !match.mayLead(code)) return undefined;
    const type = getAttribute.call(element as Element, 'type') ?? '';
    const isHint = /^speculationrules$/i.test(type);
    isNamed = !isHint;
    const addresses =
      isStrict || /^importmap$/i.test(type)
        ? [`javascript:${code}`]
        : [
            ...code.matchAll(isHint ? /"([^"]+)/g : /\b(?:import|from)\s*\(?\s*["'`]([^"'`]+)/g),
          ].map(([, address = '']) => address);
    return addresses.some((address) => isRefused(localName, address)) ? '' : undefined;
  };
  /** A whole page of its own, whose scripts run before anything can be put into its realm. */
  const page = (code: string): string | undefined => {
    if (!match.mayLead(code)) return undefined;
    const before = cuts;
    const { documentElement } = parser.parseFromString(asHtml(code), 'text/html');
    look(documentElement, true);
    return cuts > before ? documentElement.outerHTML : undefined;
  };

  /** Names a host without fetching from it: an element of the site's own making, a link that says how pages belong together. */
  const isMention = (element: Element | null, tag: string) =>
    tag.includes('-') ||
    (tag === 'link' &&
      !/style|icon|pre|dns|manifest/i.test(
        getAttribute.call(element as Element, 'rel') ?? 'style',
      ));

  const value = (element: Element | null, name: string, given: string): string | undefined => {
    const kind = KINDS[name];
    const { localName: tag = '' } = element ?? ({} as Partial<Element>);
    if (!kind || !(APPLIES[name]?.test(tag) ?? true)) return undefined;
    isNamed = isMention(element, tag);
    if (kind === 'css') return css(tag, given);
    if (kind === 'page') return page(given);
    if (!match.mayLead(given)) return undefined;
    if (kind === 'address') {
      return isRefused(tag, given)
        ? /^(i?frame|embed)$/.test(tag)
          ? 'about:blank'
          : dead
        : undefined;
    }
    const before = cuts;
    // After a descriptor, a comma begins the next candidate; within an address it is a part of it.
    const kept = given
      .split(kind === 'list' ? /[\s;]+/ : /\s+|(?<=\s[\d.]+[whx]),/)
      .filter((one) => !isRefused(tag, one.replace(/^,+/, '')));
    return cuts > before ? (kind === 'list' ? kept.join(' ') : dead) : undefined;
  };
  /** A marked script waits for permission under another type, with its address as it stands. */
  const isMarked = (element: Element) =>
    element.localName === 'script' &&
    /^text\/plain$/i.test(getAttribute.call(element, 'type') ?? '');
  const attribute: PageCleaner['attribute'] = (element, name, given) =>
    element && (isMarked(element) || passed.get(element) === given)
      ? undefined
      : value(element, name.toLowerCase().replace('xlink:', ''), given);

  const remember: PageCleaner['remember'] = (element, name, given) => {
    writtenIn.set(element, { ...writtenIn.get(element), [name.toLowerCase()]: given });
  };
  const clean = (element: Element, isStrict: boolean) => {
    const before = cuts;
    for (const name of getAttributeNames.call(element)) {
      const given = getAttribute.call(element, name) ?? '';
      const isCode = isStrict && name.startsWith('on') && match.mayLead(given);
      const better = isCode
        ? isRefused(element.localName, `javascript:${given}`)
          ? ''
          : undefined
        : attribute(element, name, given);
      if (better === undefined) continue;
      remember(element, name, given);
      setAttribute.call(
        element,
        name,
        ((/^(script|object|embed)$/.test(element.localName) && policy?.createScriptURL(better)) ||
          better) as string,
      );
    }
    if (/^(style|script)$/.test(element.localName)) {
      const better = text(element, content.get?.call(element) as string, isStrict);
      if (better !== undefined) content.set?.call(element, policy?.createScript(better) ?? better);
    }
    // A script that the parser has begun runs when it arrives, unless it is in another document by then.
    if (
      cuts > before &&
      element.localName === 'script' &&
      element.isConnected &&
      element.ownerDocument.defaultView
    ) {
      inert.adoptNode(element);
      setTimeout(() => element.dispatchEvent(new Event('error')));
    }
  };
  const select = (top: Node, selector: string): Element[] => {
    const query = { 1: querySelectorAll, 9: inDocument }[top.nodeType] ?? inFragment;
    return [...(query as typeof querySelectorAll).call(top as Element, selector)];
  };
  const parse = (code: string, context: Node | null) => {
    // A template takes parts of tables, too.
    const { namespaceURI = inert.body.namespaceURI, localName = 'template' } = (context ??
      {}) as Element;
    const box = inert.createElementNS(namespaceURI, localName);
    inner.set?.call(box, asHtml(code));
    return box as HTMLTemplateElement;
  };
  const look = (top: Node, isStrict = false): Element[] => {
    const { nodeType } = top;
    if (nodeType !== 1 && nodeType !== 9 && nodeType !== 11) return [];
    const found = top.firstChild ? select(top, WORTH) : [];
    if (nodeType === 1) found.unshift(top as Element);
    const frames: Element[] = [];
    for (const element of found) {
      clean(element, isStrict);
      const below =
        element.localName === 'template'
          ? (element as HTMLTemplateElement).content
          : (shadow.get?.call(element) as Node | null);
      if (below) frames.push(...look(below, isStrict));
      if (/^(i?frame|object|embed)$/.test(element.localName)) frames.push(element);
    }
    return frames;
  };

  return {
    attribute,
    css,
    text,
    look,
    select,
    remember,
    written: (element, name) => writtenIn.get(element as object)?.[name.toLowerCase()],
    html: (code, context) => {
      if (!match.mayLead(code)) return undefined;
      const { localName = '' } = (context ?? {}) as Element;
      if (/^(style|script)$/.test(localName)) return text(context, code);
      if (/<(frameset|body|html)\b/i.test(code)) return page(code);
      const before = cuts;
      const box = parse(code, context);
      look((box as HTMLTemplateElement).content ?? box);
      return cuts > before ? (inner.get?.call(box) as string) : undefined;
    },
    isWhole: (code) =>
      !/<([a-z!/?][^>]*)?$/i.test(code) &&
      inFragment.call(parse(`${code}<i data-sluice>`, null).content, 'i[data-sluice]').length > 0,
  };
};
