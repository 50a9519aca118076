import { herringStory } from './herring.mjs';
import { quayStreetStory } from './quay-street.mjs';
import { tideGaugeStoryInArabic } from './tide-gauge.ar.mjs';
import { tideGaugeStoryInSpanish } from './tide-gauge.es.mjs';
import { tideGaugeStory } from './tide-gauge.mjs';

export const stories = [tideGaugeStory, herringStory, quayStreetStory];
export const translations = { es: tideGaugeStoryInSpanish, ar: tideGaugeStoryInArabic };
