import path from 'node:path';
import { lookUp, prune, publishHeader } from '../cache/index.js';
import { CompatError } from '../core/errors.js';
import { readIfThere } from '../core/missing.js';
import { composeHeader, fingerprint, parseHeader, renderHeader } from '../header/index.js';
import type { Project } from './project.js';

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
}

/**
 * Puts compat.h files from other machines into the cache, for `generate` to make their patches. Nothing
 * of them is run; what a cache entry has already stays. All are checked before the first is put in:
 * throws CACHE_DAMAGED for what is no compat.h, USAGE for one that answers other tests than today's or
 * whose kernel release is not told, IO for a file that isn't there.
 */
export async function gather(
  project: Project,
  { files, release, only }: GatherRequest,
): Promise<{ gathered: Gathered[]; removed: string[] }> {
  const { cache } = project;
  const headers = [];
  for (const file of files) headers.push(await readHeader(project, file, release));
  const gathered: Gathered[] = [];
  for (const { file, header, release: from } of headers) {
    const print = fingerprint(header, cache.algorithm);
    const known = (await lookUp(cache, print)) !== undefined;
    await publishHeader(cache, { fingerprint: print, header, releases: [from] });
    gathered.push({ fingerprint: print, release: from, file, done: known ? 'known' : 'added' });
  }
  const wanted = new Set(gathered.map((one) => one.fingerprint));
  const removed = only ? await prune(cache, (listed) => wanted.has(listed.fingerprint)) : [];
  return { gathered, removed };
}

async function readHeader(project: Project, file: string, release: string | undefined) {
  const from = release ?? releaseIn(file);
  if (!/^[\x21-\x7e]+$/.test(from)) {
    throw new CompatError('USAGE', `${JSON.stringify(from)} is no kernel release`, {
      hint: 'It is the one word that uname -r prints there.',
    });
  }
  const answers = parseHeader(await textOf(file), file);
  checkTests(project, [...answers.keys()], file);
  return { file, header: renderHeader(answers), release: from };
}

async function textOf(file: string): Promise<string> {
  const bytes = await readIfThere(file);
  if (bytes !== undefined) return bytes.toString('latin1');
  throw new CompatError('USAGE', `${file} does not exist`);
}

/** With other tests than today's, or in another order, no build can ask for it. */
function checkTests({ tests, config }: Project, macros: readonly string[], file: string): void {
  const all = tests.map(({ name }) => ({ test: name, yes: true }));
  const today = [...parseHeader(composeHeader(all, config.tests.prefix), 'compat.h').keys()];
  if (today.join() === macros.join()) return;
  const missing = today.find((macro) => !macros.includes(macro));
  const surplus = macros.find((macro) => !today.includes(macro));
  const what =
    missing !== undefined
      ? `it has no ${missing}`
      : surplus !== undefined
        ? `no test here stands for ${surplus}`
        : 'they stand in another order';
  throw new CompatError('USAGE', `${file} answers other tests than those of this module: ${what}`, {
    hint: 'Make it anew on its machine, with these tests: compat-gen detect. Nothing was added.',
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
