import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { firstLook, type How, isDirectory, type Look } from './look.js';

/** What a run has looked at, with what was to be seen there, and the lines that it has added to files. */
export interface Seen {
  looks: readonly Look[];
  lines: { file: string; line: string }[];
}

export interface Watch {
  /** What the program is handed for a module of Node's own. */
  hand(name: string): unknown;
  /** Undefined where the run did more than look, or where what it saw can't be told of a later moment. */
  seen(): Seen | undefined;
}

type Call = (...args: unknown[]) => unknown;
type Module = Record<string, unknown>;

/** Modules that reach nothing outside the process but what `questionOf` names. */
const INSIDE =
  /^(node:)?(path|events|util|buffer|process|url|crypto|stream|string_decoder|assert|async_hooks|timers|tty|perf_hooks|module|constants|zlib|v8|vm|diagnostics_channel)(\/|$)/;
/** With an open file: what was opened was noted. */
const OF_OPENED = ['fstat', 'close', 'read', 'readv'];
/** What such a call looks at, but for those that depend on more than their name. */
const LOOKS: Readonly<Record<string, How>> = {
  readFile: 'file',
  readdir: 'file',
  opendir: 'file',
  open: 'file',
  readlink: 'link',
  realpath: 'place',
  exists: `may ${fs.constants.F_OK}`,
};
/** fcntl(2): the bits that say whether a file is read, written or both. */
const O_ACCMODE = 3;
const { O_APPEND, O_CREAT, O_RDONLY, O_TRUNC } = fs.constants;

/**
 * Notes what a program looks at, by standing between it and Node's own modules: nothing that it looks at is missed, since it
 * has no other way to a file. What is to be seen at a path is noted before the program sees it: after a change in between
 * the paths do not look the same, and the program runs again.
 *
 * @param now ms since 1970; what changed shortly before may change again unseen
 */
export function watch(require: (name: string) => unknown, now = Date.now()): Watch {
  const looks = new Map<string, Look>();
  const lines: Seen['lines'] = [];
  const appended = new Map<unknown, string>();
  let didMore = false;

  function note(how: How, named: unknown): void {
    if (didMore) return;
    const path = pathOf(named);
    const key = `${how} ${path}`;
    if (looks.has(key)) return;
    const first = path === undefined ? undefined : firstLook(how, path, now);
    if (first === undefined) didMore = true;
    else looks.set(key, first);
  }

  /** Returns whether it was a call that only looks. */
  function noteCall(name: string, [first, second]: unknown[]): boolean {
    const ofOpened = OF_OPENED.includes(name) || (name === 'readFile' && typeof first === 'number');
    if (ofOpened) return true;
    const how = howOf(name, first, second);
    if (how === undefined) return false;
    note(how, first);
    return true;
  }

  function watched(name: string, call: Call, self: unknown): Call {
    const handed = (...args: unknown[]): unknown => {
      if (noteCall(name.replace(/Sync$/, ''), args)) return call.apply(self, args);
      const [first, second] = args;
      if (name === 'openSync' && isAppending(second)) {
        const file = call.apply(self, args);
        appended.set(file, String(first));
        return file;
      }
      const file = name === 'appendFileSync' ? appended.get(first) : undefined;
      if (file === undefined) didMore = true;
      else lines.push({ file, line: String(second) });
      return call.apply(self, args);
    };
    const { native } = call as { native?: Call };
    return native ? Object.assign(handed, { native: watched(name, native, self) }) : handed;
  }

  function watchedModule(own: Module): Module {
    const handed: Module = { __proto__: own };
    // To ask for all that it has would load what Node.js loads when it is first used.
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(own))) {
      if (typeof value === 'function' && /^[a-z]/.test(name))
        handed[name] = watched(name, value as Call, own);
    }
    return handed;
  }

  const files = watchedModule(fs as unknown as Module);
  let promises: Module | undefined;
  const ofPromises = (): Module => {
    promises ??= watchedModule(fs.promises as unknown as Module);
    return promises;
  };
  Object.defineProperty(files, 'promises', { get: ofPromises });
  note('file', '/etc/passwd');

  return {
    hand(name) {
      if (/^(node:)?fs$/.test(name)) return files;
      if (/^(node:)?fs\/promises$/.test(name)) return ofPromises();
      if (/^(node:)?os$/.test(name)) note('uname', '/');
      else if (!INSIDE.test(name)) didMore = true;
      return require(name);
    },
    seen: () => (didMore ? undefined : { looks: [...looks.values()], lines }),
  };
}

/** Absolute; undefined for a name that is not text, or has bytes that are none. */
function pathOf(named: unknown): string | undefined {
  const name = named instanceof URL ? fileURLToPath(named) : named;
  if (typeof name !== 'string' || /[\n\uFFFD]/.test(name)) return undefined;
  // By the text alone: `..` behind a link leads elsewhere.
  return name.startsWith('/') ? name : `${process.cwd()}/${name}`;
}

/** What a call with such a name and such arguments looks at; undefined for one that does more. */
function howOf(name: string, first: unknown, second: unknown): How | undefined {
  switch (name) {
    case 'stat':
    case 'lstat': {
      const isExact = (second as { bigint?: boolean } | undefined)?.bigint === true;
      if (!isExact && isDirectory(pathOf(first))) return 'directory';
      return name === 'stat' ? 'file' : 'link';
    }
    case 'access':
      return `may ${typeof second === 'number' ? second : fs.constants.F_OK}`;
    default:
      return onlyReads(name, second) ? LOOKS[name] : undefined;
  }
}

/** By the second argument: no other directory than the one that is named, and a file only to be read. */
function onlyReads(name: string, options: unknown): boolean {
  if (name === 'open' && typeof options === 'number')
    return (options & O_ACCMODE) === O_RDONLY && (options & (O_CREAT | O_TRUNC)) === 0;
  if (name === 'open') return options === undefined || options === 'r';
  const { recursive, flag } = { ...(options as { recursive?: boolean; flag?: string }) };
  return recursive !== true && flag === undefined;
}

function isAppending(flags: unknown): boolean {
  return typeof flags === 'number' && (flags & O_APPEND) !== 0 && (flags & O_TRUNC) === 0;
}
