// Page counting without an identifier: the one that this publisher does not call a sale.
import Plausible from 'plausible-tracker';

const { trackEvent, trackPageview } = Plausible({
  domain: 'harbor.example',
  apiHost: globalThis.standIn.plausible,
});
trackPageview();
addEventListener('article:last', () => trackEvent('article left'));
