import { sha256 } from '../core/bytes.js';
import { readIfThere } from '../core/files/missing.js';
import { programFile } from '../core/program-file.js';
import type { Spatch } from './find.js';

/**
 * Which spatch this is, to the byte of its program; undefined for one behind a wrapper, which may be another
 * tomorrow.
 */
export function identityOf(env: NodeJS.ProcessEnv, spatch: Spatch): Promise<string | undefined> {
  const identity = FOUND.get(spatch) ?? findIdentity(env, spatch);
  FOUND.set(spatch, identity);
  return identity;
}

/** Its program is large, and counts for each patch. */
const FOUND = new WeakMap<Spatch, Promise<string | undefined>>();

async function findIdentity(
  env: NodeJS.ProcessEnv,
  { command: [program, ...more], version }: Spatch,
): Promise<string | undefined> {
  if (program === undefined || more.length > 0) return undefined;
  const file = programFile(program, env);
  const bytes = file === undefined ? undefined : await readIfThere(file);
  return bytes && isProgram(bytes) ? `${version} ${sha256(bytes)}` : undefined;
}

/** Not a script that may lead anywhere. */
function isProgram(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).equals(Buffer.from('\x7fELF', 'latin1'));
}
