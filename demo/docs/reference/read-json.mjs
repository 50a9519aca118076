import { readFile } from 'node:fs/promises';
import { ROOT } from '../folders.mjs';

export const readJson = async (file) => JSON.parse(await readFile(ROOT + file, 'utf8'));
