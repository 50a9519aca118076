import { randomInt } from 'node:crypto';
import { Agent, request } from 'node:http';
import { decision } from './records-cases.mjs';

/** One try: `true` where it was answered with 204. `cut`: the connection ends when the request is on its way. */
const send = (agent, url, body, cut) =>
  new Promise((resolve) => {
    const call = request(
      url,
      {
        method: 'POST',
        agent: cut ? undefined : agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode === 204));
        response.once('error', () => resolve(false));
      },
    );
    call.once('error', () => resolve(false));
    if (!cut) call.end(body);
    else if (cut === 'before the end') {
      // Half a body, and gone.
      call.once('socket', (socket) =>
        socket.once('connect', () => call.write(body.slice(0, 80), () => call.destroy())),
      );
    } else {
      // All of it, and gone before the answer.
      call.end(body, () => setImmediate(() => call.destroy()));
    }
  });

/**
 * Sends so many decisions, a few at a time, and cuts one connection in a hundred, in the middle of a body or before the answer. What was
 * not answered is sent again with the same id, as the next page does. Resolves with the ids, and how it went.
 */
export const sendDecisions = async (url, count, width = 32) => {
  const agent = new Agent({ keepAlive: true, maxSockets: width });
  const all = Array.from({ length: count }, () => decision());
  const cuts = new Map();
  while (cuts.size < count / 100)
    cuts.set(randomInt(count), cuts.size % 2 === 0 ? 'before the end' : 'before the answer');
  const start = performance.now();
  let tries = 0;
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const index = next++;
      const body = JSON.stringify(all[index]);
      let cut = cuts.get(index);
      tries += 1;
      while (!(await send(agent, url, body, cut))) {
        cut = undefined;
        tries += 1;
        if (tries > count * 2) throw new Error('Nothing is stored any more.');
      }
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  agent.destroy();
  const seconds = (performance.now() - start) / 1000;
  return { ids: all.map(({ recordId }) => recordId), cuts: cuts.size, tries, seconds };
};
