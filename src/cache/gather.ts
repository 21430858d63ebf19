import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { readIfThere } from '../core/files/missing.js';
import type { Runner } from '../core/process/process.js';
import { Answers, otherMacros } from '../header/index.js';
import { lookUp } from './lookup.js';
import type { Cache } from './open.js';
import { prune } from './prune.js';
import { publishHeader } from './publish.js';

/** One compat.h that was handed to the cache. */
export interface Gathered {
  fingerprint: string;
  release: string;
  file: string;
  /** Whether the cache had its fingerprint before. */
  done: 'added' | 'known';
}

export interface GatherRequest {
  files: readonly string[];
  /** The kernel release that all the files are from; without it each file's name must tell. */
  release?: string | undefined;
  /** Remove the entries of all other fingerprints. */
  only: boolean;
  /** The names of today's tests. */
  tests: readonly string[];
}

/**
 * Puts compat.h files from other machines into the cache, for `generate` to make their patches. Nothing
 * of them is run; what a cache entry has already stays. All are checked before the first is put in:
 * throws CACHE_DAMAGED for what is not a compat.h, USAGE for one that answers other tests than today's or
 * whose kernel release is not told, IO for a file that isn't there.
 */
export async function gather(
  session: Runner,
  cache: Cache,
  { files, release, only, tests }: GatherRequest,
): Promise<{ gathered: Gathered[]; removed: string[] }> {
  const today = Answers.from(
    tests.map((test) => ({ test, yes: true })),
    cache.form,
  );
  const headers = [];
  for (const file of files) headers.push(await readHeader(cache, today, file, release));
  const gathered: Gathered[] = [];
  for (const { file, answers, release: from } of headers) {
    const { fingerprint } = answers;
    const known = (await lookUp(session, cache, fingerprint)) !== undefined;
    await publishHeader(session, cache, { answers, releases: [from] });
    gathered.push({ fingerprint, release: from, file, done: known ? 'known' : 'added' });
  }
  const wanted = new Set(gathered.map((one) => one.fingerprint));
  const removed = only
    ? await prune(session, cache, (listed) => wanted.has(listed.fingerprint))
    : [];
  return { gathered, removed };
}

async function readHeader(
  { form }: Cache,
  today: Answers,
  file: string,
  release: string | undefined,
) {
  const from = release ?? releaseIn(file);
  if (!/^[\x21-\x7e]+$/.test(from)) {
    throw new CompatError('USAGE', `${JSON.stringify(from)} is not a kernel release`, {
      hint: 'It is the one word that uname -r prints there.',
    });
  }
  const answers = Answers.parse(await textOf(file), form, file);
  checkTests(today, answers, file);
  return { file, answers, release: from };
}

async function textOf(file: string): Promise<string> {
  const bytes = await readIfThere(file);
  if (bytes !== undefined) return bytes.toString('latin1');
  throw new CompatError('USAGE', `${file} does not exist`);
}

/** With other tests than today's, or in another order, no build can ask for it. */
function checkTests(today: Answers, answers: Answers, file: string): void {
  const what = otherMacros(today.macros, answers.macros);
  if (what === undefined) return;
  throw new CompatError('USAGE', `${file} answers other tests than those of this module: ${what}`, {
    hint: 'Make it again on its machine, with these tests: compat-gen detect. Nothing was added.',
  });
}

/** `compat.h.RELEASE` or `compat.RELEASE.h`: the names under which such files are gathered and built. */
function releaseIn(file: string): string {
  const [, behind, between] = /^compat\.(?:h\.(.+)|(.+)\.h)$/.exec(path.basename(file)) ?? [];
  const release = behind ?? between;
  if (release !== undefined) return release;
  throw new CompatError('USAGE', `nothing tells which kernel ${file} is from`, {
    hint: 'Say --kernelrelease RELEASE (uname -r), or name the file compat.h.RELEASE.',
  });
}
