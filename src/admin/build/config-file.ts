/**
 * The configuration as it was written, beside the script that `sluice build` made of it: no reader fetches it; `audit` and `check`
 * find there which companies the page has.
 */
export const CONFIG_FILE = 'sluice.json';
