import './search.js';
import './show-place.js';
