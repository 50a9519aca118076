export { herring } from './herring.mjs';
export { lighthouse } from './lighthouse.mjs';
export { quayStreet } from './quay-street.mjs';
export { tideGauge } from './tide-gauge.mjs';
