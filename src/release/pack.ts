import { stat } from 'node:fs/promises';
import path from 'node:path';
import {
  type ArchivedFile,
  type Compression,
  compress,
  compressionOf,
  timeStamp,
  writeTar,
} from '../archive/index.js';
import { isDamaged, listEntries, RESULTS_DIR } from '../cache/index.js';
import { byBytes } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { writeAtomic } from '../core/files/atomic.js';
import { readWhole } from '../core/files/bounded.js';
import { pathOf } from '../core/files/byte-names.js';
import { listFiles } from '../core/files/glob.js';
import { isPlainPath } from '../core/files/names.js';
import type { Session } from '../core/session.js';
import { listCache, readIt, unsoundAnswers } from '../obtain/index.js';
import {
  cacheInRelease,
  type Identity,
  identityOf,
  type Project,
  RELEASE_DIR,
} from '../project/index.js';
import { putConfig } from './config.js';
import { dkmsText } from './dkms.js';
import { builtModules, makeFiles } from './make-files.js';
import { releaseParts } from './parts.js';
import { SERVICE_FILE, serviceText } from './service.js';

export interface PackOptions {
  /** "NAME-VERSION", in place of what compat.toml says. */
  as?: string | undefined;
  /** The tarball to write, absolute; else NAME-VERSION.tar.gz in `directory`. Its ending chooses the compression. */
  output?: string | undefined;
  directory: string;
  compression: Compression;
  /** Whether a dkms.conf is added, and whether that has dkms run the smoke test after each installation. */
  dkms: boolean | 'with-smoke';
}

export interface Packed {
  file: string;
  /** Each entry that is in it, with the kernel releases it is known to be for. */
  covers: { fingerprint: string; releases: string[] }[];
  /** Entries that were left out, and why. */
  without: { fingerprint: string; reason: string }[];
}

/**
 * Writes the release tarball: the module's files, the part of the library that it uses, its
 * cocci_cache, compat.mk and what that needs. The same inputs give the same bytes, whatever the time
 * stamps, owners, umask and locale. Throws STALE_LOCKED for an entry that is stale or that nobody has read, UNTRUSTED for one that too few have signed, CACHE_DAMAGED for one that
 * can't be verified, USAGE for a module that can't be packed.
 */
export async function pack(
  session: Session,
  project: Project,
  options: PackOptions,
): Promise<Packed> {
  const { config, sources } = project;
  checkPackable(project);
  const identity = identityOf(options.as, { config, sources });
  const service = serviceText(config, identity);
  const { covers, without } = await coverage(session, project);

  const files = await ownFiles(project);
  putConfig(project, files);
  for (const [name, file] of await cacheFiles(session, project, covers)) files.set(name, file);
  for (const [name, file] of await releaseParts(session, project)) files.set(name, file);
  if (service !== undefined) files.set(SERVICE_FILE, { bytes: Buffer.from(service) });
  for (const [name, bytes] of await makeFiles(files)) files.set(name, { bytes });
  if (options.dkms !== false) {
    const modules = builtModules(files, config.module.kbuild);
    const smoke = options.dkms === 'with-smoke';
    const text = dkmsText(identity, { modules, dir: config.module.kbuild, smoke });
    files.set('dkms.conf', { bytes: Buffer.from(text) });
  }
  const file =
    options.output ?? path.join(options.directory, `${stem(identity)}.tar.${options.compression}`);
  const tar = await writeTar(below(stem(identity), files), timeStamp(session.env));
  await writeAtomic(file, await compress(session, tar, compressionOf(file)));
  return { file, covers, without };
}

