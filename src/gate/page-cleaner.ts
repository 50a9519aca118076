import type { UrlMatch } from '../config/url-match.js';
import { kindOf } from './kind-of.js';
import type { Network } from './network.js';
import { ROLES } from './roles.js';
import type { VendorGateHost } from './types.js';

export interface PageCleaner {
  /** A document that fetches nothing. */
  readonly inert: Document;
  /** The value without its way to a refused vendor; `undefined` where it has none. */
  attribute(element: Element | null, name: string, value: string): string | undefined;
  css(kind: string, text: string): string | undefined;
  /** Text that is put into an element: code of a style or script. */
  text(element: Node | null, text: string): string | undefined;
  /** Markup, as it is parsed inside an element. */
  html(text: string, context: Node | null): string | undefined;
  /** The same where the text is no whole page, or the rest of one. */
  inside(text: string, context: Node | null): string | undefined;
  /** Whether a parser that has read this stands between two tags. */
  isWhole(text: string): boolean;
  /** Cleans a tree, before it is put into the page or after the parser has. Answers the frames in it, added to those that are given. */
  look(top: Node, frames?: Element[]): Element[] | undefined;
  /** The same for one element, without those below it. */
  meet(element: Element): Element[] | undefined;
  /** What the page wrote in the place of which something else stands. */
  written(element: unknown, name: string): string | undefined;
  remember(element: object, name: string, value: string): void;
}

