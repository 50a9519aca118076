import { freeHosts } from '../gate/free-hosts.js';
import { createInjectedPolicy } from '../gate/injected-policy.js';
import { ownDocument } from '../storage/own-document.js';
import { hostList } from './host-list.js';
import type { Parts } from './parts.js';

/** In allow-list mode, a policy stands while anything is denied. Answers whether it keeps back what is allowed by now. */
export const wall: NonNullable<Parts['wall']> = (host) => {
  if (host.settings.enforcement.unknownHosts !== 'deny') return () => false;
  const list = hostList(host);
  const narrow = createInjectedPolicy(ownDocument);
  return ({ categories, vendors }) => {
    const answers = { ...categories, ...vendors };
    const allows = (id: string) => answers[id]?.answer === 'granted';
    return narrow(Object.keys(answers).every(allows) ? null : freeHosts(list, allows));
  };
};