function checkPackable({ config, files, sources }: Project): void {
  if (config.file === undefined) {
    throw new CompatError('USAGE', `${config.root} has no compat.toml`, {
      hint: 'A release is known by it: `compat-gen init` lays one out.',
    });
  }
  if (config.base !== config.root) {
    throw new CompatError('USAGE', `${config.file} stands outside of ${config.root}: not packed`, {
      hint: 'A release carries its compat.toml, and the tests and rules that it names: put them into the module.',
    });
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const odd = files.find((name) => /[\0-\x1f\x7f]/.test(name));
  if (odd !== undefined) throw oddName(odd, 'file names hold no control characters');
  const source = [...sources.keys()].find((name) => !isPlainPath(name));
  if (source === undefined) return;
  throw oddName(source, 'the names of sources hold letters, digits and . _ / + @ , ~ - only');
}

/** Its programs read lists of names, a name a line, and patches without quoted names. */
function oddName(name: string, rule: string): CompatError {
  return new CompatError('USAGE', `a release can't take the name ${JSON.stringify(name)}`, {
    hint: `Where compat-gen is not, ${rule}. Rename it, or leave it out of module.sources in compat.toml.`,
  });
}

/** What may be packed. An entry that waits for its patch, or answers other tests, helps nobody and stays out. */
async function coverage(
  session: Session,
  project: Project,
): Promise<Pick<Packed, 'covers' | 'without'>> {
  const damaged = (await listEntries(session, project.cache)).find(isDamaged);
  if (damaged !== undefined) throw damaged.damaged;
  const [unsound] = await unsoundAnswers(project.cache.dir);
  if (unsound !== undefined) throw unsound.error;
  const rows = await listCache(session, project);
  for (const { fingerprint, state, reason } of rows) {
    if (state === 'stale') throw refused('STALE_LOCKED', fingerprint, `is stale (${reason})`);
    if (state === 'imported') {
      throw new CompatError('STALE_LOCKED', `not packed: the entry ${fingerprint} ${reason}`, {
        hint: readIt(fingerprint),
      });
    }
    if (state === 'untrusted') {
      throw new CompatError('UNTRUSTED', `not packed: of the entry ${fingerprint}, ${reason}`, {
        hint: `Those who may sign it: compat-gen sign ${fingerprint} --key KEY.`,
      });
    }
    if (state === 'foreign') {
      throw refused('CACHE_DAMAGED', fingerprint, "can't be verified: it has no SHA256SUMS");
    }
  }
  const covers = rows.filter(({ state }) => state === 'current');
  if (covers.length > 0) {
    const others = rows.filter(({ state }) => state !== 'current');
    return {
      covers,
      without: others.map(({ fingerprint, state }) => ({ fingerprint, reason: state })),
    };
  }
  throw new CompatError('USAGE', `${project.cache.dir} holds no patch for any kernel`, {
    hint: 'Make one for each kernel that the release is to cover: compat-gen --kver RELEASE prepare.',
  });
}

function refused(
  code: 'STALE_LOCKED' | 'CACHE_DAMAGED',
  fingerprint: string,
  what: string,
): CompatError {
  return new CompatError(code, `not packed: the entry ${fingerprint} ${what}`, {
    hint: `Make it again: compat-gen generate ${fingerprint}. Or remove it: compat-gen cache prune.`,
  });
}

/** The module's own files; what an earlier `pack` wrote (this may be an unpacked release) is made again. */
function ownFiles({ config, files }: Project): Promise<Map<string, ArchivedFile>> {
  return readAll(
    config.root,
    files.filter((name) => !name.startsWith(`${RELEASE_DIR}/`)),
  );
}

/** The entries, and the shipped answers beside them. */
async function cacheFiles(
  { signal }: Session,
  { config, cache }: Project,
  covers: Packed['covers'],
): Promise<Map<string, ArchivedFile>> {
  const wanted = [...covers.map(({ fingerprint }) => fingerprint), RESULTS_DIR];
  const names = await listFiles(
    wanted.map((name) => `${name}/**/*`),
    { cwd: cache.dir, signal },
  );
  const files = await readAll(cache.dir, names.sort(byBytes));
  return below(cacheInRelease(config), files);
}

async function readAll(dir: string, names: readonly string[]): Promise<Map<string, ArchivedFile>> {
  const files = new Map<string, ArchivedFile>();
  for (const name of names) {
    const file = path.join(dir, name);
    files.set(name, {
      bytes: await readWhole(file),
      executable: ((await stat(pathOf(file))).mode & 0o100) !== 0,
    });
  }
  return files;
}

function below<T>(dir: string, files: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...files].map(([name, file]) => [path.posix.join(dir, name), file]));
}

function stem({ name, version }: Identity): string {
  return `${name}-${version}`;
}
