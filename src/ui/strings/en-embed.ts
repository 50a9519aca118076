import type { EmbedStrings } from './types.js';

/** English of the placeholder of an embed. */
export const enEmbed: EmbedStrings = {
  'embed.video.optout': 'This video is paused because you opted out',
  'embed.post.optout': 'This post is hidden because you opted out',
  'embed.content.optout': 'This content is hidden because you opted out',
  'embed.video.ask': 'This video is paused until you allow it',
  'embed.post.ask': 'This post is hidden until you allow it',
  'embed.content.ask': 'This content is hidden until you allow it',
  'embed.video.text': 'Playing it lets {company} know you watched.',
  'embed.content.text': 'Showing it lets {company} know you were on this page.',
  'embed.stays': 'Your opt-out stays on for everything else.',
  'embed.video.once': 'Play once',
  'embed.content.once': 'Show once',
  'embed.always': 'Always allow',
  'embed.video.question': '{company} will know you watched.',
  'embed.content.question': '{company} will know you were on this page.',
  'embed.video.keep': 'Keep paused',
  'embed.content.keep': 'Keep hidden',
  'embed.gets': 'What {company} gets',
  'embed.open': 'Open on {company}',
};
