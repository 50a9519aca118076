const isOn = (value: unknown) => value === true || value === 1 || value === '1';

/**
 * Whether the browser sends Global Privacy Control (W3C GPC §3). Some extensions inject `1` or `"1"`; both err toward the
 * reader. `setting` is what the site's server saw in `Sec-GPC`: either source counts, since they can disagree (Safari sends no header).
 */
export const readSignal = (setting: unknown): boolean => {
  try {
    return (
      isOn(setting) || isOn((navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl)
    );
  } catch {
    return false;
  }
};
