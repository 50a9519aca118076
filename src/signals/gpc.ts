/**
 * Whether the browser sends Global Privacy Control (W3C GPC §3). Some extensions inject `1` or `"1"`; both err toward the
 * reader. `setting` is what the site's server saw in `Sec-GPC`: either source counts, since they can disagree (Safari sends no header).
 */
export const readSignal = (setting: 'auto' | boolean): boolean => {
  if (setting === true) return true;
  try {
    const value = (navigator as { readonly globalPrivacyControl?: unknown }).globalPrivacyControl;
    return value === true || value === 1 || value === '1';
  } catch {
    return false;
  }
};
