import type { LaterStrings } from './types.js';

/** English of the dialog, the questions and the confirmation. */
export const enLater: LaterStrings = {
  'toast.optout': '**Opt-Out Request Honored** You can change this in the footer.',
  'toast.allow': '**Saved.** You allowed everything listed.',
  'toast.saved': '**Saved.**',
  'toast.signal':
    '**Opt-Out Request Honored** Your browser asked us not to sell or share your data, and we don’t. There is nothing you need to do.',
  'toast.reload': 'It takes effect on the next page you open.',
  'reload.refused': 'What had already started ends when you reload this page.',
  'reload.allowed': 'It takes effect when you reload this page.',
  'reload.now': 'Reload page',
  'toast.change': 'Change',
  'toast.region': 'Your privacy choice',
  close: 'Close',
  'status.failed':
    '**We could not save your choice.** It counts until you close this page. Your browser may block storage.',
  'dialog.title': 'Your privacy choices',
  'dialog.lead.optout':
    'Choose what other companies may do with data about your visit. This site works the same either way.',
  'dialog.lead.optin':
    'Nothing below runs unless you allow it. This site works the same either way.',
  'dialog.refuse': 'Opt out of all',
  'dialog.allow': 'Allow all',
  'dialog.save': 'Save choices',
  'dialog.purposes': 'Purposes',
  'status.signal':
    '**Opt-Out Request Honored** Your browser sends a Global Privacy Control signal. So we don’t sell or share your data. There is nothing more to do.',
  'status.signalBefore':
    '**Opt-Out Request Honored** Your browser sent a Global Privacy Control signal on {date}. We still follow it.',
  'status.manual':
    '**Opt-Out Request Honored** You opted out on {date}. We don’t sell or share data from this browser.',
  'status.undated': '**Opt-Out Request Honored** We don’t sell or share data from this browser.',
  'status.partial': 'You limited sale or sharing on {date}.',
  'status.override':
    '**Allowed on this site.** Your browser says no, but you allowed {purpose} here on {date}.',
  'status.optOut': 'Opt out',
  'question.signal':
    '**Your browser says no. Allow {purpose} anyway?** It would count for this site only. The browser signal stays on everywhere else.',
  'question.optin': '**You opted out before. Allow {purpose} again?**',
  'question.keep': 'Stay opted out',
  'question.confirm': 'Allow on this site',
  'question.unsaved': '**Save your changes?**',
  'question.discard': 'Close without saving',
  discarded: 'Changes discarded.',
  'purpose.always': 'Always on',
  'purpose.allowed': 'Allowed',
  'purpose.notAllowed': 'Not allowed',
  'purpose.partly': 'Allowed: {n} of {companies}',
  'purpose.sale': 'Sale or sharing',
  'purpose.necessary.name': 'Running the site',
  'purpose.necessary.text': 'Keeps the site safe and remembers the choice you make here.',
  'purpose.functional.name': 'Extra features',
  'purpose.functional.text': 'Remembers your settings and plays content from other sites.',
  'purpose.analytics.name': 'Counting visits',
  'purpose.analytics.text': 'Shows us which stories people read and for how long.',
  'purpose.advertising.name': 'Ads based on your activity',
  'purpose.advertising.text':
    'Ad companies learn what you read here and use it to pick ads on other sites too.',
  'companies.one': '{n} company',
  'companies.other': '{n} companies',
  'companies.for': 'for {purpose}',
  'company.gets': 'Gets',
  'company.keeps': 'Keeps it',
  'company.policy': 'Policy',
  'company.of': 'of {company}',
  'record.changed': 'Last changed {date}',
  'record.kept': 'Kept in this browser',
  'record.id': 'Record {id}',
  'record.copy': 'Copy record',
  'record.copied': 'Copied',
};
