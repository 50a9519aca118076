import { storedText } from './stored-text.js';

/** A mark that lasts as long as the visit: until the tab is closed, or without `sessionStorage` until the page is left. */
export const createVisitFlag = (key: string): { isSet(): boolean; set(): void } => {
  let set = false;
  return {
    isSet: () => set || storedText('sessionStorage', key) !== '',
    set: () => {
      set = true;
      storedText('sessionStorage', key, '1');
    },
  };
};
