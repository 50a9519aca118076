import type { Config } from '../../../config/types.js';

/** Gives a purpose another id, wherever it is named. */
export const renamePurpose = (config: Config, index: number, id: string): Config => {
  const before = config.categories[index]?.id;
  const google = config.signals?.googleConsentMode;
  return {
    ...config,
    categories: config.categories.map((one, at) => (at === index ? { ...one, id } : one)),
    ...(config.vendors && {
      vendors: config.vendors.map((one) =>
        one.category === before ? { ...one, category: id } : one,
      ),
    }),
    ...(typeof google === 'object' && {
      signals: {
        ...config.signals,
        googleConsentMode: Object.fromEntries(
          Object.entries(google).map(([key, one]) => [key, one === before ? id : one]),
        ),
      },
    }),
  };
};
