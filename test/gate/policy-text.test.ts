import { expect } from 'chai';
import { freeHosts } from '../../src/gate/free-hosts.js';
import { policyText } from '../../src/gate/policy-text.js';

const START =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: http://site.example:* ws://site.example:*";
const sources = (host: string, path = '') =>
  `http://${host}:*${path} ws://${host}:*${path} http://*.${host}:*${path} ws://*.${host}:*${path}`;

describe('the policy of allow-list mode', () => {
  it('names each free host with its subdomains and sockets', () => {
    expect(policyText('site.example', ['cdn.example'])).to.equal(
      `${START} ${sources('cdn.example')}`,
    );
  });

  it('names a path only where a policy can: as a prefix that ends in a slash', () => {
    expect(policyText('site.example', ['shared.example/ok/'])).to.equal(
      `${START} ${sources('shared.example', '/ok/')}`,
    );
    for (const path of ['/ok', '/a;b/', '/a,b/', '/'])
      expect(policyText('site.example', [`shared.example${path}`])).to.equal(
        `${START} ${sources('shared.example')}`,
      );
  });

  it('reads hosts as a browser does, and nothing but hosts', () => {
    expect(policyText('site.example', ['BÜCHER.example'])).to.equal(
      `${START} ${sources('xn--bcher-kva.example')}`,
    );
    for (const wrong of ['', 'a b', '[::1]', "x; script-src 'none'", '*'])
      expect(policyText('site.example', [wrong])).to.equal(START);
  });

  it('is asked for: the site, what the owner lists, and allowed vendors', () => {
    const vendors = [
      { id: 'ads', domains: ['ads.example'], paths: [] },
      { id: 'tally', domains: ['tally.example', 'tally.test'], paths: [] },
      { id: 'shared', domains: ['shared.example'], paths: ['/a/', '/b/'] },
    ];
    const list = {
      domain: 'site.example',
      allow: ['cdn.example'],
      vendors,
    };
    expect(freeHosts(list, (id) => id !== 'ads')).to.deep.equal([
      'site.example',
      'cdn.example',
      'tally.example',
      'tally.test',
      'shared.example/a/',
      'shared.example/b/',
    ]);
    expect(freeHosts({ ...list, domain: undefined }, () => undefined)).to.deep.equal([
      'cdn.example',
    ]);
  });
});
