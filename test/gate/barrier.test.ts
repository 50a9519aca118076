import { expect } from 'chai';
import { closePages, openPage, says } from '../support/gated-page.js';
import type { GatedPage } from '../support/gated-page.js';
import { waitFor } from '../support/wait-for.js';

/** The lines of the guide, and the hashes that it gives for them. */
const documented = async () => {
  const guide = await (await fetch('/demo/guides/first-load.md')).text();
  const [, section = ''] = /## The barrier\n(.*?)\n## /s.exec(guide) ?? [];
  return {
    lines: section.match(/^<script>.*<!-- -->$/gm) ?? [],
    hashes: section.match(/sha256-[\w+/=]+/g) ?? [],
  };
};
const hashOf = async (line: string) => {
  const [, text = ''] = /<script>(.*?)<\/script>/.exec(line) ?? [];
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
};
const script = (name: string) => `<script nonce="a1">${says(name)}</script>`;
const body = (line: string) =>
  `${script('before')}${line}${script('inside')}<noscript><img src="x"></noscript></noframes>${line}${script('again')}</noframes>${script('after')}`;
const there = async (page: GatedPage) => {
  await waitFor('the end of the page', () => page.window.counted?.includes('after'));
  expect(page.window.counted).to.deep.equal(['before', 'inside', 'again', 'after']);
  expect(page.window.errors).to.deep.equal([]);
};

afterEach(closePages);

describe('the barrier lines of the guide', () => {
  it('have the hashes that it gives', async () => {
    const { lines, hashes } = await documented();
    expect(lines).to.have.length(2);
    expect(await Promise.all(lines.map(hashOf))).to.deep.equal(hashes);
  });

  it('leave the page as it is, under a policy that knows them by their hash, whatever is refused', async () => {
    const { lines, hashes } = await documented();
    const trusted = "; require-trusted-types-for 'script'; trusted-types sluice sluice-barrier";
    for (const [index, line] of lines.entries()) {
      for (const gpc of [true, false]) {
        for (const enforcement of [
          { firstLoad: 'barrier', unknownHosts: 'deny' },
          { firstLoad: 'hold' },
        ] as const) {
          const page = await openPage({
            config: {
              vendors: [{ id: 'acme', category: 'advertising', domains: ['acme.localhost'] }],
              signals: { gpc },
              enforcement,
            },
            nonce: 'a1',
            headers: {
              'content-security-policy': `script-src 'nonce-a1' '${hashes[index]}'${index ? trusted : ''}`,
            },
            body: body(line),
          });
          await there(page);
        }
      }
    }
  });
});
