/** A mark that lasts as long as the visit: until the tab is closed, or without `sessionStorage` until the page is left. */
export const createVisitFlag = (key: string): { isSet(): boolean; set(): void } => {
  let set = false;
  return {
    isSet: () => {
      try {
        return set || sessionStorage.getItem(key) !== null;
      } catch {
        return set;
      }
    },
    set: () => {
      set = true;
      try {
        sessionStorage.setItem(key, '');
      } catch {
        // Then the visit is this page.
      }
    },
  };
};
