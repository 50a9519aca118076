/**
 * Runs in the page: plays a rule by the published description of Consent-O-Matic's format
 * (https://github.com/cavi-au/Consent-O-Matic#rule-elements), with what the reader has set in the extension (`wanted`, a boolean by
 * type of consent). `false` where the rule finds no question. What the description does not name throws.
 */
export const playConsentOMatic = async (rule, wanted) => {
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const all = Object.values(wanted);
  let base = document;

  const select = ({ selector, displayFilter, ...rest }, from) => {
    if (Object.keys(rest).length) throw new Error(`not played: ${Object.keys(rest)}`);
    if (selector === ':scope') return [from];
    return [...(from.shadowRoot ?? from).querySelectorAll(selector)].filter(
      (element) => !displayFilter || element.offsetHeight > 0,
    );
  };
  const find = ({ parent, target }) => {
    const from = parent ? select(parent, base)[0] : base;
    return from ? select(target, from) : [];
  };
  const isMatched = (matcher) => {
    const [found] = find(matcher);
    if (matcher.type === 'css') return Boolean(found);
    if (matcher.type === 'checkbox') return found.checked;
    throw new Error(`not played: ${matcher.type}`);
  };

  const actions = {
    click: async (action) => find(action)[0]?.click(),
    list: async ({ actions: each }) => {
      for (const action of each) await run(action);
    },
    waitcss: async ({ retries = 10, waitTime = 250, ...what }) => {
      for (let left = retries; left > 0 && !find(what)[0]; left -= 1) await wait(waitTime);
    },
    foreach: async ({ action, ...what }) => {
      const before = base;
      for (base of find(what)) await run(action);
      base = before;
    },
    ifallowall: ({ trueAction, falseAction }) => run(all.every(Boolean) ? trueAction : falseAction),
    ifallownone: ({ trueAction, falseAction }) => run(all.some(Boolean) ? falseAction : trueAction),
    consent: async ({ consents }) => {
      for (const { type, matcher, toggleAction } of consents) {
        if (find(matcher)[0] && isMatched(matcher) !== wanted[type]) await run(toggleAction);
      }
    },
  };
  const run = async (action) => {
    if (!action) return;
    if (!actions[action.type]) throw new Error(`not played: ${action.type}`);
    await actions[action.type](action);
  };

  const isFound = ({ presentMatcher, showingMatcher }) =>
    [...presentMatcher, ...showingMatcher].every(isMatched);
  for (let left = 20; !rule.detectors.some(isFound); left -= 1) {
    if (left === 0) return false;
    await wait(250);
  }
  for (const name of ['OPEN_OPTIONS', 'DO_CONSENT', 'SAVE_CONSENT']) {
    await run(rule.methods.find((method) => method.name === name)?.action);
  }
  return true;
};
