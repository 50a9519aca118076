import { disqus } from './content/disqus.js';
import { facebook } from './content/facebook.js';
import { metaPixel } from './content/meta-pixel.js';
import { vimeo } from './content/vimeo.js';
import { youtube } from './content/youtube.js';
import type { Company } from './types.js';

/** Players, posts, comments, maps and fonts of other sites. */
export const CONTENT: readonly Company[] = [disqus, facebook, metaPixel, vimeo, youtube];
