import type { PageMessage } from './types.js';

/** What a worker was told last, kept for when it has been stopped: workers lose their variables. */
export interface Memory {
  read(): Promise<PageMessage | null>;
  write(message: PageMessage): Promise<void>;
}

/** In IndexedDB: a site's own worker commonly throws away all caches that it does not know. */
export const createMemory = (factory: IDBFactory): Memory => {
  const use = (mode: IDBTransactionMode, call: (store: IDBObjectStore) => IDBRequest) =>
    new Promise<unknown>((resolve, reject) => {
      const opening = factory.open('sluice');
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('told'));
      opening.addEventListener('error', () => reject(opening.error as DOMException));
      opening.addEventListener('success', () => {
        const { result: base } = opening;
        const transaction = base.transaction('told', mode);
        const request = call(transaction.objectStore('told'));
        transaction.addEventListener('complete', () => {
          resolve(request.result);
          base.close();
        });
        transaction.addEventListener('abort', () => reject(transaction.error as DOMException));
      });
    });
  return {
    read: async () => {
      try {
        return (await use('readonly', (store) => store.get('last'))) as PageMessage | null;
      } catch {
        return null;
      }
    },
    write: async (message) => {
      // Where nothing can be kept, each page tells it again.
      await use('readwrite', (store) => store.put(message, 'last')).catch(() => {});
    },
  };
};
