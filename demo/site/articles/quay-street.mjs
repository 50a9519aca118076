import { quayStreet } from '../pictures/index.mjs';

export const quayStreetStory = {
  path: '/town/quay-street',
  section: '/town',
  kicker: 'Town',
  headline: 'Council weighs a car-free Saturday on Quay Street',
  standfirst:
    'Shopkeepers who fought the idea in spring now want it all year. The bus company would like a word.',
  author: 'Wren Adebayo',
  minutes: 4,
  draw: quayStreet,
  alt: 'A row of painted shop fronts on a quay, with people walking',
  caption: 'Quay Street on the third trial Saturday.',
  body: [
    'For five Saturdays this summer the bollards went up at nine and came down at six, and in between Quay Street belonged to people on foot. There were chess boards. There was, briefly, a goat.',
    'On Tuesday the council will decide whether to do it every week. What looked like a fight in spring has become something stranger: a room full of people who agree, and a timetable that does not.',
    { ad: 'ad-story' },
    { heading: 'The tills' },
    'Of the thirty-one shops on the street, twenty-two sold more on the trial days than on the Saturdays between. Nine sold less, among them the hardware store, whose customers tend not to carry cement home by hand.',
    {
      quote: 'I signed the petition against it. I would now like my name back, please.',
      who: 'Oona Feld, Feld’s Books',
    },
    'The council’s own count put seven thousand people on the street on the last trial day, more than live in the town. Noise fell by half. The ice cream shop ran out of everything but pistachio.',
    { heading: 'The number 4' },
    'The trouble is the number 4 bus, which has used Quay Street since it was drawn by horses. Sent round by Mill Lane it takes eleven minutes longer, and the hospital is at the end of it. The company proposes a stop at each end and a short walk between them. The hospital’s board calls that a fine plan for people who are well.',
    'A third plan came from a pupil at the Harbor School: let the bus through at walking pace, twice an hour, with a bell. The council’s engineer is said to be looking at the bell.',
  ],
};
