export { createProof } from '../api/create-proof.js';
