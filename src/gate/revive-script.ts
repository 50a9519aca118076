import type { GateHost } from './types.js';

/** Set by hand below, or must not reach the copy. */
const NOT_COPIED = /^(type|src|nonce|data-(type|src))$/;
/** JavaScript by its MIME types, or a module; anything else (an import map, say) is no script of ours to run. */
const TYPES = /^(module|(text|application)\/(javascript|ecmascript))?$/i;

/** A live script in the place of a marked one: a browser looks at a script's type only once, so it needs a fresh element. */
export const reviveScript = (
  held: HTMLScriptElement,
  create: (name: string) => HTMLElement,
  { policy }: Pick<GateHost, 'policy'>,
): HTMLScriptElement | null => {
  const script = create('script') as HTMLScriptElement;
  const type = held.getAttribute('data-type') ?? '';
  if (!TYPES.test(type)) return null;
  for (const { name, value } of held.attributes) {
    if (NOT_COPIED.test(name)) continue;
    try {
      script.setAttribute(name, value);
    } catch {
      // Trusted Types refuse event-handler attributes: the page's policy is the page's word.
    }
  }
  if (type) script.type = type;
  if (held.nonce) script.nonce = held.nonce;
  // A script made by script is async unless told otherwise.
  script.async = held.hasAttribute('async');
  const address = held.getAttribute('data-src') ?? held.getAttribute('src');
  if (address === null) {
    const text = held.textContent ?? '';
    script.text = policy ? (policy.createScript(text) as unknown as string) : text;
  } else {
    script.src = policy ? (policy.createScriptURL(address) as unknown as string) : address;
  }
  return script;
};
