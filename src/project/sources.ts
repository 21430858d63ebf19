import { existsSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { byBytes } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { readWithin } from '../core/files/bounded.js';
import { isText } from '../core/files/byte-names.js';
import { escapeGlob, fixedFolder, listFiles, matching } from '../core/files/glob.js';
import { isKbuildFile } from '../core/files/names.js';
import { smallTree } from '../core/files/small-tree.js';
import type { Session } from '../core/session.js';
import { stopIfAsked } from '../core/signal.js';
import type { Config } from './config/config.js';
import { copiesIn, leftBehind } from './left-behind.js';
import { PAIR, RELEASE_DIR } from './library/library.js';
import { withoutPrograms } from './programs.js';

/** What reading a module takes of a session. */
type Reader = Pick<Session, 'signal'> & Partial<Pick<Session, 'log'>>;

/** The largest headers of the kernel's own drivers, register lists of GPUs, have 20 MB; all of one GPU driver 300 MB. */
const MOST_OF_FILE = 64 * 1024 * 1024;
const MOST_OF_ALL = 1024 * 1024 * 1024;

/** Where nothing is a source: what version control, a kernel build or this tool keeps below a module. */
const NOT_WALKED = ['**/{.tmp_*,.git,node_modules}/**'];

/** The same, for the path of a file or folder that is come to. */
const IS_NOT_WALKED = /(?:^|\/)(?:\.tmp_[^/]*|\.git|node_modules)$/;

/** What lies below a module: relative paths, in byte order. */
export interface ModuleFiles {
  files: string[];
  /** Links to directories that are none of the module's: above it, or in a kernel tree. */
  links: string[];
}

/**
 * Every file of a module: the whole tree, without what builds leave behind. It is walked once, since a walk takes
 * longer than all that is done with what it finds. Throws USAGE for more names than `most`, INTERRUPTED.
 */
export async function moduleFiles(
  config: Config,
  { signal, log }: Reader = {},
  most?: number,
): Promise<ModuleFiles> {
  stopIfAsked(signal);
  const links = new Set<string>();
  const ownCache = path.relative(config.root, path.resolve(config.root, config.cache.dir));
  const copies = copiesIn(config);
  const files =
    smallTree(
      config.root,
      (name) => IS_NOT_WALKED.test(name) || name === ownCache || copies.isOne(name),
    ) ??
    (await listFiles(['**/*'], {
      cwd: config.root,
      dot: true,
      signal,
      ...(most === undefined ? {} : { most }),
      onLong: (dir) => log?.step('READ', dir),
      onLeftOut: (link) => links.add(link),
      ignore: [...NOT_WALKED, ...copies.globs, `${escapeGlob(config.cache.dir)}/**`],
    }));
  const isLeft = leftBehind(config, files);
  const own = (names: Iterable<string>): string[] =>
    [...names].filter((name) => !isLeft(name)).sort(byBytes);
  return { files: own(files), links: own(links) };
}

/**
 * Those of a module's files that rules may change, with their bytes, keyed by their path relative to the root; of a directory without
 * compat.toml, not the programs beside the driver.
 * Throws CONFIG when module.sources matches none or they are too large, INTERRUPTED.
 */
export async function readSources(
  config: Config,
  all: readonly string[],
  session: Reader = {},
): Promise<Map<string, Buffer>> {
  // The tests and rules of a module are not its sources.
  const own = [...config.tests.files, ...config.rules.files]
    .map((pattern) => fixedFolder(pattern))
    .filter((name) => name !== '')
    .map((name) => ofRoot(config, name))
    .filter((name) => name !== '');
  const targets = Object.values(config.target);
  // What stands in for a kernel, and what runs the module there, is written for that one shape of the API.
  const headers = targets.flatMap((target) => target.headers).map((dir) => ofRoot(config, dir));
  const without = [...own, RELEASE_DIR, ...headers].map((name) => `${name}/`);
  const beside = targets.flatMap((target) => target.with).map((glob) => ofRoot(config, glob));
  const notSources = new Set(beside.length === 0 ? [] : matching(all, beside));
  const files = matching(all, config.module.sources).filter(
    (file) => !notSources.has(file) && !without.some((folder) => file.startsWith(folder)),
  );
  if (files.length === 0) {
    throw new CompatError('CONFIG', `module.sources matches no file below ${config.root}`, {
      hint: `The patterns are: ${config.module.sources.join(', ')}. Is this the module's directory?`,
    });
  }
  const sources = await readAll(config, files, session);
  // What a compat.toml says is a source, is one.
  return config.file === undefined ? withoutPrograms(sources, all) : sources;
}

/** A path or glob of compat.toml as seen from the module's directory. */
function ofRoot({ root, base }: Config, name: string): string {
  return path.relative(root, path.resolve(base, name));
}

/**
 * The module's Makefiles, Kbuild files and what they may include, with their bytes. Only those that a .kbuild
 * rule touches count among the sources.
 */
export async function readKbuildFiles(
  config: Config,
  all: readonly string[],
  session: Reader = {},
): Promise<Map<string, Buffer>> {
  const isOurs = (file: string): boolean =>
    file.startsWith(`${RELEASE_DIR}/`) || file === 'compat/compat.mk';
  return readAll(
    config,
    all.filter((file) => isKbuildFile(file) && !isOurs(file)),
    session,
  );
}

async function readAll(
  config: Config,
  files: readonly string[],
  { signal, log }: Reader,
): Promise<Map<string, Buffer>> {
  const read = new Map<string, Buffer>();
  let left = MOST_OF_ALL;
  let paused = Date.now();
  for (const file of files) {
    const bytes = readWithin(path.join(config.root, file), MOST_OF_FILE, 'a source');
    left -= bytes.length;
    if (left < 0) throw tooMuch(config, file);
    read.set(file, bytes);
    if (Date.now() - paused < PAUSE_MS) continue;
    // A signal is heard between two turns of the event loop only.
    await setImmediate();
    stopIfAsked(signal);
    log?.step('READ', file);
    paused = Date.now();
  }
  return read;
}

/** How long files are read without a look at anything else, ms. */
const PAUSE_MS = 1000;

function tooMuch({ root }: Config, file: string): CompatError {
  return new CompatError(
    'CONFIG',
    `the sources below ${root} have more than ${MOST_OF_ALL} bytes`,
    {
      hint: `Reading had come to ${file}. Name the module's own files in module.sources of compat.toml.`,
    },
  );
}

/** Absolute paths of the module's own compat tests. */
export function testFiles(config: Config, signal?: AbortSignal): Promise<string[]> {
  return absolute(config, config.tests.files, signal);
}

/** Absolute paths of the module's own rules. */
export function ruleFiles(config: Config, signal?: AbortSignal): Promise<string[]> {
  return absolute(config, config.rules.files, signal);
}

/** Licences whose modules may use EXPORT_SYMBOL_GPL (include/linux/license.h, license_is_gpl_compatible). */
const GPL_COMPATIBLE = [
  'GPL',
  'GPL v2',
  'GPL and additional rights',
  'Dual BSD/GPL',
  'Dual MIT/GPL',
  'Dual MPL/GPL',
];

/** Whether the module's MODULE_LICENSE lets it use GPL-only symbols; true where it names none. */
export function isGplCompatible(sources: ReadonlyMap<string, Buffer>): boolean {
  for (const bytes of sources.values()) {
    const licence = /^[^\S\n]*MODULE_LICENSE\s*\(\s*"([^"]*)"\s*\)/m.exec(
      bytes.toString('latin1'),
    )?.[1];
    if (licence !== undefined && !GPL_COMPATIBLE.includes(licence)) return false;
  }
  return true;
}

