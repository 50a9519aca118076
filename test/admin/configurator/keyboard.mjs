/** Works the configurator by keyboard alone, in a page of the driver. */
export const createKeyboard = (page) => {
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      const spoken = element?.cloneNode(true);
      for (const silent of spoken?.querySelectorAll('[aria-hidden=true]') ?? []) silent.remove();
      const label =
        element?.labels?.[0]?.textContent ??
        element?.getAttribute('aria-label') ??
        spoken?.textContent;
      return {
        id: element?.id ?? '',
        tag: element?.localName ?? '',
        name: label?.replace(/\s+/g, ' ').trim() ?? '',
      };
    });
  /** Presses Tab until what is meant has the focus: by id, or by a pattern of its name. */
  const tabTo = async (wanted, { back = false, most = 160 } = {}) => {
    for (let press = 0; press < most; press += 1) {
      const now = await focused();
      if (
        wanted instanceof RegExp ? wanted.test(now.name) && now.tag !== 'body' : now.id === wanted
      )
        return now;
      await page.press(back ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`Tab does not lead to ${wanted}; it is at ${JSON.stringify(await focused())}`);
  };
  return {
    focused,
    tabTo,
    type: (text) => page.type(text),
    /** Waits until the focus is on what has this id. */
    arriveAt: (id) => page.waitFor((wanted) => document.activeElement?.id === wanted, id),
    /** Goes to a button or link, and presses Enter. */
    async enter(wanted, options) {
      await tabTo(wanted, options);
      await page.press('Enter');
    },
    async goTo(name, step) {
      await tabTo(name, { back: true });
      await page.press('Enter');
      await page.waitFor(
        (wanted) => document.activeElement?.matches(`setup-${wanted} h2, setup-${wanted} h2 *`),
        step,
      );
    },
  };
};
