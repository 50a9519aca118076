import { addressesOf } from './addresses-of.js';
import type { GateHost } from './types.js';

/** Lets a marked frame, image, medium, link or object fetch what it kept back. */
export const releaseElement = (element: Element, { policy }: Pick<GateHost, 'policy'>): void => {
  const needsPolicy = policy && /^(object|embed)$/.test(element.localName);
  for (const { attribute, value } of addressesOf(element)) {
    const address = needsPolicy ? (policy.createScriptURL(value) as unknown as string) : value;
    element.setAttribute(attribute, address);
  }
  // A source that got its address after it was inserted is looked at only when its player loads again.
  const { parentNode } = element;
  if (element.localName === 'source' && parentNode instanceof HTMLMediaElement) parentNode.load();
};
