// A header bidder: three adapters, the GPP modules and a shared id, one auction for one slot.
/* oxlint-disable import/no-unassigned-import -- Prebid's modules register themselves */
import pbjs from 'prebid.js';
import 'prebid.js/modules/amxBidAdapter';
import 'prebid.js/modules/connectadBidAdapter';
import 'prebid.js/modules/consentManagementGpp';
import 'prebid.js/modules/gppControl_usnat';
import 'prebid.js/modules/sharedIdSystem';
import 'prebid.js/modules/smartadserverBidAdapter';
import 'prebid.js/modules/userId';

pbjs.processQueue();
const host = globalThis.standIn.prebid;
// Without a `__gpp` to ask, Prebid cancels every auction of a page that configures it.
if (typeof globalThis['__gpp'] === 'function') {
  pbjs.setConfig({ consentManagement: { gpp: { cmpApi: 'iab', timeout: 300 } } });
}
pbjs.setConfig({
  userSync: {
    syncDelay: 0,
    filterSettings: { all: { bidders: '*', filter: 'include' } },
    userIds: [{ name: 'sharedId', storage: { name: '_sharedid', type: 'cookie', expires: 30 } }],
  },
});

const bids = [
  { bidder: 'smartadserver', params: { domain: host, siteId: 1, pageId: 1, formatId: 1 } },
  { bidder: 'amx', params: { endpoint: `${host}/amx`, tagId: 'harbor' } },
  { bidder: 'connectad', params: { endpointUrl: `${host}/connectad`, networkId: 1, siteId: 1 } },
];
const auction = (code) =>
  pbjs.requestBids({
    adUnits: [{ code, mediaTypes: { banner: { sizes: [[300, 250]] } }, bids }],
    timeout: 2000,
  });
auction('slot');
addEventListener('article:last', () => auction('slot-below'));
