import type { FirstStrings } from './types.js';

/** English of the first layer: what a first visit needs. What comes later brings its own. */
export const en: FirstStrings = {
  site: 'This site',
  'banner.optout.title': '{site} sells or shares data about your visit',
  'banner.optout.text':
    '{group} and partner companies use it to improve the site, count visits and choose ads. You can say no for this browser, now or at any time at the bottom of the page.',
  'banner.optout.refuse': 'Do not sell or share',
  'banner.optout.allow': 'Allow',
  'banner.optin.title': 'May we share data about your visit?',
  'banner.optin.text.none': 'With your OK, we count visits and choose ads for you.',
  'banner.optin.text.one': 'With your OK, we count visits and {n} company chooses ads for you.',
  'banner.optin.text.other': 'With your OK, we count visits and {n} companies choose ads for you.',
  'banner.optin.rest':
    'Nothing is shared unless you say yes. You can change your mind at any time at the bottom of the page.',
  'banner.optin.refuse': 'Reject all',
  'banner.optin.allow': 'Allow all',
  'banner.choose': 'Choose…',
  'banner.close': 'Close without choosing',
  'banner.actions': 'Your choice',
  'notice.privacy': 'Privacy Notice',
  'notice.cookie': 'Cookie Notice',
};
