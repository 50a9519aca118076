/** Runs in the page: what others can read there of the reader's choice. */
export const readSignals = () =>
  new Promise((resolve) => {
    window.__gpp('ping', (ping) => {
      const { categories, optedOut } = window.sluice.getState();
      const [national] = Object.values(ping.parsedSections);
      const section = Array.isArray(national) ? national[0] : national;
      resolve({
        cookie: document.cookie,
        isOut: optedOut,
        denied: Object.keys(categories)
          .filter((id) => categories[id].answer === 'denied')
          .sort(),
        gpp: section
          ? {
              applicable: ping.applicableSections,
              sale: section.SaleOptOut,
              sharing: section.SharingOptOut,
              advertising: section.TargetedAdvertisingOptOut,
            }
          : { applicable: ping.applicableSections, text: ping.gppString },
      });
    });
  });