/** Reads elements, markup and styles as the engine will, and cuts out what leads to refused vendors. */
export const createPageCleaner = (
  {
    document: own,
    blocked,
    policy,
    tree,
    passed,
  }: Pick<VendorGateHost, 'document' | 'blocked' | 'policy' | 'tree' | 'passed'>,
  match: UrlMatch,
  dead: string,
  typeOfBlob: Network['typeOfBlob'],
): PageCleaner => {
  const Request = XMLHttpRequest;
  const { setAttribute, getAttribute, getAttributeNames } = Element.prototype;
  const { insertBefore } = Node.prototype;
  const descriptor = (prototype: object, name: string) =>
    Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
  const inner = descriptor(Element.prototype, 'innerHTML');
  const content = descriptor(Node.prototype, 'textContent');
  const inert = own.implementation.createHTMLDocument('');
  const parser = new DOMParser();
  const writtenIn = new WeakMap<object, Record<string, string>>();
  const asHtml = (text: string) => policy.createHTML(text);

  /** Cuts are counted, so that clean markup can be told and handed on as it is. */
  let cuts = 0;
  /** Hosts that nobody names count where something is fetched from them; the module graph is the policy's. */
  let isNamed = false;
  const isRefused = (kind: string, address: string, code = address) => {
    const vendor = match.refusedVendorOf(code, own.baseURI, isNamed);
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
            ...code.matchAll(
              isHint ? /"([^"]+)/g : /\b(?:import|from)\s*(?:\(\s*)?["'`]([^"'`]+)/g,
            ),
          ].map(([, address = '']) => address);
    return addresses.some((address) => isRefused(localName, address)) ? '' : undefined;
  };
  /** A whole page of its own, whose scripts run before anything can be put into its realm. */
  const page = (code: string): string | undefined => {
    if (!match.mayLead(code)) return undefined;
    const before = cuts;
    const { documentElement } = parser.parseFromString(asHtml(code), 'text/html');
    look(documentElement, undefined, true);
    return cuts > before ? documentElement.outerHTML : undefined;
  };

  /** What a frame will show: an address, or a page that was made here. One that cannot be read inherits the policy that forbids it. */
  const codeIn = (address: string) => {
    if (!/^\s*blob:/i.test(address) || !/ml|^$/.test(typeOfBlob(address.trim()))) return address;
    const request = new Request();
    try {
      request.open('GET', address, false);
      request.send();
    } catch {}
    return `javascript:${request.responseText}`;
  };
  /** Names a host without fetching from it: an element of the site's own making, a link that says how pages belong together. */
  const isMention = (element: Element | null, tag: string) =>
    tag.includes('-') ||
    (tag === 'link' &&
      !/style|icon|pre|dns|manifest/i.test(
        getAttribute.call(element as Element, 'rel') ?? 'style',
      ));

  const value = (element: Element | null, name: string, given: string): string | undefined => {
    const { localName: tag = '' } = element ?? ({} as Partial<Element>);
    const kind = kindOf(name, tag);
    if (!kind) return undefined;
    isNamed = isMention(element, tag);
    if (kind === 'css') return css(tag, given);
    if (kind === 'page') return page(given);
    const code = ROLES[tag] === 'frame' ? codeIn(given) : given;
    if (!match.mayLead(code)) return undefined;
    if (kind === 'address') {
      return isRefused(tag, given, code)
        ? /^(i?frame|embed)$/.test(tag)
          ? 'about:blank'
          : dead
        : undefined;
    }
    if (kind === 'refresh') {
      const [, address] = /^[\s\d.]+[;,]\s*url\s*=[\s"']*([^"']+)/i.exec(given) ?? [];
      return address && isRefused(tag, address) ? '' : undefined;
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
      : value(element, name, given);

  const remember: PageCleaner['remember'] = (element, name, given) => {
    writtenIn.set(element, { ...writtenIn.get(element), [name.toLowerCase()]: given });
  };
  const meet = (element: Element, frames?: Element[], isStrict = false): Element[] | undefined => {
    const before = cuts;
    const { localName } = element;
    for (const name of getAttributeNames.call(element)) {
      const isCode = isStrict && name.startsWith('on');
      if (!isCode && !kindOf(name)) continue;
      const given = getAttribute.call(element, name) ?? '';
      const better = isCode
        ? match.mayLead(given) && isRefused(localName, `javascript:${given}`)
          ? ''
          : undefined
        : attribute(element, name, given);
      if (better === undefined) continue;
      remember(element, name, given);
      const trusted =
        name === 'srcdoc'
          ? asHtml(better)
          : /^(script|object|embed)$/.test(localName) && policy.createScriptURL(better);
      setAttribute.call(element, name, (trusted || better) as string);
    }
    const role = ROLES[localName];
    if (!role) return frames;
    if (role === 'code') {
      const better = text(element, content.get?.call(element) as string, isStrict);
      if (better !== undefined) content.set?.call(element, policy.createScript(better));
    }
    const { content: inside } = element as HTMLTemplateElement;
    if (role === 'template') return inside ? look(inside, frames, isStrict) : frames;
    if (cuts > before && element.isConnected && element.ownerDocument.defaultView) {
      // A script that the parser has begun runs when it arrives, unless it is in another document by then.
      if (localName === 'script') {
        inert.adoptNode(element);
        setTimeout(() => element.dispatchEvent(new Event('error')));
      }
      // What a frame holds ends when it is put in anew; else it goes on until the blank page has come.
      if (role === 'frame') insertBefore.call(element.parentNode, element, element.nextSibling);
    }
    return role === 'frame' ? [...(frames ?? []), element] : frames;
  };
  const parse = (code: string, context: Node | null) => {
    // A template takes parts of tables, too.
    const { namespaceURI = inert.body.namespaceURI, localName = 'template' } = (context ??
      {}) as Element;
    const box = inert.createElementNS(namespaceURI, localName);
    inner.set?.call(box, asHtml(code));
    return box as HTMLTemplateElement;
  };
  const look = (top: Node, frames?: Element[], isStrict = false): Element[] | undefined => {
    let found = frames;
    tree.walk(top, (element) => {
      found = meet(element, found, isStrict);
    });
    return found;
  };

  const inside: PageCleaner['inside'] = (code, context) => {
    if (!match.mayLead(code)) return undefined;
    const before = cuts;
    const box = parse(code, context);
    look((box as HTMLTemplateElement).content ?? box);
    return cuts > before ? (inner.get?.call(box) as string) : undefined;
  };

  return {
    inert,
    attribute,
    css,
    text,
    meet,
    look,
    remember,
    inside,
    written: (element, name) => writtenIn.get(element as object)?.[name.toLowerCase()],
    html: (code, context) => {
      const { localName = '' } = (context ?? {}) as Element;
      if (/^(style|script)$/.test(localName)) return text(context, code);
      return /<(frameset|body|html)\b/i.test(code) ? page(code) : inside(code, context);
    },
    isWhole: (code) =>
      !/<([a-z!/?]|$)/i.test(code.slice(code.lastIndexOf('>') + 1)) &&
      !!tree.select(parse(`${code}<i data-sluice>`, null).content, 'i[data-sluice]')[0],
  };
};
