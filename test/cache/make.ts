import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Cache, Publication } from '../../src/cache/index.js';
import { byBytes, sha256 } from '../../src/core/files.js';
import { type Log, silent } from '../../src/core/log.js';
import { fingerprint } from '../../src/header/index.js';

export const HEADER = '#define COMPAT_HAVE_A\n/* #undef COMPAT_HAVE_B */\n';
export const FP = fingerprint(HEADER, 'sha256');

/** A directory whose name has all that a path may hold; gone after the test. */
export async function scratch(): Promise<string> {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'cache room\'s "\n'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

export async function newCache(log: Log = silent): Promise<Cache> {
  return { dir: path.join(await scratch(), 'cocci_cache'), also: [], algorithm: 'sha256', log };
}

/**
 * Something to publish, with a Latin-1 byte in the patch; two of another `label` differ in patch,
 * rule and source.
 */
export function publication(label = 'one', more: Partial<Publication> = {}): Publication {
  return {
    fingerprint: FP,
    header: HEADER,
    patch: `--- a/x.c\n+++ b/x.c\n@@ -1 +1 @@\n-J\xfcrgen\n+${label}\n`,
    rules: [
      { name: 'second_no', sha256: sha256(label) },
      { name: 'first_yes', sha256: sha256('first') },
    ],
    sources: [
      { path: 'x.c', sha256: sha256(`${label} x`) },
      { path: 'a dir/ü\n.h', sha256: sha256('h') },
    ],
    spatch: '1.3',
    releases: ['6.1.0-50-amd64'],
    ...more,
  };
}

/** Puts files (text as latin1) at an entry's place by hand, as another program would. */
export async function layOut(dir: string, files: Record<string, string | Buffer>): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const [name, bytes] of Object.entries(files))
    await writeFile(path.join(dir, name), bytes, 'latin1');
}

/** Every file below `dir` by its path, as latin1. */
export async function tree(dir: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile()) found[path.relative(dir, file)] = await readFile(file, 'latin1');
  }
  return found;
}

/** The names in the cache directory, hidden ones too. */
export async function names(cache: Cache): Promise<string[]> {
  return (await readdir(cache.dir)).sort(byBytes);
}
