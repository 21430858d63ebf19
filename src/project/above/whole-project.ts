import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { byBytes } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';
import { readBounded } from '../../core/files/bounded.js';
import { escapeGlob } from '../../core/files/glob.js';
import { ifThere, ifThereNow, namesIn } from '../../core/files/missing.js';
import { isKbuildFile } from '../../core/files/names.js';
import type { Session } from '../../core/session.js';
import type { Config } from '../config/config.js';
import { type ModuleFiles, moduleFiles } from '../sources.js';
import { type NamedAbove, namedAbove } from './named-above.js';
import { isSearchedInVain } from './search-dir.js';
import { objectionTo } from './top.js';

/** A project with more than this is not copied for one module of it. */
const MOST_NAMES = 20_000;
const MOST_BYTES = 256 * 1024 * 1024;
/** Directories above the module that are searched for further paths. */
const MOST_DIRS = 100;

/** The module as part of its project. */
export interface WholeProject {
  config: Config;
  found: ModuleFiles;
}

/**
 * The project that a bare module is part of, where its makefiles or sources name what lies above the module's
 * directory: then the copy is one of the project, and kbuild's directory lies below it. undefined where nothing is named
 * there, or where the project can't be copied, which is warned of.
 *
 * @param texts the module's makefiles and C files, relative to its root
 */
export async function wholeProject(
  session: Pick<Session, 'env' | 'log' | 'signal'>,
  config: Config,
  texts: ReadonlyMap<string, Buffer>,
): Promise<WholeProject | undefined> {
  // The parent of a directory that a link leads to is not that of the link.
  const root = await realpath(config.root);
  const above = await findAbove(root, texts);
  if (above === undefined) return undefined;
  const { top, reached, first } = above;
  const { by, words } = first;
  const objection = await objectionTo(top, root, session.env);
  // What compat.toml would name is seen from there, too: its tests are no sources, by whatever way one comes.
  const wider = atTop({ ...config, root, base: root }, top, reached);
  const found = objection ?? (await filesWithin(session, wider));
  if (typeof found !== 'string') {
    session.log.step('ABOVE', `${top} (${by}: ${words})`);
    return { config: wider, found: { ...found, files: withSymvers(found.files, top, reached) } };
  }
  // A parent that is named by itself may serve anything.
  const isParent = `${root}/`.startsWith(`${first.place}/`);
  if (isParent) session.log.detail(`${by} names ${words}, and ${top} is not copied: ${found}`);
  else session.log.warn({ kind: 'above-left', by, words, root, top, why: found });
  return undefined;
}

/** With what another module's build has left, where a makefile names it: KBUILD_EXTRA_SYMBOLS. */
function withSymvers(files: readonly string[], top: string, reached: readonly NamedAbove[]) {
  const named = reached.map(({ place }) => path.relative(top, place));
  const symvers = named.filter((file) => path.basename(file) === 'Module.symvers');
  return [...new Set([...files, ...symvers])].sort(byBytes);
}

/** What a module names above its directory. */
interface Above {
  /** The lowest directory that holds all of it, and the module. */
  top: string;
  reached: NamedAbove[];
  /** Of these, what says most: a file or directory beside the module rather than its parent. */
  first: NamedAbove;
}

/** What of a module's texts leads above it; undefined where all that they name lies below, or is nowhere. */
export async function findAbove(
  root: string,
  texts: ReadonlyMap<string, Buffer>,
): Promise<Above | undefined> {
  const reached = await allNamedAbove(root, texts);
  const first = reached.find(({ place }) => !`${root}/`.startsWith(`${place}/`)) ?? reached[0];
  return first && { top: commonTop(root, reached), reached, first };
}

/** What is named above the module and is there: by its own files, and by those that lie there. */
async function allNamedAbove(
  root: string,
  texts: ReadonlyMap<string, Buffer>,
): Promise<NamedAbove[]> {
  const open = [...texts].flatMap(([file, bytes]) => namedAbove(root, file, bytes));
  const reached = new Map<string, NamedAbove>();
  const searched = new Set<string>();
  for (const one of open) {
    if (reached.has(one.place)) continue;
    const found = await statOf(one.place);
    if (found === undefined) continue;
    const isParent = `${root}/`.startsWith(`${one.place}/`);
    if (isParent && (await isSearchedInVain(one.place, one.words, texts))) continue;
    reached.set(one.place, one);
    const dir = found.isDirectory() ? one.place : path.dirname(one.place);
    if (searched.has(dir) || searched.size === MOST_DIRS || root.startsWith(`${dir}/`)) continue;
    searched.add(dir);
    const more = await namedIn(dir);
    open.push(...more.filter(({ place }) => !`${place}/`.startsWith(`${root}/`)));
  }
  return [...reached.values()];
}

/** An object that kbuild is to make counts where its source is. */
async function statOf(place: string): Promise<Stats | undefined> {
  const sources = place.endsWith('.o') ? ['.c', '.S'].map((end) => place.replace(/\.o$/, end)) : [];
  for (const one of [place, ...sources]) {
    const found = await ifThere(stat(one));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the files right in a directory name above it. */
async function namedIn(dir: string): Promise<NamedAbove[]> {
  const named: NamedAbove[] = [];
  for (const name of await namesIn(dir)) {
    if (!isKbuildFile(name) && !/\.[ch]$/.test(name)) continue;
    const bytes = ifThereNow(() => readBounded(path.join(dir, name), MOST_BYTES));
    if (bytes !== undefined) named.push(...namedAbove(dir, name, bytes));
  }
  return named;
}

/** The lowest directory that holds the module and all these. */
function commonTop(root: string, reached: readonly NamedAbove[]): string {
  let top = path.dirname(root);
  while (!reached.every(({ place }) => `${place}/`.startsWith(top === '/' ? '/' : `${top}/`))) {
    top = path.dirname(top);
  }
  return top;
}

/** Rules may change the module's files, and of the others those in directories that are named; of the rest headers alone. */
function atTop(config: Config, top: string, reached: readonly NamedAbove[]): Config {
  const { root } = config;
  const dirs = reached.flatMap(({ place }) => {
    const dir = /\.[\w]+$/.test(path.basename(place)) ? path.dirname(place) : place;
    return root.startsWith(`${dir}/`) ? [] : [path.relative(top, dir)];
  });
  const below = path.relative(top, root);
  const kbuild = path.join(below, config.module.kbuild);
  const folders = [...new Set([below, ...dirs])].map(escapeGlob);
  const sources = [...folders.flatMap((dir) => [`${dir}/**/*.c`, `${dir}/**/*.h`]), '**/*.h'];
  return { ...config, root: top, asked: below, module: { ...config.module, sources, kbuild } };
}

/** The project's files, or why they are too many. */
async function filesWithin(
  session: Pick<Session, 'log' | 'signal'>,
  config: Config,
): Promise<ModuleFiles | string> {
  const found = await moduleFiles(config, session, MOST_NAMES).catch((error: unknown) => {
    if (error instanceof CompatError && error.code === 'USAGE') return undefined;
    throw error;
  });
  if (found === undefined) return `it holds more than ${MOST_NAMES} files and directories`;
  let bytes = 0;
  for (const file of found.files) {
    bytes += (await ifThere(stat(path.join(config.root, file))))?.size ?? 0;
    if (bytes > MOST_BYTES) return `its files have more than ${MOST_BYTES >> 20} MB`;
  }
  return found;
}
