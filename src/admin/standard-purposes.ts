/** Ids of the purposes whose words are built in, in the order in which readers see them. */
export const STANDARD_PURPOSES: readonly string[] = [
  'necessary',
  'functional',
  'analytics',
  'advertising',
];
