import { constants } from 'node:fs';
import { type FileHandle, lstat, open, rm } from 'node:fs/promises';
import { CompatError } from '../errors.js';
import { type Runner, run, unseen } from '../process/process.js';
import { ifThere, isMissing } from './missing.js';
import { OURS } from './ours.js';
import { isFull, isReadOnly } from './write-errors.js';

/**
 * A locked file. Locks are taken by util-linux's flock(1) on a file that we hold open: `flock -x
 * FD` locks the open file, which it shares with us, and ends; the kernel frees the lock when our
 * descriptor is closed, be it by SIGKILL. Node opens files close-on-exec, so no other child keeps
 * it.
 */
export interface Lock {
  file: string;
  handle: FileHandle;
}

export interface WaitOptions {
  signal?: AbortSignal | undefined;
  /** Called once when another process holds the lock. */
  onWait?: () => void;
  /** How long to wait for it, ms [for ever]. */
  mostMs?: number;
}

/**
 * Locks `file`, making it; waits while another process holds it. Returns undefined where no lock can
 * be had: no flock(1), a file system without locks, a directory that is missing or can't be written,
 * `mostMs` over. Throws INTERRUPTED.
 */
export async function acquire(
  session: Runner,
  file: string,
  { onWait = () => {}, mostMs }: WaitOptions = {},
): Promise<Lock | undefined> {
  const handle = await openLockFile(file);
  if (handle === undefined) return undefined;
  let outcome = await givingUp(session, { file, handle }, () => flock(session, handle, 'try'));
  if (outcome === 'busy') {
    onWait();
    outcome = await givingUp(session, { file, handle }, () =>
      flock(session, handle, 'wait', mostMs),
    );
  }
  if (outcome === 'held' && (await isStill(handle, file))) return { file, handle };
  await handle.close();
  if (outcome === 'held')
    return acquire(session, file, { onWait, ...(mostMs === undefined ? {} : { mostMs }) });
  if (outcome === 'impossible') await rm(file, { force: true });
  return undefined;
}

/** Locks `file` if nobody holds it. */
export async function acquireAtOnce(session: Runner, file: string): Promise<Lock | undefined> {
  const handle = await openLockFile(file);
  if (handle === undefined) return undefined;
  const outcome = await givingUp(session, { file, handle }, () => flock(session, handle, 'try'));
  if (outcome === 'held' && (await isStill(handle, file))) return { file, handle };
  await handle.close();
  return undefined;
}

/**
 * Frees a lock. The file goes first: who gets the lock next sees that its name stands for it no
 * more.
 */
export async function release({ file, handle }: Lock): Promise<void> {
  await rm(file, { force: true });
  await handle.close();
}

/** Does the work; where it throws (it was interrupted), the file that we may have made goes, unless somebody else holds it. */
async function givingUp<T>(session: Runner, lock: Lock, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { file, handle } = lock;
    // What goes wrong here, too, is not what there is to tell.
    const isHeld = await flock({ ...session, signal: undefined }, handle, 'try').catch(() => {});
    if (isHeld === 'held' && (await isStill(handle, file))) await release(lock);
    else await handle.close();
    throw error;
  }
}

/**
 * Opened for writing, though nothing is written: NFS grants an exclusive lock on no other file
 * (flock(2)).
 */
async function openLockFile(file: string): Promise<FileHandle | undefined> {
  try {
    // A link in its place is not ours: what it leads to is neither made nor locked.
    return await open(file, constants.O_RDWR | constants.O_CREAT | OURS);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') {
      await rm(file, { force: true });
      return openLockFile(file);
    }
    if (isMissing(error) || isReadOnly(error) || isFull(error)) return undefined;
    throw error;
  }
}

type Outcome = 'held' | 'busy' | 'impossible';

async function flock(
  session: Runner,
  handle: FileHandle,
  mode: 'try' | 'wait',
  mostMs?: number,
): Promise<Outcome> {
  const { fd } = handle;
  const argv = ['flock', '-x', ...(mode === 'try' ? ['-n'] : []), String(fd)];
  try {
    const { exitCode, timedOut } = await run(unseen(session), argv, {
      inheritFds: [fd],
      ...(mostMs === undefined ? {} : { timeoutMs: mostMs }),
    });
    if (exitCode === 0) return 'held';
    if (timedOut) return 'busy';
    return mode === 'try' && exitCode === 1 ? 'busy' : 'impossible';
  } catch (error) {
    if (error instanceof CompatError && error.code === 'NO_SUCH_PROGRAM') return 'impossible';
    throw error;
  }
}

/**
 * Whether the name still stands for the file we hold: its last holder may have removed it while we
 * waited.
 */
async function isStill(handle: FileHandle, file: string): Promise<boolean> {
  const [ours, named] = await Promise.all([handle.stat(), ifThere(lstat(file))]);
  return named !== undefined && ours.ino === named.ino && ours.dev === named.dev;
}
