import type { TextPolicy } from '../api/trusted-types-policy.js';

let held: TextPolicy | null = null;

/**
 * What lit-html gets in place of the browser's `trustedTypes` (the build swaps it in): a page that allows only the policy
 * `sluice` forbids lit-html's own. Templates pass through the policy that the head script made and `connect` holds here.
 */
export const trustedTypes = {
  /** Takes the head script's policy; called before the first template is rendered. */
  hold(policy: TextPolicy | null): void {
    held = policy;
  },
  /** Stands where lit-html asks for a policy of its own. */
  createPolicy: () => ({
    createHTML: (template: string) => held?.createHTML(template) ?? template,
  }),
};
