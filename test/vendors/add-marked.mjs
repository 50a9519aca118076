/** Runs in the page: adds marked scripts as a single-page site does after a navigation of its own. */
export const addMarked = (tags) => {
  for (const { category, vendor, type, src, code } of tags) {
    const script = document.createElement('script');
    script.type = 'text/plain';
    Object.assign(script.dataset, { category, vendor, ...(type && { type }), ...(src && { src }) });
    if (code) script.text = code;
    document.head.append(script);
    (globalThis.added ??= []).push(vendor);
  }
};
