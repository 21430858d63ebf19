import { randomBytes } from 'node:crypto';
import { chmod, readlink, realpath, rm, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { byBytes } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';
import { linkAtomic, makeDirectory, writeAtomic } from '../../core/files/atomic.js';
import { readWhole } from '../../core/files/bounded.js';
import { nameOf, pathOf } from '../../core/files/byte-names.js';
import { ifThere, namesIn } from '../../core/files/missing.js';
import { COPY_LIST } from '../../core/files/names.js';
import type { Session } from '../../core/session.js';
import { stopIfAsked } from '../../core/signal.js';
import { pathDanger } from '../../patch/index.js';
import {
  dropEmptyParents,
  dropLink,
  inTheWay,
  isReallyBelow,
  lookAt,
  makeParents,
} from './copy-dirs.js';
import { readList, writeList } from './copy-list.js';

export interface CopyRequest {
  /** The module's directory. */
  from: string;
  /** The patched copy: made if it isn't there. */
  to: string;
  /** All files that the copy has from us, relative to `from`. */
  files: readonly string[];
  /** Links to directories, relative to `from`: what they lead to is no part of the copy, and stays where it is. */
  links?: readonly string[];
  /** The bytes of those among `files` that differ from the source. */
  patched: ReadonlyMap<string, Buffer>;
}

/** What was done, by relative path in byte order. */
export interface CopyResult {
  written: string[];
  removed: string[];
}

/** Files in work at one time: enough to keep a disk busy, far below any limit on open files. */
const AT_ONCE = 16;

/**
 * Makes `to` hold exactly these files beside what kbuild puts there. A file that is right already is not
 * touched, so that its time stamp stays and make has nothing to do. Files that an earlier call wrote and
 * that are wanted no more are removed (see COPY_LIST); the executable bit is kept; a symlink in the source
 * is copied as the file it leads to, unless it is among `links`; a symlink in `to` is never followed, but replaced.
 *
 * Stopped at any point, it leaves whole files, and the next call fixes the rest. Throws IO for a source
 * that can't be read or a thing in the way, CACHE_DAMAGED for a bad list, DISK_FULL, INTERRUPTED.
 */
export async function syncCopy(
  { signal }: Pick<Session, 'signal'>,
  request: CopyRequest,
): Promise<CopyResult> {
  const { to } = request;
  const files = [...new Set(request.files)].sort(byBytes);
  const { links = [] } = request;
  const all = [...files, ...links];
  refuseOddNames(all, request.patched);
  await makeCopy(to);
  await dropLink(path.join(to, COPY_LIST));
  const earlier = await readList(to);
  // Before the first change: should we be stopped on the way, nothing we wrote is forgotten.
  await writeList(to, new Set([...earlier, ...all]));

  const removed = await removeGone(to, earlier, new Set(all), signal);
  await makeParents(to, all);
  const written = await writeAll(request, files, signal);
  for (const link of links) await bringLink(request, link);
  await writeList(to, all);
  return { written, removed };
}

/** A link in its place leads to files of who knows whom. */
async function makeCopy(to: string): Promise<void> {
  if ((await lookAt(to))?.isSymbolicLink()) {
    throw new CompatError(
      'USAGE',
      `${to} is a symbolic link: no patched copy is written through one`,
      {
        hint: 'Remove the link and run the same command again.',
      },
    );
  }
  await makeDirectory(to);
  for (const name of (await namesIn(to)).filter((name) => LEFT_OVER.test(name))) {
    await rm(path.join(to, name), { recursive: true, force: true });
  }
}

/** Where a file is written first: at the top of the copy, where the next run finds what a killed one left. */
function freshIn(to: string): string {
  return path.join(to, `${FRESH}${randomBytes(6).toString('hex')}`);
}

const FRESH = '.compat-gen-new-';
/** These, and those of compat.h and of the list. */
const LEFT_OVER =
  /^\.compat-gen-new-[0-9a-f]{12}$|^(?:compat(?:-gen)?\.h|\.compat-gen-files)\.tmp-[0-9a-f]{12}$/;

function refuseOddNames(files: readonly string[], patched: ReadonlyMap<string, Buffer>): void {
  const odd = files.find((file) => pathDanger(file) !== undefined);
  if (odd !== undefined) throw new CompatError('BUG', `syncCopy: ${odd}: ${pathDanger(odd)}`);
  const listed = new Set(files);
  const stray = [...patched.keys()].find((file) => !listed.has(file));
  if (stray !== undefined)
    throw new CompatError('BUG', `syncCopy: ${stray} is patched, but not listed`);
  if (listed.has(COPY_LIST)) {
    throw new CompatError(
      'CONFIG',
      `the sources hold a ${COPY_LIST}: they are a patched copy themselves`,
      {
        hint: 'Run compat-gen in the directory that the copy was made from, or remove that file.',
      },
    );
  }
}

async function removeGone(
  to: string,
  earlier: readonly string[],
  wanted: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const removed: string[] = [];
  for (const file of earlier.filter((name) => !wanted.has(name))) {
    stopIfAsked(signal);
    if (!(await isReallyBelow(to, file))) continue;
    const found = await lookAt(path.join(to, file));
    if (!found?.isFile() && !found?.isSymbolicLink()) continue;
    await unlink(pathOf(path.join(to, file)));
    await dropEmptyParents(to, file);
    removed.push(file);
  }
  return removed;
}

async function writeAll(
  request: CopyRequest,
  files: readonly string[],
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const written: string[] = [];
  for (let next = 0; next < files.length; next += AT_ONCE) {
    stopIfAsked(signal);
    const batch = files.slice(next, next + AT_ONCE);
    // Settled, not all: when one fails, none may still be writing after we have said so.
    const results = await Promise.allSettled(batch.map((file) => bringUpToDate(request, file)));
    results.forEach((result, index) => {
      if (result.status === 'rejected') throw result.reason;
      if (result.value) written.push(...batch.slice(index, index + 1));
    });
  }
  return written;
}

/** Makes a link that leads where the source's does; from the copy a relative one would lead elsewhere. */
async function bringLink({ from, to }: CopyRequest, link: string): Promise<void> {
  const source = path.join(from, link);
  const target = path.join(to, link);
  const text = nameOf(await readlink(pathOf(source), { encoding: 'buffer' }));
  // Its directory may be a link itself.
  const dir = await realpath(pathOf(path.dirname(source)), { encoding: 'buffer' });
  const wanted = path.resolve(nameOf(dir), text);
  const found = await lookAt(target);
  if (found?.isSymbolicLink()) {
    if (nameOf(await readlink(pathOf(target), { encoding: 'buffer' })) === wanted) return;
  } else if (found !== undefined) throw inTheWay(target, 'a link', to);
  await linkAtomic(target, wanted, freshIn(to));
}

/** True when it had to write the file's bytes. */
async function bringUpToDate({ from, to, patched }: CopyRequest, file: string): Promise<boolean> {
  const source = path.join(from, file);
  const target = path.join(to, file);
  const { size, mode } = await statSource(source);
  await dropLink(target);
  const found = await lookAt(target);
  if (found !== undefined && !found.isFile()) throw inTheWay(target, 'a file', to);

  const override = patched.get(file);
  const bytes = override ?? (await readWhole(source));
  const same = found?.size === (override?.length ?? size) && bytes.equals(await readWhole(target));
  if (!same) await writeAtomic(target, bytes, { fresh: freshIn(to), mayBeLost: true });
  await copyExecutableBit(mode, target);
  return !same;
}

async function statSource(source: string): Promise<{ size: number; mode: number }> {
  const found = await ifThere(stat(pathOf(source)));
  if (found?.isFile()) return found;
  throw new CompatError('IO', `${source} is not there any more, or is not a file`, {
    hint: 'Was it removed meanwhile, or is it a symlink that leads nowhere? Run the same command again.',
  });
}

/** Executable, like git has it, means all who may read: who may read is the umask's affair. */
async function copyExecutableBit(sourceMode: number, target: string): Promise<void> {
  const { mode } = await stat(pathOf(target));
  const wanted = sourceMode & 0o100 ? mode | ((mode & 0o444) >> 2) : mode & ~0o111;
  if (wanted !== mode) await chmod(pathOf(target), wanted & 0o7777);
}
