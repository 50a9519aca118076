/** The page's own configuration of Sluice, as text. */
export const readConfigText = () =>
  document.querySelector('script#sluice-config[type="application/json"]')?.textContent ?? null;

/** The names of everything that is stored for this page's origin. */
export const readStorage = async () => {
  const keys = (kind: 'localStorage' | 'sessionStorage') => {
    try {
      return Object.keys(window[kind]).map((name) => ({ kind, name }));
    } catch {
      return [];
    }
  };
  const listed = async <T>(list: () => Promise<T[]>) => {
    try {
      return await list();
    } catch {
      return [];
    }
  };
  const databases = await listed(() => indexedDB.databases());
  const caches = await listed(() => window.caches.keys());
  return [
    ...keys('localStorage'),
    ...keys('sessionStorage'),
    ...databases.map(({ name }) => ({ kind: 'indexedDB' as const, name: name ?? '' })),
    ...caches.map((name) => ({ kind: 'cacheStorage' as const, name })),
  ];
};