/** What `FOLDER/*` and `FOLDER/*.c` match, where that takes no walk: relative paths. */
function filesOfFolder(root: string, pattern: string): string[] | undefined {
  const [, folder, ending = ''] = /^([\w-]+(?:\/[\w-]+)*)\/\*(\.\w+)?$/.exec(pattern) ?? [];
  if (folder === undefined) return undefined;
  return smallTree(path.join(root, folder), () => false)
    ?.filter((name) => !name.includes('/') && !name.startsWith('.') && name.endsWith(ending))
    .map((name) => `${folder}/${name}`);
}

async function absolute(
  config: Config,
  patterns: readonly string[],
  signal: AbortSignal | undefined,
): Promise<string[]> {
  // Most modules have neither tests nor rules: a look at their folders costs less than a walk.
  const there = patterns.filter((pattern) =>
    existsSync(path.resolve(config.base, fixedFolder(pattern))),
  );
  const named = there.map((pattern) => filesOfFolder(config.base, pattern));
  const files = named.every((some) => some !== undefined)
    ? [...new Set(named.flat())]
    : await listFiles(there, { cwd: config.base, signal });
  // They are named on command lines, and in compat.h and rules.txt.
  const odd = files.find((file) => !isText(file));
  if (odd !== undefined) {
    throw new CompatError(
      'CONFIG',
      `${path.join(config.base, odd)}: the name of a test or rule is to be UTF-8`,
      { hint: 'Rename it: convmv -f latin1 -t utf8 --notest FILE.' },
    );
  }
  return files
    .filter((file) => !PAIR.test(file))
    .sort(byBytes)
    .map((file) => path.join(config.base, file));
}

/** The module's own sanity tests, absolute paths. */
export async function sanityTests(
  config: Config,
  signal?: AbortSignal,
): Promise<{ mustPass: string[]; mustFail: string[] }> {
  return {
    mustPass: await absolute(config, config.tests['must-pass'], signal),
    mustFail: await absolute(config, config.tests['must-fail'], signal),
  };
}
