import { readFileSync } from 'node:fs';
import { PROGRAM_DIR } from '../core/program-dir.js';

/** This program's version, from its package.json. */
export function version(): string {
  const text = readFileSync(`${PROGRAM_DIR}/package.json`, 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
