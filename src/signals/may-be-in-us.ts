/** A reader whose place is unknown may be in the US: a signal that says "nothing applies" would hide a refusal. */
export const mayBeInUs = (region: string | null): boolean => !region || region.startsWith('US');
