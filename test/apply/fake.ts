import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import type { Spatch } from '../../src/spatch/index.js';

const made: string[] = [];
afterAll(async () => {
  for (const dir of made) await rm(dir, { recursive: true, force: true });
});

/** A new directory, gone when the file's tests are done. */
export async function tempDir(name = 'spatch-test-'): Promise<string> {
  const dir = await mkdtemp(path.join(os.tmpdir(), name));
  made.push(dir);
  return dir;
}

/** A shell script in a directory of its own, for what the real program can't be made to do. */
export async function script(text: string): Promise<string> {
  const file = path.join(await tempDir(), 'spatch');
  await writeFile(file, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  return file;
}

/** A spatch that is such a script. */
export async function fakeSpatch(text: string): Promise<Spatch> {
  return { command: [await script(text)], version: '1.1.1', python: true };
}
