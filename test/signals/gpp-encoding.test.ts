import { expect } from 'chai';
import type { Fields } from '../../src/signals/gpp/encode.js';
import { encodeGpp, encodeSection } from '../../src/signals/gpp/encode.js';
import { KINDS } from '../../src/signals/gpp/kinds.js';
import { SECTIONS } from '../../src/signals/gpp/sections.js';
import type { Section } from '../../src/signals/gpp/sections.js';
import { segmentsOf, sectionOf, USNAT_V1 } from './segments-of.js';

interface Vector {
  readonly n: number;
  readonly note?: string;
  readonly string: string;
  readonly sections: Readonly<Record<string, Fields>>;
}

const usp = ({ Version, Notice, OptOutSale, LspaCovered }: Fields) =>
  `${Version}${Notice}${OptOutSale}${LspaCovered}`;

const encode = (prefix: string, values: Fields) => {
  if (prefix === 'uspv1') return { id: 6, text: usp(values) };
  const isFirst = prefix === 'usnat' && values.Version === 1;
  const section = isFirst ? USNAT_V1 : sectionOf(prefix);
  return { id: section.id, text: encodeSection(segmentsOf(section, values)) };
};

describe('the GPP string', () => {
  it('is the one of each vector of the reference', async () => {
    const response = await fetch('/test/signals/fixtures/gpp-vectors.json');
    const vectors = (await response.json()) as Vector[];
    const wrong = vectors
      .map(({ n, string, sections }) => ({
        n,
        expected: string,
        made: encodeGpp(Object.entries(sections).map(([prefix, values]) => encode(prefix, values))),
      }))
      .filter(({ expected, made }) => made !== expected);
    expect(wrong).to.deep.equal([]);
    expect(vectors).to.have.lengthOf(25);
  });

  /** Numbers the two-bit values of a section through, so that no two fields can be swapped unseen. */
  const numbered = (section: Section, version: number): Fields => {
    let slot = 0;
    const next = () => [...(++slot).toString(2)].filter((bit) => bit === '1').length % 3;
    const values: Record<string, Fields[string]> = {};
    for (const fields of segmentsOf(section, {})) {
      for (const [name, value] of Object.entries(fields)) {
        if (name.endsWith('Version')) values[name] = name === 'Version' ? version : 1;
        else if (name === 'Gpc') values[name] = true;
        else if (name !== 'SubsectionType') {
          values[name] = Array.isArray(value) ? value.map(next) : next();
        }
      }
    }
    values['MspaCoveredTransaction'] ||= 1;
    return values;
  };

  const ordered: Readonly<Record<string, string>> = {
    usnat: 'DBABLA~CWaGiBaIGBFk.YA',
    usca: 'DBABBg~BWaGiBaI.YA',
    usva: 'DBABRg~BWaGiBY',
    usco: 'DBABJg~BWaGiFQ.YA',
    usut: 'DBABFg~BWaGiBaA',
    usct: 'DBABVg~BWaGiBaA.YA',
    usfl: 'DBABAw~BWaGiBaI',
    usmt: 'DBABQw~BWaGiBaI.YA',
    usor: 'DBABIw~BWaGiBaJEA.YA',
    ustx: 'DBABEw~BWaGiBaA.YA',
    usde: 'DBABUw~BWaGiBaJEA.YA',
    usia: 'DBABCw~BWaGiBaA.YA',
    usne: 'DBABSw~BWaGiBaA.YA',
    usnh: 'DBABKw~BWaGiBaI.YA',
    usnj: 'DBABAYA~BWaGiBaIWA.YA',
    ustn: 'DBABQYA~BWaGiBaA.YA',
    usmn: 'DBABIYA~BWaGiBaA.YA',
    usmd: 'DBABEYA~BWaE.YA',
    usin: 'DBABUYA~BWaG.iBY',
    usky: 'DBABCYA~BWaG.iBY',
    usri: 'DBABSYA~BWaG.iBY',
  };
  it('has each section’s fields in their order', () => {
    const made = SECTIONS.map((section) => {
      const values = numbered(section, section.prefix === 'usnat' ? 2 : 1);
      const text = encodeSection(segmentsOf(section, values));
      return [section.prefix, encodeGpp([{ id: section.id, text }])];
    });
    expect(Object.fromEntries(made)).to.deep.equal(ordered);
    const first = encodeSection(segmentsOf(USNAT_V1, numbered(USNAT_V1, 1)));
    expect(encodeGpp([{ id: 7, text: first }])).to.equal('DBABLA~BWaGiBaIGRA.YA');
  });

  it('has the ids in its header, neighbours as a group', () => {
    const header = (...ids: number[]) =>
      encodeGpp(ids.map((id) => ({ id, text: '' }))).split('~')[0];
    expect(header()).to.equal('DBAA');
    expect(header(6)).to.equal('DBABTA');
    expect(header(6, 7)).to.equal('DBABzw');
    expect(header(7, 8)).to.equal('DBABrw');
    // The specification's own examples, here with the library's padding.
    expect(header(2)).to.equal('DBABMA');
    expect(header(2, 6)).to.equal('DBACNYA');
    expect(header(5, 6)).to.equal('DBABjw');
  });

  it('never needs the two letters that URL-safe base64 has of its own', () => {
    const ids = SECTIONS.map(({ id }) => id);
    const headers = [
      [],
      ...ids.flatMap((id) => [[id], [6, id], [7, id].filter((a, i, all) => all.indexOf(a) === i)]),
    ];
    for (const list of headers) {
      expect(encodeGpp(list.map((id) => ({ id, text: '' })))).to.match(/^[\w~]+$/);
    }
  });
});

describe('the table of sections', () => {
  it('knows the ids and prefixes of the reference', () => {
    const rows = SECTIONS.map(({ id, prefix }) => `${id}:${prefix}`);
    expect(rows.join(' ')).to.equal(
      '7:usnat 8:usca 9:usva 10:usco 11:usut 12:usct 13:usfl 14:usmt 15:usor 16:ustx 17:usde 18:usia 19:usne 20:usnh 21:usnj 22:ustn 23:usmn 24:usmd 25:usin 26:usky 27:usri',
    );
  });

  it('names each section’s kinds of sensitive data in its own order', () => {
    const eight = 'race religion health orientation citizenship genetic biometric location';
    const own: Record<string, string> = {
      usnat: `${eight} identifiers financial union messages consumer-health crime-victim national-origin transgender`,
      usca: 'identifiers financial location race/religion/union messages genetic biometric health/consumer-health orientation',
      usco: eight.replace(' location', ''),
      usut: 'race religion orientation citizenship health genetic biometric location',
      usor: 'race religion health orientation transgender citizenship national-origin crime-victim genetic biometric location',
      usde: `${eight} transgender`,
      usnj: `${eight} transgender financial`,
      usmd: '',
    };
    const wordOf = (letter: string) => KINDS['abcdefghijklmnop'.indexOf(letter.toLowerCase())];
    for (const { prefix, kinds } of SECTIONS) {
      const words = [...kinds]
        .map((letter) => (letter < 'a' ? '/' : ' ') + wordOf(letter))
        .join('')
        .trim();
      expect(words, prefix).to.equal(own[prefix] ?? eight);
    }
  });
});
