import { readShape } from './read-shape.js';
import type { Report } from './read-shape.js';
import type { Settings } from './settings.js';
import { SHAPE } from './shape.js';

/**
 * Reads the configuration leniently: never throws, reports each problem once, and reads whatever is unclear as the value
 * that protects the reader. A configuration that is no object, or of another version, is read as an empty one: then
 * nothing is known, and what is unknown is denied.
 */
export const readConfig = (config: unknown, report: Report): Settings => {
  const regions = { US: 'opt-out', EU: 'opt-in', GB: 'opt-in', '*': 'opt-in' };
  // `null` is not understood: what has no categories is no configuration, and is said to be none.
  const given = { version: 1, regions, categories: null, ...(config as object | undefined) };
  const isReadable = config && given.version === 1;
  if (!isReadable) report('config', 'is missing, no JSON or not of version 1: all is denied');
  const settings = readShape(SHAPE, isReadable ? given : {}, '', report) as Settings;

  const ids = [...settings.categories, ...settings.vendors].map(({ id }) => id);
  /** Categories and vendors share one name space; what is named twice is nobody's. */
  const isNamed = (id: string) => {
    const isOwn = /^(?!__proto__$)[\w-]{1,64}$/.test(id) && ids.indexOf(id) === ids.lastIndexOf(id);
    if (!isOwn) report(`id "${id}"`, 'is no id or used twice: denied');
    return isOwn;
  };
  const categories = settings.categories
    .filter(({ id }) => isNamed(id))
    .map((category) => {
      const isGuarded = category.sale || category.sensitive.length > 0;
      if (isGuarded && category.required)
        report(category.id, 'is sale or sensitive: cannot be required');
      return Object.assign(category, { required: category.required && !isGuarded });
    });
  const vendors = settings.vendors.map((vendor) => {
    const isKnown = categories.some(({ id }) => id === vendor.category);
    if (!isKnown) report(`vendor "${vendor.id}"`, 'has no category that exists: denied');
    return Object.assign(vendor, {
      category: isNamed(vendor.id) && isKnown ? vendor.category : '',
    });
  });
  // As regions are read elsewhere: `us-ca` and `US_CA` are `US-CA`.
  const places = Object.entries(settings.regions).map(([code, model]) => [
    code.trim().toUpperCase().replace('_', '-'),
    model,
  ]);
  return { ...settings, regions: Object.fromEntries(places), categories, vendors };
};
