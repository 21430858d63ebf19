import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readBounded } from '../core/files/bounded.js';
import { escapeGlob } from '../core/files/glob.js';
import { ifThereNow } from '../core/files/missing.js';
import { COPY_LIST } from '../core/files/names.js';
import type { Config } from './config/config.js';

/**
 * What a kernel build leaves in a directory, or this tool; never a source. An expression, since fast-glob takes far longer to
 * read a pattern than to walk most modules, and reads each several times.
 */
const MADE =
  /^build-[^/]*$|(?:^|\/)(?:[^/]*\.(?:o|a|ko|mod|mod\.c)|\.[^/]*\.(?:cmd|d)|Module\.symvers|modules\.order|\.tmp_[^/]*|\.git)$/;

/** Of these, what is no part of a bare directory, whatever else lies there. */
const MADE_BARE =
  /(?:^|\/)(?:[^/]*\.(?:ko|mod|mod\.[co])|built-in\.[ao]|\.[^/]*\.d|modules\.order|\.tmp_[^/]*|\.git)$/;

/** What kbuild makes an object of. */
const SOURCES = ['.c', '.S', '.s', '.rs', '.o_shipped'];

/**
 * Says of the names below a module which of them a build has left there. In a bare directory an object, an archive, or the symbols of
 * another module may be a part of the driver, of which there is no source: it is one unless kbuild tells how it made it, or there is what
 * it is made of.
 *
 * @param names all files below the module, relative
 */
export function leftBehind(
  config: Pick<Config, 'root' | 'file' | 'module'>,
  names: Iterable<string>,
): (name: string) => boolean {
  if (config.file !== undefined) return (name) => MADE.test(name);
  const there = new Set(names);
  const isGiven = (object: string): boolean => {
    const stem = object.replace(/\.[oa]$/, '');
    if (object.endsWith('.o') && SOURCES.some((end) => there.has(stem + end))) return false;
    const told = commandFile(object);
    return !there.has(told) || !saysCommand(path.join(config.root, told));
  };
  return (name) => {
    if (MADE_BARE.test(name)) return true;
    if (/\.[oa]$/.test(name)) return !isGiven(name);
    const [, of] = /^((?:.*\/)?\.[^/]+\.[oa])\.cmd$/.exec(name) ?? [];
    if (of !== undefined) {
      const object = path.join(path.dirname(of), path.basename(of).slice(1));
      return !there.has(object) || !isGiven(object);
    }
    if (/(?:^|\/)\.[^/]*\.cmd$/.test(name)) return true;
    if (path.basename(name) !== 'Module.symvers') return false;
    // The one that a build of this module writes; another's may be named in KBUILD_EXTRA_SYMBOLS.
    return path.normalize(path.dirname(name)) === path.normalize(config.module.kbuild);
  };
}

/** Patched copies right below a module: what they are called, and what fast-glob is told to leave out. */
interface Copies {
  isOne(name: string): boolean;
  globs: string[];
}

/** Those of a module with a compat.toml are all that is called so; of a bare directory, which has none, those of an earlier compat.toml. */
export function copiesIn({ root, file }: Pick<Config, 'root' | 'file'>): Copies {
  if (file !== undefined) {
    return { isOne: (name) => /^build-[^/]*$/.test(name), globs: ['build-*/**'] };
  }
  const names = ifThereNow(() => readdirSync(root)) ?? [];
  const copies = names
    .filter((name) => name.startsWith('build-'))
    .filter((name) => existsSync(path.join(root, name, COPY_LIST)));
  return {
    isOne: (name) => copies.includes(name),
    globs: copies.map((name) => `${escapeGlob(name)}/**`),
  };
}

/** Where kbuild writes how it made an object. */
function commandFile(object: string): string {
  return path.join(path.dirname(object), `.${path.basename(object)}.cmd`);
}

/** Makefiles write an empty one for an object that nothing makes. */
function saysCommand(file: string): boolean {
  const text = ifThereNow(() => readBounded(file, MOST_BYTES))?.toString('latin1') ?? '';
  return /^(?:saved)?cmd_\S+[ \t]*:=[ \t]*\S/m.test(text);
}

/** Of a command with many objects. */
const MOST_BYTES = 4 * 1024 * 1024;
