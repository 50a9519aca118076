import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const file = readFileSync(new URL('../../demo/gtm/sluice-consent.tpl', import.meta.url), 'utf8');
const parts = file.split(/^___(\w+)___$/m);
const part = (name) => parts[parts.indexOf(name) + 1].trim();
const fields = JSON.parse(part('TEMPLATE_PARAMETERS'));
const code = part('SANDBOXED_JS_FOR_WEB_TEMPLATE');

/** The file's permissions: by name, lists of keys or of `{ key, read, write, execute }`. */
const permissions = Object.fromEntries(
  JSON.parse(part('WEB_PERMISSIONS')).map(({ instance: { key, param } }) => [
    key.publicId,
    param[0].value.listItem.map(({ string, mapKey, mapValue }) =>
      mapKey
        ? Object.fromEntries(
            mapKey.map((name, at) => [name.string, mapValue[at].string ?? mapValue[at].boolean]),
          )
        : string,
    ),
  ]),
);
const need = (allowed, what) => assert.ok(allowed, `${what} is not among the permissions`);
const needGlobal = (path, ...rights) => {
  const row = permissions.access_globals.find(({ key }) => key === path);
  for (const right of rights) need(row?.[right], `${right} ${path}`);
};
const needConsent = (types) => {
  for (const type of types) {
    if (type === 'wait_for_update') continue;
    const row = permissions.access_consent.find(({ consentType }) => consentType === type);
    need(row?.write, `write ${type}`);
  }
};

/** Runs the tag on a page with this `window`; answers what it has told Tag Manager, in order. */
const run = (window, set = {}) => {
  const told = [];
  const at = (path) => path.split('.').reduce((value, name) => value?.[name], window);
  const apis = {
    callInWindow(path, ...given) {
      needGlobal(path, 'execute');
      return at(path)(...given);
    },
    copyFromWindow(path) {
      needGlobal(path, 'read');
      return at(path);
    },
    createQueue(path) {
      needGlobal(path, 'read', 'write');
      const [owner, name] = path.split('.');
      // Documented: throws where what the array belongs to does not exist.
      const queue = (window[owner][name] ??= []);
      return (...given) => queue.push(...given);
    },
    setInWindow(path, value, override) {
      needGlobal(path, 'write');
      if (path in window && !override) return false;
      window[path] = value;
      return true;
    },
    setDefaultConsentState(state) {
      needConsent(Object.keys(state));
      told.push(['default', { ...state }]);
    },
    updateConsentState(state) {
      needConsent(Object.keys(state));
      told.push(['update', { ...state }]);
    },
    gtagSet(settings) {
      for (const key of Object.keys(settings)) {
        need(permissions.write_data_layer.includes(key), `write ${key}`);
      }
      told.push(['set', { ...settings }]);
    },
    makeNumber: Number,
  };
  const defaults = Object.fromEntries(fields.map(({ name, defaultValue }) => [name, defaultValue]));
  let success = 0;
  const data = { ...defaults, ...set, gtmOnSuccess: () => (success += 1) };
  const require = (name) => {
    assert.ok(Object.hasOwn(apis, name), `${name} is not documented`);
    return apis[name];
  };
  // Sandboxed JavaScript has no globals: those that tempt are hidden.
  new Function('require', 'data', 'window', 'document', 'globalThis', code)(require, data);
  assert.equal(success, 1, 'gtmOnSuccess');
  return told;
};

const stateOf = (answers) => ({
  categories: Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, { answer, because: 'choice' }]),
  ),
});
/** `window.sluice` as far as the template may know it; `change` is a choice of the reader. */
const sluiceWith = (answers) => {
  const listeners = [];
  let state = stateOf(answers);
  return {
    version: '1.0.0',
    queue: { push: (call) => call() },
    subscribe: (listener) => {
      listeners.push(listener);
      listener(state);
    },
    change: (next) => {
      state = stateOf(next);
      for (const listener of listeners) listener(state);
    },
  };
};

const ALLOWED = { functional: 'granted', analytics: 'granted', advertising: 'granted' };
const REFUSED = { ...ALLOWED, advertising: 'denied' };
const statesOf = (told) => told.filter(([kind]) => kind !== 'set');
const adsOf = ([, state]) => [state.ad_storage, state.ad_user_data, state.ad_personalization];

describe('the template for Google Tag Manager', () => {
  it('is JSON where it must be, and of the web', () => {
    const info = JSON.parse(part('INFO'));
    assert.deepEqual([info.type, info.containerContexts], ['TAG', ['WEB']]);
  });

  it('makes the choice in force the default, where Sluice has run', () => {
    const told = run({ sluice: sluiceWith(REFUSED) });
    assert.deepEqual(told, [
      [
        'default',
        {
          ad_storage: 'denied',
          ad_user_data: 'denied',
          ad_personalization: 'denied',
          analytics_storage: 'granted',
          functionality_storage: 'granted',
          personalization_storage: 'granted',
          security_storage: 'granted',
        },
      ],
      ['set', { ads_data_redaction: true, url_passthrough: false }],
    ]);
  });

  it('updates with each change', () => {
    const sluice = sluiceWith(ALLOWED);
    const told = run({ sluice });
    sluice.change(REFUSED);
    sluice.change(ALLOWED);
    assert.deepEqual(
      statesOf(told).map((one) => [one[0], adsOf(one)[0]]),
      [
        ['default', 'granted'],
        ['update', 'denied'],
        ['update', 'granted'],
      ],
    );
    assert.deepEqual(told.at(-1), ['set', { ads_data_redaction: false, url_passthrough: false }]);
  });

  it('denies all, and waits, until a Sluice that comes later answers', () => {
    const window = {};
    const told = run(window, { wait: '800' });
    const [[kind, state]] = statesOf(told);
    assert.deepEqual([kind, state.wait_for_update], ['default', 800]);
    const values = Object.entries(state).filter(([, value]) => value === 'granted');
    assert.deepEqual(values, [['security_storage', 'granted']]);
    // What Sluice does when it has started: it takes the place, and makes the calls that came early.
    const early = window.sluice.queue;
    window.sluice = sluiceWith(ALLOWED);
    for (const call of early) call(window.sluice);
    assert.deepEqual(adsOf(statesOf(told).at(-1)), ['granted', 'granted', 'granted']);
    assert.equal(statesOf(told).at(-1)[0], 'update');
  });

  it('joins calls that are waiting for Sluice already', () => {
    const others = () => {};
    const window = { sluice: { queue: [others] } };
    run(window);
    assert.equal(window.sluice.queue.length, 2);
    assert.equal(window.sluice.queue[0], others);
  });

  it('denies what any of several categories denies, what is unknown, and what is not named', () => {
    const answers = { ...ALLOWED, measurement: 'denied' };
    for (const advertising of ['advertising, measurement', 'advertisng', '', undefined, ' , ']) {
      const [first] = statesOf(run({ sluice: sluiceWith(answers) }, { advertising }));
      assert.deepEqual(adsOf(first), ['denied', 'denied', 'denied'], String(advertising));
    }
  });

  it('uses the subset of the language that Tag Manager runs', () => {
    // ECMAScript 5.1 with arrow functions, const and let.
    for (const beyond of [/`/, /\.\.\./, /\?\./, /\?\?/, /\bnew\b/, /\bclass\b/, /\bof\b.*\{$/m]) {
      assert.doesNotMatch(code.replace(/\/\/.*$/gm, ''), beyond);
    }
  });
});
