import { byBytes } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import type { Runner } from '../core/process/process.js';
import { stopIfAsked } from '../core/signal.js';
import type { Answers } from '../header/index.js';
import { mayBeRemade } from './damage.js';
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
import { type Made, manifestOf, printManifest } from './manifest.js';
import { type Cache, changesTo } from './open.js';
import { noteReleases } from './releases.js';
import type { Files } from './store/index.js';
import { checkEntry } from './verify.js';

/** What an entry is made of. Sources and inputs may stand in any order. */
export interface Publication extends Made {
  answers: Answers;
  /** compat.patch, latin1. */
  patch: string;
  /**
   * Kernel releases known to have this fingerprint; those of an entry that is there already are
   * kept.
   */
  releases: readonly string[];
  /** Replace even a foreign entry; only when the user asked for it. */
  replaceForeign?: boolean | undefined;
}

/**
 * Publishes a complete entry, in place of a header-only, stale or damaged one too; the same input makes the
 * same bytes anywhere. What was signed of the same patch stays with it. Throws CACHE_DAMAGED where a newer version made the entry that is there, USAGE where it
 * is foreign and `replaceForeign` was not set, DISK_FULL. Whatever is thrown, the old entry stays as it was.
 */
export async function publish(
  session: Runner,
  cache: Cache,
  publication: Publication,
): Promise<Entry> {
  const files = filesOf(publication);
  return changing(session, cache, publication, async (old, put, note) => {
    if (old?.form === 'foreign' && !publication.replaceForeign) throw foreignStays(old.dir);
    const releases = union(old?.releases ?? [], publication.releases);
    if (old?.manifest && printManifest(old.manifest) === files.get(MANIFEST_FILE)?.toString()) {
      return note(old, releases);
    }
    files.set(RELEASES_FILE, Buffer.from(releasesText(releases)));
    if (old?.patch === publication.patch) for (const one of old.signed) files.set(...one);
    return put(files);
  });
}

/**
 * Publishes a compat.h that waits for its patch, so that it can be carried to a spatch host. An
 * entry that is there already keeps what it has and learns the releases. Throws CACHE_DAMAGED,
 * DISK_FULL.
 */
export async function publishHeader(
  session: Runner,
  cache: Cache,
  publication: Pick<Publication, 'answers' | 'releases'>,
): Promise<Entry> {
  return changing(session, cache, publication, async (old, put, note) => {
    const releases = union(old?.releases ?? [], publication.releases);
    if (old !== undefined) return note(old, releases);
    return put(
      new Map([
        [HEADER_FILE, Buffer.from(publication.answers.text, 'latin1')],
        [RELEASES_FILE, Buffer.from(releasesText(releases))],
      ]),
    );
  });
}

/** Runs `work` on the entry that is there, with all other writers shut out. */
async function changing(
  session: Runner,
  cache: Cache,
  { answers }: Pick<Publication, 'answers'>,
  work: (
    old: Entry | undefined,
    put: (files: Files) => Promise<Entry>,
    note: (old: Entry, releases: string[]) => Promise<Entry>,
  ) => Promise<Entry>,
): Promise<Entry> {
  const { fingerprint } = answers;
  stopIfAsked(session.signal);
  const store = await changesTo(session, cache);
  const check = (files: Files): Entry =>
    checkEntry(store.nameOf(fingerprint), fingerprint, files, cache.form.prefix);
  return store.change(session, async (writer) => {
    const old = await asItIs(async () => {
      const files = await writer.get(fingerprint);
      return files && check(files);
    });
    return work(
      old,
      async (files) => {
        await writer.put(new Map([[fingerprint, files]]), (_, found) => void check(found));
        return check(files);
      },
      async (entry, releases) => {
        await noteReleases(writer, entry, releases);
        return { ...entry, releases };
      },
    );
  });
}

/** The entry that is there; undefined for one that contradicts itself, which is replaced. */
async function asItIs(read: () => Promise<Entry | undefined>): Promise<Entry | undefined> {
  try {
    return await read();
  } catch (error) {
    if (mayBeRemade(error)) return undefined;
    throw error;
  }
}

/** All files but kernelrelease.txt. */
function filesOf({ answers, patch, ...made }: Publication): Map<string, Buffer> {
  const { changing, engine, leftOut, options, skipped, spatch, rules } = made;
  const sources = [...made.sources].sort((a, b) => byBytes(a.path, b.path));
  const inputs = [...made.inputs].sort((a, b) => byBytes(a.name, b.name));
  const manifest = manifestOf(patch, {
    changing,
    engine,
    options,
    inputs,
    leftOut,
    skipped,
    spatch,
    rules,
    sources,
  });
  const files = {
    [HEADER_FILE]: Buffer.from(answers.text, 'latin1'),
    [PATCH_FILE]: Buffer.from(patch, 'latin1'),
    [RULES_FILE]: Buffer.from(rulesText(rules.map(({ name }) => name))),
    [MANIFEST_FILE]: Buffer.from(printManifest(manifest)),
  };
  return new Map([...Object.entries(files), [SUMS_FILE, Buffer.from(sumsText(files))]]);
}

function foreignStays(dir: string): CompatError {
  return new CompatError('USAGE', `${dir} was not made by compat-gen and is left as it is`, {
    hint: 'Its compat.patch is used as it stands. To have it made again, delete the directory first.',
  });
}

function union(some: readonly string[], others: readonly string[]): string[] {
  return [...new Set([...some, ...others])].sort(byBytes);
}
