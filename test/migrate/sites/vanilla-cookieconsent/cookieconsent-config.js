import './npm/vanilla-cookieconsent/dist/cookieconsent.umd.js';

CookieConsent.run({
  revision: 2,
  hideFromBots: false,
  categories: {
    necessary: { enabled: true, readOnly: true },
    analytics: {
      autoClear: { cookies: [{ name: /^_tly/ }, { name: '_tid' }] },
      services: {
        tally: {
          label: 'Tally Counting',
          cookies: [{ name: /^_tally_(.*)$/ }],
          onAccept: () => {},
        },
      },
    },
    ads: {},
    'partner offers': {},
  },
  onConsent: ({ cookie }) => console.log(cookie),
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'Cookies',
          description: 'We use cookies.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Manage',
        },
        preferencesModal: {
          title: 'Preferences',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save',
          sections: [
            {
              title: 'Offers of our partners',
              description: 'Ferry tickets and more.',
              linkedCategory: 'partner offers',
            },
          ],
        },
      },
    },
  },
});
