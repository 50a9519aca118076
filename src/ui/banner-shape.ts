import type { Model, BannerShape } from '../config/types.js';

/**
 * The shape of the first layer, or `none`. Under opt-out law nothing may block the page, so `modal` becomes a bar there.
 * `own`: the shape of a `<sluice-banner>` in the page's markup, which lies in the page unless it says otherwise.
 */
export const bannerShape = (
  wanted: BannerShape,
  model: Model,
  own: string | null,
): Exclude<BannerShape, 'auto'> => {
  const shape = own && wanted !== 'none' ? (own as BannerShape) : wanted;
  if (shape === 'auto')
    return ({ 'opt-out': 'bar', 'opt-in': 'modal', notice: 'none' } as const)[model];
  return shape === 'modal' && model !== 'opt-in' ? 'bar' : shape;
};
