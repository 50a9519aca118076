import { boot } from '../api/boot.js';
import { defineLink } from '../link/sluice-link.js';

boot({ defineLink });
