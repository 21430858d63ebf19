import fs from 'node:fs';
import path from 'node:path';
import { addAbortSignal, type PassThrough } from 'node:stream';
import glob from 'fast-glob';
import micromatch from 'micromatch';
import { stopIfAsked } from '../signal.js';
import { isMissing } from './missing.js';

export interface GlobOptions {
  /** Absolute; results are relative to it. */
  cwd: string;
  /** Whether `*` matches names that start with a dot. */
  dot?: boolean;
  ignore?: readonly string[];
  signal?: AbortSignal | undefined;
}

/**
 * The files that match some of the patterns, symbolic links followed, in no particular order. A directory that is
 * missing has no files; one that can't be read is an error. Throws INTERRUPTED, and then walks no further.
 */
export async function listFiles(
  patterns: readonly string[],
  { cwd, dot = false, ignore = [], signal }: GlobOptions,
): Promise<string[]> {
  stopIfAsked(signal);
  if (patterns.length === 0) return [];
  const relative = (pattern: string): string => relativePattern(pattern, cwd);
  const stream = glob.stream(patterns.map(relative), {
    cwd,
    dot,
    ignore: ignore.map(relative),
    fs: { lstat, stat: statOnce, readdir } as Partial<typeof fs>,
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
  const found = new Set(micromatch([...files], [...patterns], { dot: true }));
  return files.filter((file) => found.has(file));
}

/** The pattern for exactly this text. */
export function escapeGlob(text: string): string {
  return glob.escapePath(text);
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
  if (glob.isDynamicPattern(pattern.replace(/\\./g, ''))) return undefined;
  return pattern.replace(/\\(.)/g, '$1');
}

/** Patterns are matched against paths relative to `cwd`, which have no `.` or empty parts. */
function relativePattern(pattern: string, cwd: string): string {
  if (pattern.startsWith('!')) return `!${relativePattern(pattern.slice(1), cwd)}`;
  return path.isAbsolute(pattern)
    ? path.relative(glob.escapePath(cwd), pattern)
    : path.normalize(pattern);
}

type Callback = (error: NodeJS.ErrnoException | null, result?: unknown) => void;

/** fast-glob passes over ENOENT alone; a file where a pattern has a directory says ENOTDIR. */
function asMissing(done: Callback): Callback {
  return (error, result) =>
    done(isMissing(error ?? {}) ? Object.assign(new Error(), { code: 'ENOENT' }) : error, result);
}

function lstat(name: string, done: Callback): void {
  fs.lstat(name, asMissing(done));
}

function readdir(name: string, options: { withFileTypes: true }, done: Callback): void {
  fs.readdir(name, options, asMissing(done));
}

/**
 * stat(2), which fast-glob asks for each symbolic link. A link to a directory that another link on the way here
 * led to already is taken for a broken one: the walk would go in circles until the kernel stops it.
 */
function statOnce(name: string, done: Callback): void {
  fs.stat(name, (error, found) => {
    if (error !== null || !found.isDirectory()) return asMissing(done)(error, found);
    isCircle(name).then(
      (circle) =>
        asMissing(done)(circle ? Object.assign(new Error(), { code: 'ENOENT' }) : null, found),
      asMissing(done),
    );
  });
}

async function isCircle(link: string): Promise<boolean> {
  const target = await fs.promises.realpath(link);
  for (let dir = path.dirname(link); dir !== path.dirname(dir); dir = path.dirname(dir)) {
    const isLink = (await fs.promises.lstat(dir)).isSymbolicLink();
    if (isLink && (await fs.promises.realpath(dir)) === target) return true;
  }
  return false;
}
