/** The steps of a place as people write it: `vendors[2].domains[0]` leads by `vendors`, 2, `domains` and 0. */
export const pathSteps = (path: string): (string | number)[] =>
  [...path.matchAll(/\["(.*?)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(([, quotedKey, index, key]) =>
    index === undefined ? (quotedKey ?? key ?? '') : Number(index),
  );
