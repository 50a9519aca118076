/**
 * Under this name in `sessionStorage` the admin's panel keeps what it shows and simulates in this tab. It is also the query
 * parameter that opens the panel; behind `-record` and `-asked` stands what a simulation stores in place of the real ones.
 */
export const PANEL_KEY = 'sluice-panel';
