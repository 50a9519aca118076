export { createLater } from '../api/later/create-later.js';
