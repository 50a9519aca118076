// A publisher's own Prebid: consent and activity modules, shared ids and three adapters. What it does, the page says through `pbjs.que`.
/* oxlint-disable import/no-unassigned-import -- Prebid's modules register themselves */
import pbjs from 'prebid.js';
import 'prebid.js/modules/allowActivities';
import 'prebid.js/modules/amxBidAdapter';
import 'prebid.js/modules/connectadBidAdapter';
import 'prebid.js/modules/consentManagementGpp';
import 'prebid.js/modules/consentManagementUsp';
import 'prebid.js/modules/gppControl_usnat';
import 'prebid.js/modules/gppControl_usstates';
import 'prebid.js/modules/pubProvidedIdSystem';
import 'prebid.js/modules/sharedIdSystem';
import 'prebid.js/modules/smartadserverBidAdapter';
import 'prebid.js/modules/unifiedIdSystem';
import 'prebid.js/modules/userId';

pbjs.processQueue();
