import { isWithin } from '../../config/is-within.js';
import type { LaterHost } from '../parts.js';

const MARK = 'sluice=opt-out';

/** Each may be the last before a link is followed: a press, the keyboard, the middle button, a menu. */
const PRESSES = ['pointerdown', 'click', 'auxclick', 'contextmenu'];

/** The link that a press is on, also in open shadow roots. */
const linkOf = (event: Event) =>
  event
    .composedPath()
    .find(
      (one): one is HTMLAnchorElement | HTMLAreaElement =>
        one instanceof HTMLAnchorElement || one instanceof HTMLAreaElement,
    );

/**
 * Links to sister titles carry the reader's refusal, from the press on (contract §7): that all sale is refused, and nothing else.
 * Never a permission, no identifier, and nothing to hosts that the site does not name.
 */
export const markLinks = ({ settings, store, getState }: LaterHost): void => {
  const { titles } = settings.site;
  const home = store.home();
  const mark = (event: Event) => {
    const link = linkOf(event);
    if (!link?.href || link.relList.contains('noreferrer')) return;
    const { protocol, hostname, search } = link;
    // What is under the record's own domain knows already.
    const isOurs = hostname === location.hostname || (home && isWithin(hostname, [home]));
    if (!/^https?:$/.test(protocol) || isOurs || !isWithin(hostname, titles)) return;
    const { optedOut, optedOutAt } = getState();
    const plain = search
      .slice(1)
      .split('&')
      .filter((pair) => pair && pair !== MARK);
    // Refused by the reader or in the reader's name: an age is no refusal.
    const next = optedOut && optedOutAt ? [...plain, MARK] : plain;
    if (`?${next.join('&')}` !== (search || '?')) link.search = next.join('&');
  };
  for (const press of PRESSES) addEventListener(press, mark, true);
};
