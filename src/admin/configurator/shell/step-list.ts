import type { Step } from '../draft/finding.js';

/** The steps as they are named and shown. */
export const STEPS: readonly { readonly id: Step; readonly name: string }[] = [
  { id: 'laws', name: 'Laws and regions' },
  { id: 'purposes', name: 'Purposes' },
  { id: 'companies', name: 'Companies' },
  { id: 'words', name: 'Words and languages' },
  { id: 'look', name: 'Look' },
  { id: 'placement', name: 'Placement' },
  { id: 'signals', name: 'Signals' },
  { id: 'code', name: 'Get the code' },
];
