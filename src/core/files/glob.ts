import fs from 'node:fs';
import path from 'node:path';
import { addAbortSignal, type PassThrough } from 'node:stream';
import glob from 'fast-glob';
import micromatch from 'micromatch';
import { CompatError } from '../errors.js';
import { stopIfAsked } from '../signal.js';
import { nameOf, pathOf } from './byte-names.js';
import { ifThereNow, isMissing } from './missing.js';

export interface GlobOptions {
  /** Absolute; results are relative to it. */
  cwd: string;
  /** Whether `*` matches names that start with a dot. */
  dot?: boolean;
  ignore?: readonly string[];
  signal?: AbortSignal | undefined;
  /** Called now and then while the walk takes long, with the directory that it has come to. */
  onLong?: (dir: string) => void;
  /** Called with each link to a directory that is not walked into, relative to cwd, unless it leads in a circle. */
  onLeftOut?: (link: string) => void;
  /** Whether links to directories are followed [yes]. */
  followLinks?: boolean;
  /** Names looked at; more are an error [MOST_NAMES]. */
  most?: number;
}

/** A full kernel tree has a third of it; no module comes near. */
const MOST_NAMES = 300_000;
/** How often onLong is called, ms. */
const LONG_MS = 2000;

/**
 * The files that match some of the patterns, symbolic links followed, in no particular order. A directory that is
 * missing has no files; one that can't be read is an error. Neither another file system that is mounted below, nor a
 * link to a directory above, nor one to or into a kernel tree is walked into. Throws INTERRUPTED, and then walks no further;
 * USAGE where there is too much to walk.
 */
export async function listFiles(
  patterns: readonly string[],
  options: GlobOptions,
): Promise<string[]> {
  const { cwd, dot = false, ignore = [], signal, followLinks = true } = options;
  stopIfAsked(signal);
  if (patterns.length === 0) return [];
  const relative = (pattern: string): string => relativePattern(pattern, cwd);
  const stream = glob.stream(patterns.map(relative), {
    cwd,
    dot,
    ignore: ignore.map(relative),
    followSymbolicLinks: followLinks,
    fs: walker(options) as Partial<typeof fs>,
  }) as PassThrough;
  if (signal !== undefined) addAbortSignal(signal, stream);
  const files: string[] = [];
  try {
    for await (const file of stream) files.push(String(file));
  } catch (error) {
    stopIfAsked(signal);
    throw error;
  }
  return files;
}

/** Those of some relative paths that match one of the patterns, in their order; names with a dot count, too. */
export function matching(files: readonly string[], patterns: readonly string[]): string[] {
  const endings = patterns.map(ending);
  // Most modules have no other patterns, and micromatch takes longer to load than all that is done here.
  if (endings.every((one) => one !== undefined)) {
    return files.filter((file) =>
      endings.some(({ text, below }) => file.endsWith(text) && (below || !file.includes('/'))),
    );
  }
  const found = new Set(micromatch([...files], patterns.map(negated), { dot: true }));
  return files.filter((file) => found.has(file));
}

/** What `*.c` and `**\/*.c` ask of a path, and nothing else: how it ends, and whether it may lie in a folder. */
function ending(pattern: string): { text: string; below: boolean } | undefined {
  const [, folders, text] = /^(\*\*\/)?\*(\.\w+)$/.exec(pattern) ?? [];
  return text === undefined ? undefined : { text, below: folders !== undefined };
}

/** A text that stands for itself in every pattern. */
const PLAIN = /^[\w./-]*$/;

/** The pattern for exactly this text. */
export function escapeGlob(text: string): string {
  return PLAIN.test(text) ? text : glob.escapePath(text);
}

/** The folder that all matches of a pattern lie in: "compat/tests/*.c" → "compat/tests". */
export function fixedFolder(pattern: string): string {
  const folders = path.posix.normalize(pattern).split('/').slice(0, -1);
  const texts = folders.map(literalText);
  const dynamic = texts.indexOf(undefined);
  return (dynamic === -1 ? texts : texts.slice(0, dynamic)).join('/');
}

/** The one text that a pattern matches, or undefined where it may match others. */
export function literalText(pattern: string): string | undefined {
  if (PLAIN.test(pattern)) return pattern;
  if (glob.isDynamicPattern(pattern.replace(/\\./g, ''))) return undefined;
  return pattern.replace(/\\(.)/g, '$1');
}

/** Patterns are matched against paths relative to `cwd`, which have no `.` or empty parts. */
function relativePattern(pattern: string, cwd: string): string {
  if (pattern.startsWith('!')) return `!${relativePattern(pattern.slice(1), cwd)}`;
  return negated(
    path.isAbsolute(pattern)
      ? path.relative(glob.escapePath(cwd), pattern)
      : path.normalize(pattern),
  );
}

