import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { loadSource } from '../signals/load-source.mjs';
import { GOOD } from './broken-configurations.mjs';

const {
  COMPANIES,
  ENGLISH,
  HIGHEST_GRADE,
  checkConfig,
  compileSchema,
  hardWords,
  readingGrade,
  syllablesIn,
  toVendor,
} = await loadSource(`
    import { en } from './src/ui/strings/en.ts';
    import { enEmbed } from './src/ui/strings/en-embed.ts';
    import { enLater } from './src/ui/strings/en-later.ts';
    import { enLink } from './src/ui/strings/en-link.ts';
    import { enStatus } from './src/ui/strings/en-status.ts';
    export const ENGLISH = { ...en, ...enEmbed, ...enLater, ...enLink, ...enStatus };
    export { COMPANIES } from './src/vendors/directory/companies.ts';
    export { HIGHEST_GRADE } from './src/admin/check/reading/highest-grade.ts';
    export { checkConfig } from './src/admin/check/check-config.ts';
    export { compileSchema } from './src/admin/check/compile-schema.ts';
    export { hardWords } from './src/admin/check/reading/hard-words.ts';
    export { readingGrade } from './src/admin/check/reading/reading-grade.ts';
    export { syllablesIn } from './src/admin/check/reading/syllables-in.ts';
    export { toVendor } from './src/vendors/directory/to-vendor.ts';
  `);
const validate = compileSchema(
  JSON.parse(readFileSync(new URL('../../dist/sluice.schema.json', import.meta.url), 'utf8')),
);

const problemsOf = (change) =>
  checkConfig({ ...GOOD, ...change }, validate).map(
    ({ path, sentence, remedy, severity }) => `${severity} ${path}: ${sentence} ${remedy}`,
  );
const withText = (text) => ({
  categories: [...GOOD.categories.slice(0, 3), { id: 'advertising', sale: true, text }],
});

describe('the reading level of a text', () => {
  const syllables = [
    ['a', 1],
    ['the', 1],
    ['page', 1],
    ['shared', 1],
    ['needed', 2],
    ['choices', 2],
    ['watches', 2],
    ['people', 2],
    ['company', 3],
    ['improvement', 3],
    ['idea', 3],
    ['media', 3],
    ['functionality', 5],
    ['reader’s', 2],
  ];
  for (const [word, count] of syllables) {
    it(`counts ${count} in “${word}”`, () => assert.equal(syllablesIn(word), count));
  }

  it('is low for everyday words in short sentences, and high for a lawyer’s', () => {
    const plain = 'We count visits. You can say no at any time, and the site works the same.';
    const legal =
      'We and our partners utilize proprietary technologies to facilitate personalization of advertisements in accordance with applicable legislation and the preferences you communicate.';
    assert.ok(readingGrade(plain) <= 3, `${readingGrade(plain)}`);
    assert.ok(readingGrade(legal) >= 16, `${readingGrade(legal)}`);
  });

  it('takes a bold title for a sentence, and a placeholder for a word', () => {
    const text = '**We could not save your choice.** {site} will ask you again when you come back.';
    const split = 'We could not save your choice. It will ask you again when you come back.';
    assert.equal(readingGrade(text), readingGrade(split));
  });

  it('is not known for a few words', () => assert.equal(readingGrade('Allow everything'), null));

  it('names the words that readers stumble over, and plainer ones', () => {
    assert.deepEqual(
      hardWords('Third parties utilize your IDs, in order to utilize them; responsibility.'),
      [
        { word: 'third parties', plain: 'other companies' },
        { word: 'utilize', plain: 'use' },
        { word: 'in order to', plain: 'to' },
        { word: 'responsibility', plain: null },
      ],
    );
  });
});

describe('the words of readers', () => {
  const isHard = (text) => (readingGrade(text) ?? 0) > HIGHEST_GRADE || hardWords(text).length > 0;
  const none = (texts) => assert.ok(texts.length === 0, `\n${texts.join('\n')}\n`);
  const told = (name, text) =>
    `${name}: ${readingGrade(text)} ${hardWords(text).map(({ word }) => word)} “${text}”`;

  it('are plain in the interface', () => {
    const texts = Object.entries(ENGLISH).filter(([, text]) => isHard(text));
    none(texts.map(([key, text]) => told(key, text)));
  });

  it('are plain in the directory', () => {
    const texts = COMPANIES.flatMap((one) => {
      const { receives, retention = '' } = toVendor(one);
      return [receives, retention].flatMap((text) =>
        hardWords(text).length > 0 ? [told(one.id, text)] : [],
      );
    });
    const notes = COMPANIES.filter(({ note }) => note && isHard(note));
    none([...texts, ...notes.map(({ id, note }) => told(id, note))]);
  });
});

describe('sluice check, on the owner’s texts', () => {
  it('advises shorter sentences where a text is too hard', () => {
    const text =
      'Our advertising partners combine the information that they collect on this website with information from other services of theirs.';
    const [found, ...rest] = problemsOf(withText(text));
    assert.match(found, /^advice categories\[3\]\.text: This text reads at school grade 1\d/);
    assert.deepEqual(rest, []);
  });

  it('proposes a plainer word', () => {
    const [found] = problemsOf(
      withText({ en: 'Third parties utilize it.', de: 'Dritte nutzen es.' }),
    );
    assert.match(
      found,
      /categories\[3\]\.text\.en: .*Say “other companies” for “third parties”, “use” for “utilize”\./,
    );
  });

  it('looks at what companies get, and at the words of the interface', () => {
    const vendors = [{ ...GOOD.vendors[0], receives: 'identifiers, page address' }];
    const words = { 'en-US': { 'banner.choose': 'Personalization' } };
    assert.deepEqual(
      problemsOf({ vendors, ui: { ...GOOD.ui, words } }).map((one) => one.split(': ')[0]),
      ['advice vendors[0].receives', 'advice ui.words.en-US["banner.choose"]'],
    );
  });

  it('says nothing of other languages', () => {
    const text =
      'Unsere Werbepartner verbinden die Informationen, die sie auf dieser Internetseite gewinnen, mit Informationen aus ihren übrigen Dienstleistungen.';
    assert.deepEqual(problemsOf(withText(text)), []);
    assert.deepEqual(problemsOf(withText({ de: text })), []);
  });
});
