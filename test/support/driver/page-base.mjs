import { pointOf } from './point-of.mjs';
import { waitUntil } from './wait-until.mjs';

const short = (text) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
};

/** What both kinds of page have in common: everything that can be said through `evaluate` and a click at a point. */
export class PageBase {
  constructor(engine) {
    this.engine = engine;
  }

  async #where() {
    const address = await this.evaluate(() => location.href).catch(() => 'an unknown address');
    return ` in ${this.engine} at ${address}`;
  }

  /** Polls `fn` in the page until it answers something truthy, and resolves with that. Survives navigations. */
  waitFor(fn, ...args) {
    return this.#waitFor(fn, args);
  }

  /** As `waitFor`, with a deadline of its own in milliseconds. */
  waitForWithin(timeout, fn, ...args) {
    return this.#waitFor(fn, args, timeout);
  }

  #waitFor(fn, args, timeout) {
    const given = args.length > 0 ? ` with ${JSON.stringify(args)}` : '';
    return waitUntil(() => this.evaluate(fn, ...args), {
      what: short(`${fn}`) + given,
      timeout,
      where: () => this.#where(),
    });
  }

  /**
   * A real click in the middle of an element, once it stands still and nothing covers it. `path`: a selector, or an array of
   * selectors that leads through nested open shadow roots.
   */
  async click(path, { timeout } = {}) {
    const steps = [path].flat();
    let before = {};
    const point = await waitUntil(
      async () => {
        const now = await this.evaluate(pointOf, steps);
        if (now.problem) throw new Error(now.problem);
        const still = now.x === before.x && now.y === before.y;
        before = now;
        return still && now;
      },
      { what: `${steps.join(' → ')} to be clickable`, timeout, where: () => this.#where() },
    );
    await this.clickAt(point.x, point.y);
  }
}