/** `[!a]` is what sh, make and git write for any but `a`; micromatch would take it for `!` or `a`. */
function negated(pattern: string): string {
  return pattern.replace(/(\\.)|\[!/g, (_, escaped?: string) => escaped ?? '[^');
}

type Callback = (error: NodeJS.ErrnoException | null, result?: unknown) => void;

/** fast-glob passes over ENOENT alone; a file where a pattern has a directory says ENOTDIR. */
function asMissing(done: Callback): Callback {
  return (error, result) =>
    done(isMissing(error ?? {}) ? Object.assign(new Error(), { code: 'ENOENT' }) : error, result);
}

function lstat(name: string, done: Callback): void {
  fs.lstat(pathOf(name), asMissing(done));
}

/** What fast-glob asks of the file system, for one walk. */
function walker({ cwd, most = MOST_NAMES, onLong, onLeftOut }: GlobOptions) {
  let left = most;
  let told = Date.now();
  /** The file systems that may be walked: that of the root, and those that links lead to. */
  const root = ifThereNow(() => fs.statSync(cwd));
  const devices = new Set([root?.dev]);

  function readdir(name: string, _: { withFileTypes: true }, done: Callback): void {
    fs.stat(pathOf(name), (error, found) => {
      if (error !== null) return asMissing(done)(error);
      if (!devices.has(found.dev)) return done(null, []);
      readNames(name, (failure, entries) => {
        left -= entries?.length ?? 0;
        if (left < 0) return done(tooMuch(cwd, name, most) as unknown as NodeJS.ErrnoException);
        if (Date.now() - told > LONG_MS) {
          told = Date.now();
          onLong?.(name);
        }
        asMissing(done)(failure, entries);
      });
    });
  }

  /**
   * stat(2), which fast-glob asks for each symbolic link. A link to a directory that is not to be walked is taken
   * for a broken one.
   */
  function stat(name: string, done: Callback): void {
    fs.stat(pathOf(name), (error, found) => {
      if (error !== null || !found.isDirectory()) return asMissing(done)(error, found);
      whereItLeads(name, cwd).then((where) => {
        if (where === 'on') devices.add(found.dev);
        if (where === 'out') onLeftOut?.(path.relative(cwd, name));
        const broken = Object.assign(new Error(), { code: 'ENOENT' });
        asMissing(done)(where === 'on' ? null : broken, found);
      }, asMissing(done));
    });
  }
  return { lstat, stat, readdir };
}

/** What lies in a directory; asked for in bytes only where a name is not UTF-8. */
function readNames(
  dir: string,
  done: (error: NodeJS.ErrnoException | null, entries?: fs.Dirent[]) => void,
): void {
  fs.readdir(pathOf(dir), { withFileTypes: true }, (error, entries) => {
    if (error !== null || !entries.some(({ name }) => name.includes('\uFFFD')))
      return done(error, entries);
    fs.readdir(pathOf(dir), { withFileTypes: true, encoding: 'buffer' }, (failure, found) => {
      const named = found?.map((entry) =>
        Object.create(entry, { name: { value: nameOf(entry.name) } }),
      );
      done(failure, named);
    });
  });
}

function tooMuch(cwd: string, dir: string, most: number): CompatError {
  return new CompatError(
    'USAGE',
    `${cwd} holds more than ${most} files and directories: too much for a module`,
    {
      hint: `The walk had come to ${dir}. Name the module's own directory with -C, or its files in module.sources of compat.toml.`,
    },
  );
}

/** Where a link leads a walk: in circles until the kernel stops it; out, through all that is above the module, or a kernel; or on. */
async function whereItLeads(link: string, cwd: string): Promise<'circle' | 'out' | 'on'> {
  const target = await realPath(link);
  const from = await realPath(cwd);
  const isAbove = (dir: string): boolean => from.startsWith(dir === '/' ? '/' : `${dir}/`);
  if (await isCircle(link, target)) return 'circle';
  if (target !== from && isAbove(target)) return 'out';
  // A module may stand in a kernel tree itself.
  const isKernels = (dir: string): boolean => isKernelTree(dir) && dir !== from && !isAbove(dir);
  return withParents(target).some(isKernels) ? 'out' : 'on';
}

/** A directory and all above it. */
function withParents(dir: string): string[] {
  const above = path.dirname(dir);
  return above === dir ? [dir] : [dir, ...withParents(above)];
}

async function realPath(file: string): Promise<string> {
  return nameOf(await fs.promises.realpath(pathOf(file), { encoding: 'buffer' }));
}

/** Files that each kernel source or header tree has, and nothing else. */
export function isKernelTree(dir: string): boolean {
  return ['include/linux/kconfig.h', 'include/generated/autoconf.h'].some((name) =>
    fs.existsSync(pathOf(path.join(dir, name))),
  );
}

/** Whether another link on the way here led to the same directory already. */
async function isCircle(link: string, target: string): Promise<boolean> {
  for (let dir = path.dirname(link); dir !== path.dirname(dir); dir = path.dirname(dir)) {
    const isLink = (await fs.promises.lstat(pathOf(dir))).isSymbolicLink();
    if (isLink && (await realPath(dir)) === target) return true;
  }
  return false;
}
