export { showPanel } from '../panel/show-panel.js';
