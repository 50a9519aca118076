import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BROKEN, GOOD } from '../broken-configurations.mjs';
import { loadParts } from './load.mjs';

const {
  checkConfig,
  applyFix,
  withValue,
  withName,
  pathSteps,
  importText,
  codeTexts,
  lookRules,
  START_DRAFT,
  validate,
} = await loadParts({
  checkConfig: 'check/check-config',
  applyFix: 'check/apply-fix',
  withValue: 'check/with-value',
  withName: 'check/with-name',
  pathSteps: 'check/path-steps',
  importText: 'configurator/draft/import-text',
  codeTexts: 'configurator/code/code-texts',
  lookRules: 'configurator/look/look-rules',
  START_DRAFT: 'configurator/draft/start-draft',
});

const cases = BROKEN.filter(([, change]) => !Array.isArray(change)).map(([name, change]) => [
  name,
  JSON.parse(JSON.stringify({ ...GOOD, ...change })),
]);

describe('a repair', () => {
  it('leaves nothing of its problem, in every broken configuration', () => {
    let count = 0;
    for (const [name, config] of cases) {
      const before = JSON.stringify(config);
      for (const problem of checkConfig(config, validate).filter(({ fix }) => fix)) {
        count += 1;
        const after = applyFix(config, problem.fix);
        const left = checkConfig(after, validate);
        assert.ok(
          !left.some(
            ({ path, sentence }) => path === problem.path && sentence === problem.sentence,
          ),
          `${name}: “${problem.fix.label}” at ${problem.fix.path} leaves “${problem.sentence}”`,
        );
        assert.ok(left.length < checkConfig(config, validate).length + 1, name);
      }
      assert.equal(JSON.stringify(config), before, `${name}: the configuration itself was changed`);
    }
    assert.ok(count >= 25, `only ${count} repairs`);
  });

  it('changes only its place, and takes empty settings with it', () => {
    const config = { a: { b: 1 }, list: [{ x: 1 }, { x: 2 }], same: { deep: {} } };
    const changed = withValue(config, pathSteps('list[1].x'), 3);
    assert.deepEqual(changed.list, [{ x: 1 }, { x: 3 }]);
    assert.equal(changed.list[0], config.list[0]);
    assert.equal(changed.same, config.same);
    assert.deepEqual(withValue(config, ['a', 'b'], undefined), {
      list: config.list,
      same: config.same,
    });
    assert.deepEqual(withValue(config, ['list', 0], undefined).list, [{ x: 2 }]);
    assert.deepEqual(withValue({}, pathSteps('ui.words.en["banner.choose"]'), 'Options'), {
      ui: { words: { en: { 'banner.choose': 'Options' } } },
    });
  });

  it('renames a key where it stands', () => {
    const renamed = withName({ regions: { US: 'a', UK: 'b', '*': 'c' } }, ['regions', 'UK'], 'GB');
    assert.equal(JSON.stringify(renamed), '{"regions":{"US":"a","GB":"b","*":"c"}}');
  });
});

