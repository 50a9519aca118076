/** Resolves when a server answers, or fails when it has ended before. */
export const whenServed = async (url, exited) => {
  let end;
  void exited?.then((how) => (end = how));
  for (let attempt = 0; attempt < 240; attempt += 1) {
    if (end) throw new Error(`The server has ended: ${JSON.stringify(end)}`);
    const answer = await fetch(url, { redirect: 'manual' }).catch(() => null);
    if (answer) return;
    // There is no event: the server tells nobody that it listens.
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`Nothing answers at ${url}`);
};
