/** Makes texts into what the browser takes for them; called strings here, as its sinks are. */
export type TextPolicy = Readonly<
  Record<'createHTML' | 'createScript' | 'createScriptURL', (text: string) => string>
>;

/** The one Trusted Types policy of this page, `sluice`. Where there are none, or the page forbids the name, texts stay as they are. */
export const trustedTypesPolicy = (): TextPolicy => {
  const same = (text: string) => text;
  const rules = { createHTML: same, createScript: same, createScriptURL: same };
  try {
    return (window.trustedTypes as TrustedTypePolicyFactory).createPolicy(
      'sluice',
      rules,
    ) as unknown as TextPolicy;
  } catch {
    return rules;
  }
};
