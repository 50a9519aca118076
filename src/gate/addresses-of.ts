/** Where a marked element keeps the addresses that it may not fetch yet: attribute by attribute (contract §5). */
const ADDRESSES = ['src', 'srcset', 'href', 'data'] as const;

export interface MarkedAddress {
  /** The attribute that will be set: `src` for `data-src`. */
  readonly attribute: (typeof ADDRESSES)[number];
  readonly value: string;
}

export const addressesOf = (element: Element): readonly MarkedAddress[] =>
  ADDRESSES.flatMap((attribute) => {
    const value = element.getAttribute(`data-${attribute}`);
    return value === null ? [] : [{ attribute, value }];
  });
