import { calls } from './calls.mjs';
import { elements } from './elements.mjs';
import { insertions } from './insertions.mjs';
import { realms } from './realms.mjs';
import { spellings } from './spellings.mjs';
import { styles } from './styles.mjs';

export { hard } from './hard.mjs';
export { innocents } from './innocents.mjs';
export { running } from './running.mjs';

/** All ways out, by category. */
export const waysByCategory = { elements, insertions, calls, styles, realms, spellings };
