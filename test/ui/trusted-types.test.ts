import { expect } from 'chai';
import type { TextPolicy } from '../../src/api/trusted-types-policy.js';
import { trustedTypes } from '../../src/ui/trusted-types.js';

describe('templates under Trusted Types', () => {
  afterEach(() => trustedTypes.hold(null));

  it('pass through the policy that the head script made', () => {
    const seen: string[] = [];
    const policy = {
      name: 'sluice',
      createHTML: (text: string) => {
        seen.push(text);
        return `trusted ${text}`;
      },
    } as unknown as TextPolicy;
    // lit-html asks when it is loaded, before the head script hands its policy over.
    const { createHTML } = trustedTypes.createPolicy();
    trustedTypes.hold(policy);
    expect(createHTML('<p></p>')).to.equal('trusted <p></p>');
    expect(seen).to.deep.equal(['<p></p>']);
  });

  it('are plain text where there is no policy', () => {
    expect(trustedTypes.createPolicy().createHTML('<p></p>')).to.equal('<p></p>');
  });
});
