import { createHash } from 'node:crypto';
import path from 'node:path';
import { Script } from 'node:vm';
import { keep, readKept } from '../core/files/kept.js';

/** So many runs add the functions that they needed; what later ones lack they compile for themselves. */
const LEARNING_RUNS = 4;
/** For some versions of Node.js and of this program code is kept, in up to six files each. */
const KEPT_FILES = 24;

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
  const { text, digest } = program;
  const name = sha256([
    ...[digest, process.version, process.arch, ...process.execArgv],
    process.env.NODE_OPTIONS ?? '',
  ]).toString('hex');
  const dir = keptDir('node');
  const file = dir && path.join(dir, name);
  const kept = file === undefined ? undefined : read(file);
  const script = new Script(text, {
    filename: program.file,
    ...(kept && { cachedData: kept.code }),
  });
  const runs = script.cachedDataRejected === false ? (kept?.runs ?? 0) : 0;
  if (file !== undefined && runs < LEARNING_RUNS) {
    process.once('exit', () =>
      keep(file, Buffer.concat([Buffer.of(runs + 1), script.createCachedData()]), KEPT_FILES),
    );
  }
  return script;
}

/** A directory in $XDG_CACHE_HOME/compat-gen, be it there or not; undefined where there is no such place. */
export function keptDir(name: 'node' | 'said'): string | undefined {
  const { XDG_CACHE_HOME: xdg = '', HOME: home = '' } = process.env;
  if (path.isAbsolute(xdg)) return path.join(xdg, 'compat-gen', name);
  return path.isAbsolute(home) ? path.join(home, '.cache/compat-gen', name) : undefined;
}

function read(file: string): Kept | undefined {
  const bytes = readKept(file);
  return bytes && { runs: bytes[0] ?? 0, code: bytes.subarray(1) };
}

function sha256(parts: readonly (string | Buffer)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest();
}
