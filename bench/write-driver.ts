import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generatedDriver } from '../test/fuzz/driver.js';

/** write-driver DIR SEED FILES LINES: writes the sources of a generated driver. */
const [dir = '', ...numbers] = process.argv.slice(2);
const [seed = 1, files = 20, lines = 30_000] = numbers.map(Number);
mkdirSync(dir, { recursive: true });
for (const [file, bytes] of generatedDriver({ seed, files, lines })) {
  writeFileSync(path.join(dir, file), bytes);
}
