/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Reads `#rgb` or `#rrggbb`; `null` where it is something else. */
export const readColor = (text: string): Rgb | null => {
  const [, short, long] = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(text.trim()) ?? [];
  const digits = short ? short.replace(/./g, '$&$&') : long;
  if (!digits) return null;
  const parts = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  return parts as unknown as Rgb;
};
