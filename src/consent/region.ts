/**
 * An ISO 3166-1 or 3166-2 code in capitals, or `null` for what is none: `XX`, `T1`, empty (contract §2). `EU` is exceptionally
 * reserved in ISO 3166-1 and stands for the whole Union. Of the user-assigned codes only Kosovo's `XK` is in real use.
 */
export const regionCode = (text: string | null | undefined): string | null => {
  // A source that a page misnames may hand over anything.
  const code = `${text ?? ''}`.trim().toUpperCase().replace('_', '-');
  return /^(?!AA|Q[M-Z]|X[A-JL-Z]|ZZ)[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(code) ? code : null;
};
