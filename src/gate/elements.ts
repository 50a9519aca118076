import type { UrlMatch } from '../config/url-match.js';
import type { Behaviour } from './hooks.js';
import type { PageCleaner } from './page-cleaner.js';
import type { GateHost } from './types.js';
import { createWriteCleaner } from './write-cleaner.js';

/** What may happen on its way into the page, by the names that the table of sinks uses. */
export const createElements = (
  { policy }: Pick<GateHost, 'policy'>,
  { isArmed }: Pick<UrlMatch, 'isArmed'>,
  cleaner: PageCleaner,
  /** Enters the realms of frames that have come. */
  enterAll: (frames: readonly Element[], within?: Node) => void,
): Readonly<Record<string, (argument: number) => Behaviour>> => {
  const write = createWriteCleaner(cleaner);
  /** Objects become text once; Trusted Types stay what they are, unless they have to be replaced. */
  const settle = (value: unknown): [passed: unknown, text: string] => {
    if (Object(value) !== value) return [value, typeof value === 'symbol' ? '' : `${value}`];
    const text = `${value as string}`;
    const { trustedTypes: types } = window;
    return [types && (types.isHTML(value) || types.isScript(value) || types.isScriptURL(value)) ? value : text, text];
  };
  type Make = 'createHTML' | 'createScript' | 'createScriptURL';
  /** Replaces one argument where `better` has another value for it. */
  const replace =
    (argument: number, make: Make, better: (self: unknown, text: string, args: unknown[], name: string) => string | undefined): Behaviour =>
    ({ name, self, args, next }) => {
      if (!isArmed() || args.length <= argument) return next();
      const given = [...args];
      const [passed, text] = settle(args[argument]);
      const other = better(self, text, args, name);
      given[argument] = other === undefined ? passed : policy ? policy[make](other) : other;
      return next(given);
    };
  const setting = (argument: number, nameOf: (args: unknown[], name: string) => string) =>
    replace(argument, 'createScriptURL', (self, text, args, name) => {
      const attribute = nameOf(args, name);
      const better = cleaner.attribute(self as Element, attribute, text);
      if (better !== undefined || cleaner.written(self, attribute.toLowerCase()) !== undefined) {
        cleaner.remember(self as Element, attribute, text);
      }
      return better;
    });
  const ofAttribute = ({ ownerElement, name }: Attr, text: string) => cleaner.attribute(ownerElement, name, text);

  /** The element that markup is parsed in. */
  const contextOf = (self: unknown, name: string, [place]: unknown[]): Element | null => {
    const { host, startContainer, parentElement } = self as ShadowRoot & Range & Element;
    if (startContainer) return startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement;
    const isBeside = name === 'outerHTML' || (name === 'insertAdjacentHTML' && /^(beforebegin|afterend)$/i.test(`${place as string}`));
    return host ?? (isBeside ? parentElement : (self as Element));
  };

  return {
    address: (argument) => {
      const set = setting(argument, (_, name) => name);
      return (call) => (call.args.length ? set(call) : ((isArmed() && cleaner.written(call.self, call.name.toLowerCase())) || call.next()));
    },
    attribute: (argument) => setting(argument, (args) => `${args[argument - 1] as string}`),
    read:
      () =>
      ({ self, args, next }) =>
        (isArmed() && cleaner.written(self, `${args[0] as string}`.toLowerCase())) || next(),
    value: (argument) =>
      replace(argument, 'createScriptURL', (self, text, _, name) =>
        name === 'baseVal' ? cleaner.attribute(null, 'href', text) : ofAttribute(self as Attr, text),
      ),
    node:
      () =>
      ({ self, args, next }) => {
        const [given] = args;
        if (isArmed() && given instanceof Attr) {
          const better = cleaner.attribute(self instanceof Element ? self : null, given.name, given.value);
          if (better !== undefined) given.value = better;
        }
        return next();
      },
    text: (argument) =>
      replace(argument, 'createScript', (self, text) => {
        const node = self as Node;
        if (node.nodeType === 2) return ofAttribute(node as Attr, text);
        return cleaner.text(node.nodeType === 1 ? node : node.parentNode, text);
      }),
    nodes:
      () =>
      ({ self, args, next }) => {
        if (!isArmed()) return next();
        const frames: Element[] = [];
        const given = args.map((one) => {
          if (typeof one === 'string') return cleaner.text(self as Node, one) ?? one;
          if (one && (one as Node).nodeType === 3) {
            const better = cleaner.text(self as Node, (one as Text).data);
            if (better !== undefined) (one as Text).data = better;
          } else if (one && (one as Node).nodeType) frames.push(...cleaner.look(one as Node));
          return one;
        });
        if (!args.length || typeof args[0] === 'boolean') cleaner.look(self as Node);
        const result = next(given);
        if (frames[0]) enterAll(frames);
        return result;
      },
    made:
      () =>
      ({ next }) => {
        const result = next();
        if (isArmed() && result) cleaner.look(result as Node);
        return result;
      },
    html: (argument) => {
      const change = replace(argument, 'createHTML', (self, text, args, name) => {
        const isHtml = name !== 'execCommand' || /^insertHTML$/i.test(`${args[0] as string}`);
        if (isHtml) return cleaner.html(text, self instanceof Document ? self.body : contextOf(self, name, args));
        return cleaner.attribute(null, 'src', text);
      });
      return (call) => {
        const result = change(call);
        if (isArmed()) enterAll([], call.self as Node);
        return result;
      };
    },
    write:
      () =>
      ({ name, self, args, next }) => {
        const end = name === 'writeln' ? '\n' : '';
        const text = isArmed() && write(self as Document, name === 'close' ? null : args.map(String).join('') + end);
        if (typeof text !== 'string') return next();
        next([policy ? policy.createHTML(text) : text]);
        enterAll([], self as Node);
        return undefined;
      },
    css: (argument) => ({ args, next }) => {
      if (!isArmed() || args.length <= argument) return next();
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
