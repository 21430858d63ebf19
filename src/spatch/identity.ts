import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../core/bytes.js';
import { ifThere, readIfThere } from '../core/files/missing.js';
import type { Spatch } from './find.js';

/**
 * Which spatch this is, to the byte of its program; undefined for one behind a wrapper, which may be another
 * tomorrow.
 */
export async function identityOf(
  { PATH = '' }: NodeJS.ProcessEnv,
  { command: [program, ...more], version }: Spatch,
): Promise<string | undefined> {
  if (program === undefined || more.length > 0) return undefined;
  const dirs = program.includes('/') ? [''] : PATH.split(':');
  for (const dir of dirs) {
    const file = await ifThere(realpath(path.join(dir, program)));
    if (file === undefined || !(await ifThere(stat(file)))?.isFile()) continue;
    const bytes = await readIfThere(file);
    return bytes && isProgram(bytes) ? `${version} ${sha256(bytes)}` : undefined;
  }
  return undefined;
}

/** Not a script that may lead anywhere. */
function isProgram(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from('\x7fELF', 'latin1'));
}
