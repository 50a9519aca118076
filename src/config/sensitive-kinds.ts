import type { SensitiveKind } from './types.js';

/** In the order of IAB GPP's US National section v2, field SensitiveDataProcessing, index 1 to 16. */
export const SENSITIVE_KINDS: readonly SensitiveKind[] = [
  'race',
  'religion',
  'health',
  'orientation',
  'citizenship',
  'genetic',
  'biometric',
  'location',
  'identifiers',
  'financial',
  'union',
  'messages',
  'consumer-health',
  'crime-victim',
  'national-origin',
  'transgender',
];
