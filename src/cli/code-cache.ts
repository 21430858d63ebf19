import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';

/** So many runs add the functions that they needed; what later ones lack they compile for themselves. */
const LEARNING_RUNS = 4;
/** For some versions of Node.js and of this program code is kept, in up to six files each. */
const KEPT_FILES = 24;
const DIGEST_BYTES = 32;

/** Code that V8 has made, and how many runs have added to it. */
interface Kept {
  runs: number;
  code: Buffer;
}

/**
 * Compiles the program with the code that V8 made of it in this user's runs before, and keeps that for the
 * next: below the user's cache directory, in a directory that nobody else can write. Where that is not
 * possible, or what is there is damaged, it takes longer, and all else is the same: nothing is thrown.
 *
 * @param program the text, its file's name and the SHA-256 of the text
 */
export function compileWithKept(program: { text: string; file: string; digest: string }): Script {
  const { text, file: filename, digest } = program;
  const name = sha256([
    ...[digest, process.version, process.arch, ...process.execArgv],
    process.env.NODE_OPTIONS ?? '',
  ]).toString('hex');
  const dir = keptDir();
  const kept = dir === undefined ? undefined : read(path.join(dir, name), name);
  const script = new Script(text, { filename, ...(kept && { cachedData: kept.code }) });
  const runs = script.cachedDataRejected === false ? (kept?.runs ?? 0) : 0;
  if (dir !== undefined && runs < LEARNING_RUNS) {
    process.once('exit', () =>
      write(dir, name, { runs: runs + 1, code: script.createCachedData() }),
    );
  }
  return script;
}

/** $XDG_CACHE_HOME/compat-gen/node, be it there or not; undefined where there is no such place. */
function keptDir(): string | undefined {
  const { XDG_CACHE_HOME: xdg = '', HOME: home = '' } = process.env;
  if (path.isAbsolute(xdg)) return path.join(xdg, 'compat-gen/node');
  return path.isAbsolute(home) ? path.join(home, '.cache/compat-gen/node') : undefined;
}

function read(file: string, name: string): Kept | undefined {
  let opened: number | undefined;
  try {
    if (!isTrusted(path.dirname(file))) return undefined;
    opened = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW);
    const stats = fstatSync(opened);
    if (!stats.isFile() || !isOurs(stats)) return undefined;
    const bytes = readFileSync(opened);
    const content = bytes.subarray(DIGEST_BYTES);
    if (!sha256([name, content]).equals(bytes.subarray(0, DIGEST_BYTES))) return undefined;
    return { runs: content[0] ?? 0, code: content.subarray(1) };
  } catch {
    return undefined;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** A reader sees the old bytes or the new ones. */
function write(dir: string, name: string, { runs, code }: Kept): void {
  const fresh = path.join(dir, `${name}.${randomBytes(6).toString('hex')}`);
  try {
    if (!makeOwn(dir) || !isTrusted(dir)) return;
    const content = Buffer.concat([Buffer.of(runs), code]);
    const bytes = Buffer.concat([sha256([name, content]), content]);
    writeFileSync(fresh, bytes, { flag: 'wx', mode: 0o600 });
    renameSync(fresh, path.join(dir, name));
    if (runs === 1) prune(dir);
  } catch {
    // A home that is read-only or full is no hindrance.
    discard(fresh);
  }
}

function discard(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // There is none, or another process has removed it.
  }
}

/** Removes the oldest files. Only those that have names as `write` gives them. */
function prune(dir: string): void {
  const files = readdirSync(dir)
    .filter((name) => /^[0-9a-f]{64}(\.[0-9a-f]{12})?$/.test(name))
    .map((name) => ({
      file: path.join(dir, name),
      written: statSync(path.join(dir, name)).mtimeMs,
    }))
    .sort((a, b) => b.written - a.written);
  for (const { file } of files.slice(KEPT_FILES)) discard(file);
}

/** Whether a directory, and the one above it, are this user's, and nobody else can write in it. */
function isTrusted(dir: string): boolean {
  const above = lstatSync(path.dirname(dir));
  const stats = lstatSync(dir);
  return above.uid === process.getuid?.() && stats.isDirectory() && isOurs(stats);
}

function isOurs({ uid, mode }: Stats): boolean {
  return uid === process.getuid?.() && (mode & 0o022) === 0;
}

/**
 * Makes a directory; false where the one above it is another user's, who could not write in it then. Step by
 * step: Node's own recursive mkdir never ends where mkdir(2) says ENOENT below a directory that is there, as
 * in /proc.
 */
function makeOwn(dir: string): boolean {
  const stats = statSync(dir, { throwIfNoEntry: false });
  if (stats !== undefined) return stats.uid === process.getuid?.();
  if (!makeOwn(path.dirname(dir))) return false;
  mkdirSync(dir, { mode: 0o700 });
  return true;
}

function sha256(parts: readonly (string | Buffer)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest();
}
