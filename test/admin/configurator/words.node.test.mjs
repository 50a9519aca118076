import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadParts } from './load.mjs';

const {
  countWords,
  withWords,
  wordsIn,
  contrast,
  readColor,
  nearestReadable,
  lookRules,
  checkDraft,
  START_DRAFT,
  codeTexts,
  lookAtMarkup,
  validate,
} = await loadParts({
  countWords: 'configurator/words/count-words',
  withWords: 'configurator/words/with-words',
  wordsIn: 'configurator/words/words-in',
  contrast: 'configurator/look/contrast',
  readColor: 'configurator/look/read-color',
  nearestReadable: 'configurator/look/nearest-readable',
  lookRules: 'configurator/look/look-rules',
  checkDraft: 'configurator/draft/check-draft',
  START_DRAFT: 'configurator/draft/start-draft',
  codeTexts: 'configurator/code/code-texts',
  lookAtMarkup: 'configurator/placement/look-at-markup',
});

const look = (change) => ({ ...START_DRAFT, look: { ...START_DRAFT.look, ...change } });

describe('the length of texts', () => {
  it('counts words, also where no spaces stand', () => {
    assert.equal(countWords('One two, three — four.'), 4);
    assert.equal(countWords('数据共享'), 2);
    assert.equal(countWords(''), 0);
  });

  it('keeps one language a plain string, and several a table', () => {
    assert.equal(withWords(undefined, 'en', 'Ads'), 'Ads');
    assert.deepEqual(withWords('Ads', 'de', 'Werbung'), { en: 'Ads', de: 'Werbung' });
    assert.equal(withWords({ en: 'Ads', de: 'Werbung' }, 'de', ''), 'Ads');
    assert.equal(withWords('Ads', 'en', ''), undefined);
    assert.equal(wordsIn('Ads', 'de'), '');
  });
});

describe('colors', () => {
  it('are measured as WCAG does', () => {
    const ratio = (a, b) => contrast(readColor(a), readColor(b)).toFixed(1);
    assert.equal(ratio('#fff', '#000000'), '21.0');
    assert.equal(ratio('#1C1A17', '#fff'), '17.4');
    assert.equal(ratio('#6AA7E8', '#ffffff'), '2.5');
    assert.equal(readColor('red'), null);
  });

  it('get the nearest that can be read, by any hue and ground', () => {
    for (const ground of ['#ffffff', '#1d1c1a'])
      for (const color of ['#6AA7E8', '#ffee00', '#123456', '#ff0000', '#808080']) {
        const found = nearestReadable(readColor(color), readColor(ground), 4.5);
        assert.ok(contrast(found, readColor(ground)) >= 4.5, `${color} on ${ground}: ${found}`);
      }
  });

  it('that are too faint are a problem with a repair that solves it', () => {
    const draft = look({ accent: '#6AA7E8' });
    const found = checkDraft(draft, validate).filter(({ step }) => step === 'look');
    assert.equal(found.length, 1);
    assert.match(found[0].remedy, /2\.5 to 1\. Links need 4\.5/);
    const mended = found[0].fixes[0].apply(draft);
    assert.deepEqual(
      checkDraft(mended, validate).filter(({ step }) => step === 'look'),
      [],
    );
    assert.match(lookRules(mended.look), /--sluice-accent: light-dark\(#[0-9A-F]{6}, #93BDF5\)/);
  });

  it('leave the style sheet empty where nothing was chosen', () => {
    assert.equal(lookRules(START_DRAFT.look), '');
  });
});

describe('the code', () => {
  it('cannot be broken out of by a text', () => {
    const evil = '</script><script>alert(1)</script>';
    const { head, footer } = codeTexts({
      ...START_DRAFT,
      config: { ...START_DRAFT.config, site: { name: evil } },
      pages: { linkWords: evil, choices: '"><img>', base: '"/x' },
    });
    assert.equal(head.match(/<\/script>/g).length, 2);
    assert.deepEqual(JSON.parse(head.split('\n').slice(1, -2).join('\n')).site, { name: evil });
    assert.ok(!footer.includes('<img>') && !footer.includes('<script>'));
  });

  it('is found in a page, first and with the link, or the page says what is wrong', () => {
    const { head, footer } = codeTexts(START_DRAFT);
    assert.ok(
      lookAtMarkup(`<head>${head}<script src=x.js></script>${footer}`, 'auto').every(
        ({ isGood }) => isGood,
      ),
    );
    const late = lookAtMarkup(`<script src=x.js></script>${head}`, 'auto');
    assert.deepEqual(
      late.map(({ isGood }) => isGood),
      [false, false],
    );
    assert.match(lookAtMarkup('<script async src="/sluice.js">', 'float')[0].sentence, /async/);
  });
});

describe('a new draft', () => {
  it('lacks only what nobody can know: both notices, and the name', () => {
    assert.deepEqual(
      checkDraft(START_DRAFT, validate).map(({ path }) => path),
      ['site.privacyNotice', 'site.cookieNotice', 'site.name'],
    );
  });
});
