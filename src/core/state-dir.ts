import { chmodSync } from 'node:fs';
import path from 'node:path';
import { lstatIfThere } from './files/missing.js';
import { isOwnDirectory, nearestDirectory, strangerAbove, strangerIn } from './files/ours.js';
import { privateTempName } from './files/temp-dir.js';
import { homeOfPasswd, whyNotWritable } from './homes.js';
import type { Session } from './session.js';

/** Where what is kept for this user stands. */
export interface StateDir {
  /** Absolute; it need not exist yet. Nobody else can write there. */
  dir: string;
  /** It is this run's own: the next one stands elsewhere. */
  onlyNow?: true;
  /** Why the first choice is not it. */
  refused?: { wanted: string; why: string };
}

const NAME = 'compat-gen';

/**
 * $XDG_CACHE_HOME/compat-gen (XDG Base Directory Specification: relative values are ignored), else
 * ~/.cache/compat-gen. One that belongs to somebody else is not read, and nothing is written there: root may
 * have kept another user's HOME (sudo without -H), and whoever can write there decides what we believe. Nor is one
 * that can't be made or written: /nonexistent, a read-only image. Then the home directory that passwd(5) names counts;
 * and where that does not serve either, a directory below TMPDIR whose name nobody can foresee, for this run alone.
 */
export function stateDir(env: NodeJS.ProcessEnv): StateDir {
  const { XDG_CACHE_HOME: xdg = '', HOME: home = '' } = env;
  const uid = process.geteuid?.() ?? 0;
  const bases: string[] = [];
  let refused: StateDir['refused'];
  if (path.isAbsolute(xdg)) bases.push(xdg);
  else if (path.isAbsolute(home)) bases.push(path.join(home, '.cache'));
  else if (home !== '') refused = { wanted: `HOME=${home}`, why: 'it is not an absolute path' };
  // passwd(5) is asked where nothing else serves: it may be kept on another machine.
  const candidates = function* () {
    yield* bases;
    const ownHome = homeOfPasswd();
    if (ownHome !== undefined) yield path.join(ownHome, '.cache');
    else if (bases.length === 0) {
      refused ??= { wanted: 'HOME', why: `it is not set, and uid ${uid} has no entry in passwd` };
    }
  };
  for (const base of candidates()) {
    const dir = path.join(base, NAME);
    const why = objection(base, dir);
    if (why === undefined) return { dir, ...(refused && { refused }) };
    refused ??= { wanted: dir, why };
  }
  return { dir: ofThisRun(env), onlyNow: true, ...(refused && { refused }) };
}

/** The same directory, for whoever may tell the user that it is another one than they think. Warns `state-elsewhere`. */
export function stateDirTold({ env, log }: Pick<Session, 'env' | 'log'>): string {
  const { dir, refused } = stateDir(env);
  if (refused !== undefined) log.warn({ kind: 'state-elsewhere', ...refused, instead: dir });
  return dir;
}

/** By the directory that they stand in: whoever asks again in this run finds what was kept. */
const made = new Map<string, string>();

function ofThisRun(env: NodeJS.ProcessEnv): string {
  const fresh = privateTempName({ env });
  const dir = made.get(path.dirname(fresh)) ?? fresh;
  made.set(path.dirname(fresh), dir);
  return dir;
}

/** Why a directory can't hold what this user believes; undefined where it can. */
function objection(base: string, dir: string): string | undefined {
  const above = orCode(() => nearestDirectory(base));
  if (typeof above === 'string') return `${base} can't be reached: ${above}`;
  if (!above.stat.isDirectory()) return `${above.file} is not a directory`;
  const why = strangerAbove(above.file, above.stat);
  if (why !== undefined) return why;

  const own = orCode(() => lstatIfThere(dir));
  if (typeof own === 'string') return `it can't be reached: ${own}`;
  if (own === undefined) return whyNotWritable(above.file);
  if (own.isSymbolicLink()) return 'it is a symbolic link';
  if (!own.isDirectory()) return 'it is not a directory';
  if (!isOwnDirectory(own)) return `it belongs to uid ${own.uid}`;
  const others = strangerIn('it', own);
  if (others !== undefined) return others;
  // Made by a version that did not see to it.
  if ((own.mode & 0o077) !== 0) tighten(dir);
  return whyNotWritable(dir);
}

/** What was asked of a file, or the code of what keeps this user from asking. */
function orCode<T>(ask: () => T): T | string {
  try {
    return ask();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code;
  }
}

function tighten(dir: string): void {
  try {
    chmodSync(dir, 0o700);
  } catch (error) {
    // On a file system that is read-only it stays as it is: nobody writes to it.
    if ((error as NodeJS.ErrnoException).code !== 'EROFS') throw error;
  }
}
