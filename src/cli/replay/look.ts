import {
  accessSync,
  type BigIntStats,
  lstatSync,
  readlinkSync,
  realpathSync,
  statSync,
} from 'node:fs';
import type os from 'node:os';
import { contentsOf } from '../../core/files/contents.js';
import {
  changedAt,
  lastingSignature,
  SETTLED_MS,
  signatureOf,
} from '../../core/files/signature.js';

/**
 * How a program looks at a path: at what it leads to, at the link itself, only at whose directory it is (nobody asks for
 * its times: the times of /tmp change each second), at where all links lead, at whether it may do something there. Behind
 * `read ` the thing itself is looked at, as its time stamps tell nothing. `uname` is the running kernel: uname(2).
 */
export type How = Kind | `read ${Kind}` | 'directory' | 'place' | `may ${number}` | 'uname';
type Kind = 'file' | 'link';

/** What was seen, and how to look for it again. */
export interface Look {
  how: How;
  path: string;
  saw: string;
}

/**
 * Looks for the first time; undefined where what is seen now says nothing of a later moment.
 *
 * @param now ms since 1970, a time before the look
 */
export function firstLook(how: How, path: string, now: number): Look | undefined {
  if (how !== 'file' && how !== 'link') return { how, path, saw: look(how, path) };
  const stat = told(() => statOf(how, path));
  if (stat === undefined || typeof stat === 'string') return { how, path, saw: stat ?? NOTHING };
  const signature = lastingSignature(stat, now);
  if (signature !== '') return { how, path, saw: signature };
  // An image has no exact time stamps, however old they are.
  if (changedAt(stat) >= now - SETTLED_MS) return undefined;
  const saw = look(`read ${how}`, path);
  return saw === '' ? undefined : { how: `read ${how}`, path, saw };
}

/** What is to be seen at a path: equal texts, equal things. */
export function look(how: How, path: string): string {
  return told(() => see(how, path)) ?? NOTHING;
}

const NOTHING = 'nothing';

function see(how: How, path: string): string | undefined {
  if (how === 'place') return realpathSync(path);
  if (how === 'uname') return unameOf(require('node:os') as typeof os);
  if (how.startsWith('may ')) {
    accessSync(path, Number(how.slice(4)));
    return 'yes';
  }
  const stat = statOf(how, path);
  if (stat === undefined) return undefined;
  if (how === 'read link' && stat.isSymbolicLink()) return `link to ${readlinkSync(path)}`;
  if (how.startsWith('read ')) return contentsOf(path, stat) ?? '';
  if (how !== 'directory') return signatureOf(stat);
  const { dev, ino, mode, uid, gid } = stat;
  return [dev, ino, mode, uid, gid].join(' ');
}

function unameOf({ release, version, machine }: typeof os): string {
  return [release(), version(), machine()].join(' ');
}

function statOf(how: How, path: string): BigIntStats | undefined {
  const ask = how.endsWith('file') ? statSync : lstatSync;
  return ask(path, { bigint: true, throwIfNoEntry: false });
}

/** The answer, or the code of the error. */
function told<T>(ask: () => T): T | string {
  try {
    return ask();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code;
  }
}

/** Whether a directory stands there, and no link to one. */
export function isDirectory(path: string | undefined): boolean {
  if (path === undefined) return false;
  const stat = told(() => lstatSync(path, { throwIfNoEntry: false }));
  return typeof stat === 'object' && stat.isDirectory();
}
