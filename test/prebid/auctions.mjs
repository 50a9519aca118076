/** Runs in the page, before Prebid has loaded: the publisher's set-up, and `auction(code)`. `hosts`: where the stand-ins listen. */
export const setUpAuctions = (hosts, { syncDelay = 0 } = {}) => {
  globalThis.pbjs = globalThis.pbjs ?? {};
  pbjs.que = pbjs.que ?? [];
  const include = { bidders: ['smartadserver', 'amx'], filter: 'include' };
  const bids = [
    { bidder: 'smartadserver', params: { domain: hosts.smart, siteId: 1, pageId: 1, formatId: 1 } },
    { bidder: 'amx', params: { endpoint: `${hosts.amx}/bid`, tagId: 'harbor' } },
    {
      bidder: 'connectad',
      params: { endpointUrl: `${hosts.connectad}/bid`, networkId: 1, siteId: 1 },
    },
  ];
  pbjs.que.push(() =>
    pbjs.setConfig({
      consentManagement: {
        gpp: { cmpApi: 'iab', timeout: 20_000 },
        usp: { cmpApi: 'iab', timeout: 20_000 },
      },
      userSync: {
        syncDelay,
        syncsPerBidder: 5,
        filterSettings: { iframe: include, image: include },
        userIds: [
          { name: 'sharedId', storage: { name: '_sharedid', type: 'cookie', expires: 30 } },
          {
            name: 'unifiedId',
            params: { url: `${hosts.ids}/unified` },
            storage: { name: '_unifiedid', type: 'html5', expires: 30 },
          },
          {
            name: 'pubProvidedId',
            params: { eids: [{ source: 'harbor.example', uids: [{ id: 'reader-1', atype: 1 }] }] },
          },
        ],
      },
    }),
  );
  globalThis.ended = [];
  globalThis.auction = (code) =>
    pbjs.que.push(() =>
      pbjs.requestBids({
        adUnits: [
          {
            code,
            mediaTypes: { banner: { sizes: [[300, 250]] } },
            ortb2Imp: { ext: { gpid: code } },
            bids,
          },
        ],
        timeout: 5_000,
        bidsBackHandler: () => ended.push(code),
      }),
    );
};
