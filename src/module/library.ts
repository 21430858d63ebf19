import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../core/glob.js';

/** The project's own library: one folder for each API change, cocci/<subsystem>/<api-change>/. */
export interface Library {
  dir: string;
  /** Absolute paths, in byte order. */
  tests: string[];
  rules: string[];
}

const OWN = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../cocci');

/** Before/after pairs are examples: neither tests nor rules. */
export const PAIRS: string[] = ['**/*.{before,after}.{c,kbuild}'];

/** Lists the library that this program ships. */
export function library(dir: string = OWN): Library {
  const files = listFiles(['*/*/*.{c,cocci,patch,kbuild}'], {
    cwd: dir,
    absolute: true,
    ignore: PAIRS,
  });
  files.sort();
  return {
    dir,
    tests: files.filter((file) => file.endsWith('.c')),
    rules: files.filter((file) => !file.endsWith('.c')),
  };
}
