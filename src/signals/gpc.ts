/**
 * Whether the browser sends Global Privacy Control (W3C GPC §3). Some extensions inject `1` or `"1"`; both err toward the
 * reader. `setting` is what the site's server saw in `Sec-GPC`, on where it is unclear: either source counts, since they can
 * disagree (Safari sends no header).
 */
export const readSignal = (setting: unknown): boolean => {
  if (setting !== undefined && setting !== 'auto' && setting !== false) return true;
  try {
    const { globalPrivacyControl: sent } = navigator as { globalPrivacyControl?: unknown };
    return sent === true || sent === 1 || sent === '1';
  } catch {
    return false;
  }
};
