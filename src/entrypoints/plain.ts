export { openPlain } from '../ui/open-plain.js';
export { plainWords } from '../ui/plain-words.js';
