/** Kinds of sensitive data in the order of US National, which gives them their letters: race is `a`. */
export const KINDS =
  'race religion health orientation citizenship genetic biometric location identifiers financial union messages consumer-health crime-victim national-origin transgender'.split(
    ' ',
  );
