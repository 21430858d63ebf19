import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The directory of this program: its package.json, cocci/, native/, scripts/, templates/. */
export const PROGRAM_DIR = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
