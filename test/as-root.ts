import { execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  chownSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, type TestContext } from 'vitest';

// What only root may do. vitest.config.ts puts the test files that import this file into a project of
// their own, which scripts/test runs in a mount namespace, for an ordinary user in a user namespace too.

/** Why this process may not mount; undefined where it may. */
const FORBIDDEN = ((): string | undefined => {
  const { status, stderr } = spawnSync('unshare', ['--mount', 'true'], { encoding: 'utf8' });
  return status === 0
    ? undefined
    : `needs root, or user namespaces (scripts/test enters one): ${stderr.trim()}`;
})();

/** Skips this test where only root may do what it does, and says so. */
export function needsRoot(context: TestContext): void {
  context.skip(FORBIDDEN !== undefined, FORBIDDEN);
}

/** The same for each test of a file or a `describe`. */
export function allNeedRoot(): void {
  beforeEach(needsRoot);
}

/** A user id that is nobody's here. */
export const STRANGER = 54_321;

/** Why this process may not act for another user; undefined where it may. */
const ALONE = ((): string | undefined => {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'compat-gen-owner-'));
  try {
    chownSync(dir, STRANGER, STRANGER);
    return undefined;
  } catch (error) {
    const why = (error as Error).message;
    return `needs root, or a user namespace with more users (uidmap, and a line in /etc/subuid): ${why}`;
  } finally {
    rmSync(dir, { recursive: true });
  }
})();

/** Skips this test where nobody can be, or own something as, another user, and says so. */
export function needsStranger(context: TestContext): void {
  context.skip(ALONE !== undefined, ALONE);
}

/**
 * The home directory that passwd(5) names. Who is root in a user namespace alone may not look into that of root:
 * an empty one is mounted there until the test ends.
 */
export function homeOfPasswd(): string {
  const { homedir } = os.userInfo();
  try {
    accessSync(homedir, constants.R_OK | constants.X_OK);
  } catch {
    mountTmpfs(homedir, 'size=64k');
  }
  return homedir;
}

/** Mounts a tmpfs with these options at a directory, until the test ends. */
export function mountTmpfs(dir: string, options: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'none', dir]);
  onTestFinished(() => unmount(dir));
}

/** Makes a directory where no byte more can be written, until the test ends. */
export function mountFullDisk(dir: string): void {
  mkdirSync(dir);
  mountTmpfs(dir, 'size=16k');
  expect(() => writeFileSync(path.join(dir, 'rest'), Buffer.alloc(100_000))).toThrow(/ENOSPC/);
}

/** Makes what is below a directory read-only, until the test ends. */
export function bindReadOnly(dir: string): void {
  execFileSync('mount', ['--bind', dir, dir]);
  onTestFinished(() => unmount(dir));
  makeReadOnly(dir);
}

/** Makes a mounted file system read-only where it is mounted; a user namespace has no other way for a tmpfs. */
export function makeReadOnly(dir: string): void {
  execFileSync('mount', ['-o', 'remount,ro,bind', dir]);
}

/**
 * In a mount namespace of our own, lets the test write in a directory of the machine until it ends, and nothing of
 * that reaches the machine. Elsewhere the test works on the machine itself.
 */
export function writeInCopyOf(dir: string): void {
  if (!inOwnNamespace()) return;
  const layer = mkdtempSync(path.join(os.tmpdir(), 'compat-gen-layer-'));
  execFileSync('mount', ['-t', 'tmpfs', 'none', layer]);
  for (const name of ['upper', 'work']) mkdirSync(path.join(layer, name));
  const layers = `lowerdir=${dir},upperdir=${layer}/upper,workdir=${layer}/work`;
  try {
    execFileSync('mount', ['-t', 'overlay', '-o', layers, 'none', dir]);
    onTestFinished(() => unmount(dir));
  } finally {
    // The overlay holds on to it.
    unmount(layer);
    rmdirSync(layer);
  }
}

function unmount(dir: string): void {
  execFileSync('umount', ['-l', dir]);
}

/** An ordinary user is root here only in a namespace, and may not look at the machine's. */
function inOwnNamespace(): boolean {
  try {
    return readlinkSync('/proc/self/ns/mnt') !== readlinkSync('/proc/1/ns/mnt');
  } catch {
    return true;
  }
}
