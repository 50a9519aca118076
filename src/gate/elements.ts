import type { Behaviours, Call } from './hooks.js';
import type { Network } from './network.js';
import type { PageCleaner } from './page-cleaner.js';
import type { VendorGateHost } from './types.js';
import { createWriteCleaner } from './write-cleaner.js';

/** What may happen on its way into the page, by the names that the table of sinks uses. */
export const createElements = (
  { policy }: Pick<VendorGateHost, 'policy'>,
  network: Pick<Network, 'settle' | 'replace'>,
  cleaner: PageCleaner,
  /** Enters the realms of frames that have come. */
  enterAll: (frames: readonly Element[], within?: Node) => void,
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
      return other === undefined ? passed : (policy?.[make](other) ?? other);
    });
  const set = (call: Call, name: string) =>
    replace(call, 'createScriptURL', (text) => {
      const better = cleaner.attribute(call.self as Element, name, text);
      if (better !== undefined || cleaner.written(call.self, name) !== undefined) {
        cleaner.remember(call.self as Element, name, text);
      }
      return better;
    });
  const ofAttribute = ({ ownerElement, name }: Attr, text: string) =>
    cleaner.attribute(ownerElement, name, text);

  /** The element that markup is parsed in. */
  const contextOf = (self: unknown, name: string, [place]: unknown[]): Node | null => {
    const { host, startContainer, body, parentNode } = self as ShadowRoot &
      Range &
      Element &
      Document;
    const isBeside = name === 'outerHTML' || /^(beforeb|aftere)/i.test(`${place as string}`);
    return isBeside ? parentNode : (host ?? startContainer ?? body ?? (self as Node));
  };

  return {
    address: (call) =>
      call.args.length
        ? set(call, call.name)
        : (cleaner.written(call.self, call.name) ?? call.next()),
    attribute: (call) => set(call, `${call.args[call.argument - 1] as string}`),
    read: ({ self, args, next }) => cleaner.written(self, `${args[0] as string}`) ?? next(),
    value: (call) =>
      replace(call, 'createScriptURL', (text) =>
        call.name === 'baseVal'
          ? cleaner.attribute(null, 'href', text)
          : ofAttribute(call.self as Attr, text),
      ),
    node: ({ self, args: [given], next }) => {
      if (given instanceof Attr) {
        const better = cleaner.attribute(
          self instanceof Element ? self : null,
          given.name,
          given.value,
        );
        if (better !== undefined) given.value = better;
      }
      return next();
    },
    text: (call) =>
      replace(call, 'createScript', (text) => {
        const node = call.self as Node;
        if (node.nodeType === 2) return ofAttribute(node as Attr, text);
        return cleaner.text(node.nodeType === 1 ? node : node.parentNode, text);
      }),
    nodes: ({ self, args, next }) => {
      const frames: Element[] = [];
      const given = args.map((one) => {
        if (typeof one === 'string') return cleaner.text(self as Node, one) ?? one;
        const node = one as Node | null;
        if (node?.nodeType === 3) {
          const better = cleaner.text(self as Node, (node as Text).data);
          if (better !== undefined) (node as Text).data = better;
        } else if (node?.nodeType) frames.push(...cleaner.look(node));
        return one;
      });
      // A clone is as its original.
      if (!Object(args[0])?.nodeType) cleaner.look(self as Node);
      const result = next(given);
      if (frames[0]) enterAll(frames);
      return result;
    },
    made: ({ next }) => {
      const result = next() as Node | null;
      if (result) cleaner.look(result);
      return result;
    },
    html: (call) => {
      const { name, self, args } = call;
      const result = replace(call, 'createHTML', (text) =>
        name === 'execCommand' && !/^insertHTML$/i.test(`${args[0] as string}`)
          ? cleaner.attribute(null, 'src', text)
          : cleaner.html(text, contextOf(self, name, args)),
      );
      enterAll([], self as Node);
      return result;
    },
    write: ({ name, self, args, next }) => {
      const end = name === 'writeln' ? '\n' : '';
      const text = write(
        self as Document,
        name === 'close' ? null : args.map(String).join('') + end,
      );
      if (text === undefined) return next();
      next([policy?.createHTML(text) ?? text]);
      enterAll([], self as Node);
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
