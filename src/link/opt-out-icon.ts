/**
 * California's opt-out icon (11 CCR §7015; geometry from the interface specification): a pill 30 by 14, left part white
 * with a blue check mark, right part blue with a white X. Not mirrored in right-to-left pages, decorative beside its words.
 * Must be compared with the state's file before 1.0.
 */
export const OPT_OUT_ICON =
  '<svg part="icon" viewBox="0 0 30 14" aria-hidden="true" fill="#06f" stroke="none" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round"><rect width="30" height="14" rx="7"/><path fill="#fff" d="M7 1.2h10.3l-3.1 11.6H7A5.8 5.8 0 0 1 7 1.2z"/><path fill="none" stroke="#06f" d="m5.6 7.2 2.3 2.3 4.4-5"/><path fill="none" stroke="#fff" d="m18.9 4.4 5.2 5.2m0-5.2-5.2 5.2"/></svg>';
