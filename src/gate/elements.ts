import type { Behaviours, Call } from './hooks.js';
import { kindOf } from './kind-of.js';
import type { Network } from './network.js';
import type { PageCleaner } from './page-cleaner.js';
import { ROLES } from './roles.js';
import type { VendorGateHost } from './types.js';
import { createWriteCleaner } from './write-cleaner.js';

/** What may happen on its way into the page, by the names that the table of sinks uses. */
export const createElements = (
  { policy, tree }: Pick<VendorGateHost, 'policy' | 'tree'>,
  network: Pick<Network, 'settle' | 'replace'>,
  cleaner: PageCleaner,
  /** Enters the realms of frames that have come. */
  enterAll: (frames: readonly Element[]) => void,
): Behaviours => {
  const write = createWriteCleaner(cleaner);
  /** Replaces the argument where `better` has another value for it. */
  const replace = (
    call: Call,
    make: 'createHTML' | 'createScript' | 'createScriptURL',
    better: (text: string) => string | undefined,
  ): unknown =>
    network.replace(call, (value) => {
      const [passed, text] = network.settle(value);
      const other = better(text);
      return other === undefined ? passed : policy[make](other);
    });
  const set = (call: Call, name: string) =>
    kindOf(name)
      ? replace(call, 'createScriptURL', (text) => {
          const element = call.self as Element;
          const better = cleaner.attribute(element, name, text);
          if (better !== undefined || cleaner.written(element, name) !== undefined)
            cleaner.remember(element, name, text);
          return better;
        })
      : call.next();
  const setOfAttribute = (call: Call) => {
    const { ownerElement = null, name = 'href' } = call.self as Partial<Attr>;
    return replace(call, 'createScriptURL', (text) => cleaner.attribute(ownerElement, name, text));
  };
  /** A style or script, whose text is code: this node, what it is in, or what it is put beside. */
  const codeOf = (node: unknown, isBeside = false): Element | null => {
    const { localName } = node as Element;
    if (ROLES[localName] === 'code') return node as Element;
    if (localName && !isBeside) return null;
    const { parentNode, startContainer = parentNode } = node as Element & Range;
    return startContainer && codeOf(startContainer);
  };
  /** The frames in markup that has been put in there. */
  const enterThose = (text: string, at: Node | null) => {
    if (at && /<(i?frame|object|embed)/i.test(text))
      enterAll(tree.select(at, 'iframe,frame,object,embed'));
  };

  return {
    address: (call) =>
      call.args.length
        ? set(call, call.name)
        : (cleaner.written(call.self, call.name) ?? call.next()),
    attribute: (call) => set(call, `${call.args[call.argument - 1] as string}`),
    read: ({ self, args, next }) => cleaner.written(self, `${args[0] as string}`) ?? next(),
    value: setOfAttribute,
    node: ({ self, args: [given], next }) => {
      const { nodeType, name, value } = Object(given) as Attr;
      const element = (self as Node).nodeType === 1 ? (self as Element) : null;
      const better = nodeType === 2 ? cleaner.attribute(element, name, value) : undefined;
      if (better !== undefined) (given as Attr).value = better;
      return next();
    },
    text: (call) => {
      if ((call.self as Node).nodeType === 2) return setOfAttribute(call);
      const code = codeOf(call.self);
      return code ? replace(call, 'createScript', (text) => cleaner.text(code, text)) : call.next();
    },
    nodes: ({ name, self, args, next }) => {
      const code = codeOf(self, /^(bef|aft|replaceW)/.test(name));
      let frames: Element[] | undefined;
      for (let index = 0; index < args.length; index += 1) {
        const one = args[index];
        if (code && typeof one === 'string') args[index] = cleaner.text(code, one) ?? one;
        const type = (one as Node | null)?.nodeType;
        const better = code && type === 3 ? cleaner.text(code, (one as Text).data) : undefined;
        if (better !== undefined) (one as Text).data = better;
        if (!type || type === 3) continue;
        // What is put out of the page, and is of the same document, does nothing yet that its own setters have not seen.
        const into = self as ShadowRoot;
        if (
          into.isConnected !== false ||
          into.host ||
          into.ownerDocument !== (one as Node).ownerDocument
        )
          frames = cleaner.look(one as Node, frames);
      }
      // A clone is as its original.
      if (name === 'cloneNode') cleaner.look(self as Node);
      const result = next();
      if (frames) enterAll(frames);
      return result;
    },
    made: ({ args, next }) => {
      const [source, into] = args as [unknown, Document?];
      // Made for a document that is shown, images are fetched at once in WebKit.
      const isFor = into?.nodeType === 9;
      const result = next(isFor ? [source, cleaner.inert] : args) as Node | null;
      if (result) cleaner.look(result);
      return result && isFor ? into.adoptNode(result) : result;
    },
    html: (call) => {
      const { name, self, args, argument } = call;
      const { host, startContainer, body, parentNode } = self as ShadowRoot &
        Range &
        Element &
        Document;
      const at =
        name === 'outerHTML' || /^(beforeb|aftere)/i.test(argument ? `${args[0] as string}` : '')
          ? parentNode
          : (self as Node);
      let markup = '';
      const result = replace(call, 'createHTML', (text) => {
        markup = text;
        return name === 'execCommand' && !/^insertHTML$/i.test(`${args[0] as string}`)
          ? cleaner.attribute(null, 'src', text)
          : // Parsed as it will be there.
            cleaner.html(text, at === self ? (host ?? startContainer ?? body ?? at) : at);
      });
      enterThose(markup, startContainer ? null : at);
      return result;
    },
    write: ({ name, self, args, next }) => {
      const end = name === 'writeln' ? '\n' : '';
      const text = write(
        self as Document,
        name === 'close' ? null : args.map(String).join('') + end,
      );
      if (text === undefined) return next();
      next([policy.createHTML(text)]);
      enterThose(text, self as Node);
      return undefined;
    },
    css: ({ args, argument, next }) => {
      const better = (value: unknown): unknown => {
        if (typeof value === 'string') return cleaner.css('style', value) ?? value;
        if (Array.isArray(value)) return value.map(better);
        if (!value || Object.getPrototypeOf(value) !== Object.prototype) return value;
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, better(one)]));
      };
      return next(args.map((value, index) => (index < argument ? value : better(value))));
    },
  };
};
