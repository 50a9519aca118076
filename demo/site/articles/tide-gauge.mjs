import { tideGauge } from '../pictures/index.mjs';

export const tideGaugeStory = {
  path: '/coast/tide-gauge',
  section: '/coast',
  kicker: 'Coast',
  headline: 'The tide gauge that outlived four lighthouses',
  standfirst:
    'For a hundred years one brass instrument has written down the sea. The people who mind it are about to hand it over.',
  author: 'Ines Calloway',
  minutes: 6,
  draw: tideGauge,
  alt: 'A pier at dusk with a small hut at its end and a lit window',
  caption: 'The gauge house at the end of the old pier.',
  body: [
    'At six every morning Marta Oyelaran walks the length of the pier, unlocks a green door and changes a sheet of paper. On it, in violet ink, is the shape of the night: two slow hills and the valley between them.',
    'The float below her feet has risen and dropped with every tide since the summer of 1924. It has been struck by two ferries, frozen in once, and repainted so often that nobody is sure of its first color. Four lighthouses have come and gone along this stretch of coast in that time. The gauge has missed eleven days.',
    { ad: 'ad-story' },
    'Next month a radar sensor the size of a lunchbox will take over. It needs no ink and no walk. It will also, Oyelaran says, need no one to notice when something is odd.',
    {
      quote:
        'You learn the handwriting. When a storm is coming, the line gets nervous before the forecast does.',
      who: 'Marta Oyelaran, keeper of the gauge',
    },
    { heading: 'Thirty-six thousand sheets' },
    'The archive fills a room that was once the harbor master’s pantry. There are thirty-six thousand sheets, and volunteers have photographed about half. The oldest are kept flat, between boards, and smell faintly of lamp oil.',
    'Engineers who study the coast say the long record is worth more than the instrument. A century of one place, measured one way, is rare anywhere in the world. It is how the town knows that the water at the pier now stands a hand’s width higher than it did when the hut was built.',
    { video: 'last-paper-tide' },
    'The new sensor will send a reading every six minutes to an office two hundred miles inland. Anyone will be able to see it. Oyelaran, who is seventy-one, has already looked. “It is very tidy,” she said, in the voice of someone describing a neighbor’s garden.',
    { heading: 'What a hut is for' },
    'In the spring the town will vote on whether to keep the hut. The radar does not need it. Repairs would cost about as much as a new crossing on Quay Street, which the same voters have asked for twice.',
    'At last week’s meeting nobody spoke against the sensor. Nineteen people spoke for the hut. One was a boy of nine who had been shown, on his birthday, the sheet for the night he was born. There had been a small surge at four in the morning. He had brought a copy, and held it up for the council to see.',
    'The radar does not need the hut. Some of the town, it turns out, does.',
  ],
};
