import { herring } from '../pictures/index.mjs';

export const herringStory = {
  path: '/coast/herring',
  section: '/coast',
  kicker: 'Coast',
  headline: 'How the herring came back',
  standfirst:
    'They left in 1978 and took half the fleet with them. Now the bay turns silver again in March, and no one agrees on whom to thank.',
  author: 'Tomas Brandvold',
  minutes: 5,
  draw: herring,
  alt: 'A school of herring turning in green water',
  caption: 'A school turning off Gull Point.',
  body: [
    'The first sign was the noise. Gulls, said Ada Lindqvist, who has lived above the slipway for sixty years, and then a sound under the gulls, like rain on a tin roof, though the sky was clear. She went to the window. The bay was boiling.',
    'What she saw that morning three years ago was herring, spawning in the eelgrass for the first time since 1978. By noon half the school was on the sea wall, skipping class with the headmaster’s blessing.',
    { video: 'herring-run', embed: true },
    { heading: 'Three theories' },
    'The state says it was the ban: a generation without nets in the inner bay. The aquarium says it was the eelgrass, replanted by hand by divers who were paid in soup. The fishermen say it was the cannery, or rather the end of it; the water has been clear since the outfall closed.',
    {
      quote: 'Everyone is right, and everyone would like to be the only one who is right.',
      who: 'Dr. Pilar Essien, Gull Point Aquarium',
    },
    'The eggs are the best evidence. They stick to anything: grass, rope, the hull of the ferry. Last March volunteers counted a square yard of them off the slipway and stopped at two hundred thousand.',
    { ad: 'ad-story' },
    { heading: 'A small harvest' },
    'In November the harbor council will decide whether to allow a harvest, the first in forty-seven years. It would be small: four boats, ten days, hand-hauled nets. The old processing hall has become a climbing gym, so the catch would be smoked in the yard behind the Anchor, where a brick oven from 1931 still draws well.',
    'Lindqvist will not say how she would vote. She would like to taste one again, she said. She would also like to hear the rain on the roof next year.',
  ],
};
