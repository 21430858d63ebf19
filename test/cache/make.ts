import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import {
  addRelease,
  type Cache,
  changesTo,
  lookUp,
  type Publication,
} from '../../src/cache/index.js';
import { byBytes, sha256 } from '../../src/core/bytes.js';
import { namesIn } from '../../src/core/files/missing.js';
import type { Session } from '../../src/core/session.js';
import { type Algorithm, Answers, fingerprint, type HeaderForm } from '../../src/header/index.js';
import { SESSION } from '../session.js';

export const HEADER = '#define COMPAT_HAVE_A\n/* #undef COMPAT_HAVE_B */\n';
export const FP = fingerprint(HEADER, 'sha256');

/** A directory whose name has all that a path may hold; gone after the test. */
export async function scratch(): Promise<string> {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'cache room\'s "\n'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

export const FORM: HeaderForm = { prefix: 'COMPAT_', algorithm: 'sha256' };

/** A cache that is not there yet. */
export async function newCache(): Promise<Cache> {
  return cacheAt(path.join(await scratch(), 'cocci_cache'));
}

/** The cache of a directory, and of others that are only read. */
export function cacheAt(dir: string, also: string[] = []): Cache {
  return { dir, also, fallbackDir: dir, origins: `${dir}-origins`, form: FORM };
}

/** Answers of the text of a compat.h. */
export function answersOf(header: string, algorithm: Algorithm = 'sha256'): Answers {
  return Answers.parse(header, { ...FORM, algorithm }, 'compat.h');
}

/** Notes a release in the entry of a fingerprint, if there is one. */
export async function addReleaseTo(cache: Cache, fingerprint: string, release: string) {
  const entry = await lookUp(SESSION, cache, fingerprint);
  return entry !== undefined && addRelease(SESSION, cache, entry, release);
}

/** Runs `work` as the only process for a fingerprint. */
export async function alone<T>(
  cache: Cache,
  fingerprint: string,
  work: () => Promise<T>,
  session: Session = SESSION,
): Promise<T> {
  return (await changesTo(session, cache)).alone(session, fingerprint, work);
}

/**
 * Something to publish, with a Latin-1 byte in the patch; two of another `label` differ in patch,
 * rule and source.
 */
export function publication(label = 'one', more: Partial<Publication> = {}): Publication {
  return {
    answers: answersOf(HEADER),
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
    options: { args: ['--all-includes'], group: 'together' },
    inputs: [{ name: 'spatch.macro-file', sha256: sha256('macros') }],
    skipped: [{ file: 'x.c', line: 3, rule: 'first_yes', text: 'x y z' }],
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
  return (await namesIn(cache.dir)).sort(byBytes);
}
