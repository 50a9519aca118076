// A busy machine is slow; what never comes is told all the same.
const PATIENCE = 20_000;

/** Resolves with the first truthy answer of `look`; rejects, saying what was awaited, when there is none in time. */
export const waitFor = async <T>(
  what: string,
  look: () => T | Promise<T>,
): Promise<NonNullable<T>> => {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const answer = await look();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
