/** The one policy of this page, `sluice`; `null` where the browser has no Trusted Types or the page forbids the name. */
export const trustedTypesPolicy = (): TrustedTypePolicy | null => {
  const same = (text: string) => text;
  try {
    return (
      window.trustedTypes?.createPolicy('sluice', {
        createHTML: same,
        createScript: same,
        createScriptURL: same,
      }) ?? null
    );
  } catch {
    return null;
  }
};
