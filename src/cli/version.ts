import { LARGEST, readWithin } from '../core/files/bounded.js';
import { PROGRAM_DIR } from '../core/program-dir.js';

/** This program's version, from its package.json. */
export function version(): string {
  const text = readWithin(`${PROGRAM_DIR}/package.json`, LARGEST, 'a package').toString();
  return (JSON.parse(text) as { version: string }).version;
}