describe('importing a settings file', () => {
  it('takes the contract’s example as it is', () => {
    const { config, refused } = importText(JSON.stringify(GOOD, null, 2), validate);
    assert.deepEqual(config, GOOD);
    assert.deepEqual(refused, []);
  });

  it('says what is no JSON, with line and column, and gives nothing', () => {
    const { config, fault } = importText('{\n  "version": 1,\n  categories: []\n}', validate);
    assert.equal(config, null);
    assert.match(fault, /no JSON.*line 3, column 3/);
  });

  for (const text of ['', 'null', '[]', '"x"', '{"version":2}', '\u0000', '{"version":1']) {
    it(`gives nothing for ${JSON.stringify(text)}, and says why`, () => {
      const { config, fault } = importText(text, validate);
      assert.equal(config, null);
      assert.ok(fault.length > 10);
    });
  }

  it('brings the look back from the styles: alone, with the settings, and with the head code', () => {
    const looks = [
      { choice: '#0B5C4B' },
      { choiceDark: '#93BDF5' },
      { accent: '#1D4F8C', accentDark: '#93BDF5', scheme: 'dark' },
      { font: 'system-ui', corners: '0', offset: '8' },
      { scheme: 'light', choice: '#123' },
    ];
    for (const change of looks) {
      const look = { ...START_DRAFT.look, ...change };
      const draft = { ...START_DRAFT, config: GOOD, look };
      const { head, style } = codeTexts(draft);
      const json = JSON.stringify(GOOD, null, 2);
      const pastes = [
        [style, null],
        [`${json}\n${style}`, GOOD],
        [`${style}\n${json}`, GOOD],
        [`${head}\n<style>\n${style}\n</style>`, GOOD],
      ];
      for (const [paste, settings] of pastes) {
        const { config, look: found, fault } = importText(paste, validate);
        assert.equal(fault, undefined);
        assert.deepEqual(config, settings);
        assert.equal(lookRules(found.look), lookRules(look), JSON.stringify(change));
        assert.deepEqual(found.others, []);
      }
    }
    const { look } = importText(':root { --sluice-z: 5; --sluice-radius: 6px }', validate);
    assert.equal(look.look.corners, '6');
    assert.deepEqual(look.others, ['--sluice-z']);
  });

  it('tells the line of a fault in the head code as it stands in the page', () => {
    const page =
      '<!doctype html>\n<script type="application/json" id="sluice-config">\n{ "version": 1, }\n</script>';
    assert.match(importText(page, validate).fault, /line 3/);
  });

  it('survives whatever file it is given: binary, cut off, deep, long, or with keys of objects', () => {
    const json = JSON.stringify(GOOD);
    const binary = Array.from({ length: 4096 }, (_, at) =>
      String.fromCharCode((at * 7919) % 256),
    ).join('');
    for (const text of [binary, json.slice(0, -40), json.slice(0, 7), `\uFEFF${binary}`]) {
      const { config, fault } = importText(text, validate);
      assert.equal(config, null);
      assert.ok(fault.length > 10);
    }
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    for (const text of [
      deep,
      `{"version":1,"categories":${deep}}`,
      `{"version":1,"ui":{"words":${'{"a":'.repeat(3000)}1${'}'.repeat(3003)}`,
    ]) {
      const { config, fault } = importText(text, validate);
      assert.equal(config, null);
      assert.match(fault, /brackets/);
    }
    const began = performance.now();
    const long = { ...GOOD, site: { ...GOOD.site, name: 'x'.repeat(10 * 1024 * 1024) } };
    assert.ok(importText(JSON.stringify(long), validate).config);
    assert.ok(performance.now() - began < 20_000);
    const evil = `{"version":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"categories":[{"id":"ads","__proto__":{"required":true}}]}`;
    const { config } = importText(evil, validate);
    assert.equal({}.polluted, undefined);
    assert.equal(config.polluted, undefined);
    assert.equal(config.categories?.[0]?.required, undefined);
  });

  it('leaves out what has not the form of a setting, names each, and gives what can be worked with', () => {
    for (const [name, broken] of cases) {
      if (broken.version !== 1) continue;
      const { config, refused } = importText(JSON.stringify(broken), validate);
      assert.ok(validate(config), `${name}: ${JSON.stringify(validate.errors?.[0])}`);
      for (const { path, sentence, remedy } of refused) assert.ok(path && sentence && remedy, name);
    }
    const { config, refused } = importText(
      JSON.stringify({ ...GOOD, vendors: [{ name: 'Nameless' }, ...GOOD.vendors], langauge: 'en' }),
      validate,
    );
    assert.deepEqual(config.vendors, GOOD.vendors);
    assert.equal(config.langauge, undefined);
    assert.equal(refused.length, 3);
  });
});
