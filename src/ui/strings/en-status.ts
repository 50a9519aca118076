import type { StatusStrings } from './types.js';

/** English of `<sluice-status>`, beside the status line. */
export const enStatus: StatusStrings = {
  'status.none': 'You have not opted out in this browser.',
  'status.nothing': 'You have not allowed anything in this browser.',
  'status.allowed': 'You made a choice on {date}. You have not opted out.',
  'check.busy': 'Checking this page…',
  'check.clean': 'We checked this page and found no sign of a company you refused.',
  'check.found':
    '**Not everything was stopped.** Your choice is saved. But we found signs of companies you refused on this page:',
  'check.reached': '{company} was contacted.',
  'check.kept': '{company} still has data in this browser.',
  'check.signal': 'A signal to other companies does not match your choice.',
  'check.running':
    '{company} was running before you said no. It may go on until you leave this page.',
  'check.failed': 'This page could not be checked.',
  'check.again': 'Check again',
};
