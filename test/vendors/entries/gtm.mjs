// The loader of a tag manager; the container that it fetches is the stand-in's.
import { GtmSupport } from '@gtm-support/core';

const gtm = new GtmSupport({ id: 'GTM-HARBOR', source: `${globalThis.standIn.gtm}/gtm.js` });
// The container measures toward the host it came from, as Google's does.
globalThis.dataLayer = [{ collect: `${globalThis.standIn.gtm}/g/collect` }];
// The library appends to the body, which a script in the head comes before.
const start = () => gtm.enable(true, gtm.options.source);
if (document.body) start();
else addEventListener('DOMContentLoaded', start);
addEventListener('article:last', () => gtm.push({ event: 'article left' }));
