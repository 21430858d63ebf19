import path from 'node:path';
import { makeDirectory } from '../core/atomic.js';
import { CompatError } from '../core/errors.js';
import { byBytes } from '../core/files.js';
import { stopIfAsked } from '../core/signal.js';
import { fingerprint as digestOf } from '../header/index.js';
import {
  type Entry,
  HEADER_FILE,
  MANIFEST_FILE,
  PATCH_FILE,
  RELEASES_FILE,
  RULES_FILE,
  SUMS_FILE,
} from './entry.js';
import { releasesText, rulesText, sumsText } from './format.js';
import { mend } from './leftovers.js';
import { withWriteLock } from './lock.js';
import { manifestOf, printManifest, type RuleDigest, type SourceDigest } from './manifest.js';
import type { Cache } from './open.js';
import { noteReleases } from './releases.js';
import { putInPlace } from './swap.js';
import { algorithmOf, readEntry } from './verify.js';

/** What an entry is made of. */
export interface Publication {
  fingerprint: string;
  /** compat.h, latin1. */
  header: string;
  /** compat.patch, latin1. */
  patch: string;
  /** The applied rules, in order. */
  rules: readonly RuleDigest[];
  /** The source files that the patch was made from, in any order. */
  sources: readonly SourceDigest[];
  /** spatch's version as it names itself. */
  spatch: string;
  /**
   * Kernel releases known to have this fingerprint; those of an entry that is there already are
   * kept.
   */
  releases: readonly string[];
  /** Replace even a foreign entry; only when the user asked for it. */
  replaceForeign?: boolean | undefined;
}

/**
 * Publishes a complete entry, in place of a header-only or stale one too; the same input gives the
 * same bytes anywhere. Throws CACHE_DAMAGED where the entry that is there contradicts itself, USAGE
 * where it is foreign and `replaceForeign` was not given, DISK_FULL. Whatever is thrown, the old
 * entry stays as it was.
 */
export async function publish(cache: Cache, publication: Publication): Promise<Entry> {
  const files = filesOf(publication);
  return changing(cache, publication, async (old) => {
    if (old?.form === 'foreign' && !publication.replaceForeign) throw foreignStays(old.dir);
    const releases = union(old?.releases ?? [], publication.releases);
    if (old?.manifest && printManifest(old.manifest) === files.get(MANIFEST_FILE)?.toString()) {
      await noteReleases(cache.dir, old, releases);
      return { ...old, releases };
    }
    files.set(RELEASES_FILE, Buffer.from(releasesText(releases)));
    return putInPlace(cache.dir, publication.fingerprint, files);
  });
}

/**
 * Publishes a compat.h that waits for its patch, so that it can be carried to a spatch host. An
 * entry that is there already keeps what it has and learns the releases. Throws CACHE_DAMAGED,
 * DISK_FULL.
 */
export async function publishHeader(
  cache: Cache,
  publication: Pick<Publication, 'fingerprint' | 'header' | 'releases'>,
): Promise<Entry> {
  return changing(cache, publication, async (old) => {
    const releases = union(old?.releases ?? [], publication.releases);
    if (old !== undefined) {
      await noteReleases(cache.dir, old, releases);
      return { ...old, releases };
    }
    const files = new Map([
      [HEADER_FILE, Buffer.from(publication.header, 'latin1')],
      [RELEASES_FILE, Buffer.from(releasesText(releases))],
    ]);
    return putInPlace(cache.dir, publication.fingerprint, files);
  });
}

/** Runs `work` on the entry that is there, with all other writers shut out. */
async function changing(
  cache: Cache,
  { fingerprint, header }: Pick<Publication, 'fingerprint' | 'header'>,
  work: (old: Entry | undefined) => Promise<Entry>,
): Promise<Entry> {
  const digest = digestOf(Buffer.from(header, 'latin1'), algorithmOf(fingerprint));
  if (digest !== fingerprint) {
    throw new CompatError('BUG', `published as ${fingerprint}, but this compat.h has ${digest}`);
  }
  stopIfAsked(cache.signal);
  await makeDirectory(cache.dir);
  return withWriteLock(cache, async (exclusive) => {
    await mend(cache.dir, exclusive);
    return work(await readEntry(path.join(cache.dir, fingerprint), fingerprint));
  });
}

/** All files but kernelrelease.txt. */
function filesOf({ header, patch, spatch, rules, sources }: Publication): Map<string, Buffer> {
  const sorted = [...sources].sort((a, b) => byBytes(a.path, b.path));
  const files = {
    [HEADER_FILE]: Buffer.from(header, 'latin1'),
    [PATCH_FILE]: Buffer.from(patch, 'latin1'),
    [RULES_FILE]: Buffer.from(rulesText(rules.map(({ name }) => name))),
    [MANIFEST_FILE]: Buffer.from(printManifest(manifestOf(patch, spatch, rules, sorted))),
  };
  return new Map([...Object.entries(files), [SUMS_FILE, Buffer.from(sumsText(files))]]);
}

function foreignStays(dir: string): CompatError {
  return new CompatError('USAGE', `${dir} was not made by compat-gen and is left as it is`, {
    hint: 'Its compat.patch is used as it stands. To have it made anew, delete the directory first.',
  });
}

function union(some: readonly string[], others: readonly string[]): string[] {
  return [...new Set([...some, ...others])].sort(byBytes);
}
