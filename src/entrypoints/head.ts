import { boot } from '../api/boot.js';

boot();
