import { expect } from 'chai';
import type { Model } from '../../src/config/types.js';
import { modelFor } from '../../src/consent/model-for.js';

const DEFAULTS = { US: 'opt-out', EU: 'opt-in', GB: 'opt-in', '*': 'notice' } as const;

const UNION =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
const REST_OF_EEA = ['IS', 'LI', 'NO'];
/** Parts of the Union with codes of their own: Åland, and France's outermost regions. */
const OUTERMOST = ['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'];
/** Every code of ISO 3166-1 that is assigned, by their first letters. */
const ASSIGNED = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
  GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
  KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
  MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
  SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
  UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`
  .trim()
  .split(/\s+/);

describe('the model of a region', () => {
  const rows: readonly (readonly [
    string,
    Readonly<Record<string, Model>>,
    string | null,
    Model,
  ])[] = [
    ['is that of the country', DEFAULTS, 'US', 'opt-out'],
    ['is that of the country for each of its parts', DEFAULTS, 'US-CA', 'opt-out'],
    ['is that of the part first', { ...DEFAULTS, 'US-TX': 'notice' }, 'US-TX', 'notice'],
    ['of one part is not that of another', { ...DEFAULTS, 'US-TX': 'notice' }, 'US-CA', 'opt-out'],
    ['is that of the Union for a member', DEFAULTS, 'DE', 'opt-in'],
    ['is that of the Union for a part of a member', DEFAULTS, 'DE-BY', 'opt-in'],
    [
      'is that of the member before that of the Union',
      { ...DEFAULTS, DE: 'opt-out' },
      'DE',
      'opt-out',
    ],
    ['is that of the Union where the region is the Union', DEFAULTS, 'EU', 'opt-in'],
    [
      'is that of everywhere for a member, where the Union has no entry',
      { '*': 'notice' },
      'DE',
      'notice',
    ],
    ['is that of everywhere for Switzerland', DEFAULTS, 'CH', 'notice'],
    ['is that of everywhere where the region is unknown', DEFAULTS, null, 'notice'],
    ['is that of everywhere where it is empty', DEFAULTS, '', 'notice'],
    ['is opt-in where no entry covers it', { US: 'opt-out' }, 'BR', 'opt-in'],
    ['is opt-in where there are no entries', {}, 'US-CA', 'opt-in'],
    ['is opt-in where nothing is known', {}, null, 'opt-in'],
  ];
  for (const [name, regions, region, model] of rows) {
    it(name, () => expect(modelFor(regions, region)).to.equal(model));
  }

  it('is that of the Union for all its members and regions and the rest of the EEA, and nowhere else', () => {
    const inUnion = ASSIGNED.filter(
      (code) => modelFor({ EU: 'opt-in', '*': 'opt-out' }, code) === 'opt-in',
    );
    expect(inUnion).to.have.members([...UNION, ...REST_OF_EEA, ...OUTERMOST]);
  });
});
