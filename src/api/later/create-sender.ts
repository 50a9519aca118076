import type { LaterHost } from '../parts.js';
import { decisionOf } from './decision-of.js';
import { post } from './post.js';

/** So many unsent decisions are kept at most; a reader makes one or two. */
const MOST = 20;

/**
 * Sends decisions to the publisher's own records, one after the other: those that earlier pages could not, then each new one. What
 * is not known to have arrived is kept, and sent by the next page under the same id, by which it is counted once.
 */
export const createSender = (
  { settings, store }: LaterHost,
  address: string,
): ((text: string) => void) => {
  const key = `${settings.record.cookie}-unsent`;
  let unkept: readonly string[] = [];
  let isSending = false;

  const kept = () => store.local(key).split('\n').filter(Boolean);
  /** Other pages may have added to it meanwhile. */
  const forget = (text: string) => {
    unkept = unkept.filter((one) => one !== text);
    const rest = kept().filter((one) => one !== text);
    store.local(
      key,
      rest
        .slice(-MOST)
        .map((one) => `${one}\n`)
        .join(''),
    );
  };
  const sendAll = async () => {
    if (isSending) return;
    isSending = true;
    for (let [text] = [...kept(), ...unkept]; text; [text] = [...kept(), ...unkept]) {
      const decision = decisionOf(text, settings);
      // What could not be sent now can hardly be in the same moment: the next page tries again.
      if (decision && !(await post(address, JSON.stringify(decision)))) break;
      forget(text);
    }
    isSending = false;
  };
  void sendAll();
  return (text) => {
    if (!kept().includes(text)) unkept = [...unkept, text];
    void sendAll();
  };
};
