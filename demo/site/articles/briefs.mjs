/** Short items without a page of their own. */
export const BRIEFS = [
  [
    'Ferry',
    'The 5:40 to Gull Island leaves at 5:25 from the first of the month. The captain says it always did.',
  ],
  [
    'Bakery',
    'Hobb’s oven is lit again, six weeks after the flood. The first loaf went to the fire crew.',
  ],
  ['Library', 'A chart borrowed in 1983 came back by post on Friday, with a note and two dollars.'],
  ['Rowing', 'The women’s four beat the tide and the men’s four, in that order.'],
];

export const SECTION_BRIEFS = {
  '/coast': [
    [
      'Seals',
      'Forty-one pups on the north skerry, three more than last year and, by ear, twice as loud.',
    ],
    [
      'Dredging',
      'The channel closes to deep keels on Thursday. Marks are on the chart at the harbor office.',
    ],
    [
      'Fog signal',
      'The horn at Fennel Head will be tested at noon on Sunday. Dogs have been informed.',
    ],
  ],
  '/town': [
    [
      'Schools',
      'The Harbor School gets its roof before winter. The buckets go to the garden club.',
    ],
    ['Market', 'Nine new stalls from October, one of them selling only buttons.'],
    ['Council', 'Tuesday’s meeting moves to the net loft; the chamber is still damp.'],
  ],
};

export const LETTERS = {
  text: 'My grandfather set his watch by the gauge house light and was never late, except for his wedding, which was the watch’s fault. Keep the hut.',
  who: 'R. Castellane, Mill Lane',
};

export const TIDES = [
  ['3:28 a.m.', 'Low', '1.1 ft'],
  ['9:42 a.m.', 'High', '8.6 ft'],
  ['3:51 p.m.', 'Low', '0.7 ft'],
  ['10:07 p.m.', 'High', '8.9 ft'],
];
