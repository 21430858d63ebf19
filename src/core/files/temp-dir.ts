import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { isPlainPath } from './names.js';
import { reapTempDirs } from './reap.js';

let reaped = false;

/** Runs `work` with a fresh directory that is gone afterwards, however it ends; a killed process leaves it for a day. */
export async function withTempDir<T>(
  { env }: { env: NodeJS.ProcessEnv },
  work: (dir: string) => Promise<T>,
): Promise<T> {
  const dir = await mkdtemp(path.join(tempRoot(env), 'compat-gen-'));
  try {
    return await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
    // Once is enough for a process, and it is in no hurry.
    if (!reaped) reapTempDirs(tempRoot(env));
    reaped = true;
  }
}

/** A name for a directory of this run that is left behind: below TMPDIR, and nobody can foresee it. */
export function privateTempName({ env }: { env: NodeJS.ProcessEnv }): string {
  return path.join(tempRoot(env), `compat-gen-${randomBytes(12).toString('hex')}`);
}

/** $TMPDIR, unless its name holds characters that make can't take in a path: then /tmp. */
function tempRoot({ TMPDIR, TMP, TEMP }: NodeJS.ProcessEnv): string {
  const named = TMPDIR || TMP || TEMP || '/tmp';
  return path.isAbsolute(named) && isPlainPath(named) ? named : '/tmp';
}
