/** A JSON pointer as people write a place: `/vendors/2/domains/0` is `vendors[2].domains[0]`. */
export const pathText = (pointer: string, key?: string): string =>
  [...pointer.split('/').slice(1), ...(key === undefined ? [] : [key])]
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part, index) =>
      /^\d+$/.test(part)
        ? `[${part}]`
        : /^[\w$-]+$/.test(part)
          ? `${index ? '.' : ''}${part}`
          : `["${part}"]`,
    )
    .join('');
