import { expect } from 'chai';
import { closePages, newCookie, openPage, says } from '../support/gated-page.js';

/** What careless libraries put on every object of a page. */
const POLLUTIONS: Readonly<Record<string, string>> = {
  'a method that loops find': 'Object.prototype.extend = function () { return this; };',
  'a number that loops find': 'Object.prototype.answer = 42;',
  'names of cookie attributes':
    'Object.prototype.partitioned = true; Object.prototype.secure = true; Object.prototype.domain = "other.example";',
  'get, which makes a descriptor of everything': 'Object.prototype.get = function () {};',
  'get and set': 'Object.prototype.get = Object.prototype.set = function () {};',
};

afterEach(closePages);

describe('on a page that has put on Object.prototype', () => {
  for (const [what, code] of Object.entries(POLLUTIONS)) {
    it(`${what}: it starts, decides, and keeps the record as a cookie`, async () => {
      const cookie = newCookie();
      const early = `<script>${code}</script>`;
      const page = await openPage({ cookie, early });
      expect(page.window.errors).to.deep.equal([]);
      const state = await page.sluice.optOut();
      expect(state).to.include({ optedOut: true, stored: true });
      expect(document.cookie).to.include(`${cookie}=v=1&model=opt-out&revision=1&how=api`);
      expect(localStorage.getItem(cookie)).to.equal(null);
      const marked = `<script type="text/plain" data-category="advertising">${says('ad')}</script>
        <script type="text/plain" data-category="analytics">${says('count')}</script>`;
      const next = await openPage({ cookie, early, body: marked });
      await next.sluice.ready;
      expect(next.sluice.getState().optedOut).to.equal(true);
      expect(next.window.counted).to.deep.equal(['count']);
      expect(next.window.errors).to.deep.equal([]);
    });
  }
});
