import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readBounded } from '../../core/files/bounded.js';
import { ifThereNow, namesIn } from '../../core/files/missing.js';
import type { Session } from '../../core/session.js';
import type { Config } from '../config/config.js';
import { objectionTo } from './top.js';

/** Deeper nobody keeps a driver; more directories than this nobody means by one. */
const DEPTH = 3;
const MOST_DIRS = 300;
/** A large makefile has some 100 KB. */
const MOST_BYTES = 4 * 1024 * 1024;

/** What makes a makefile one for kbuild, be it in a file that it includes. */
const FOR_KBUILD = /\bobj-[my$]|^\s*[-s]?include\b/m;
const SETS_OBJ = /^\s*obj-(?:m|\$[({]\w+[)}])\s*[:+?]?=/m;

/**
 * The config of a bare directory whose Kbuild file lies further below: its own makefiles, if it has some, only call that
 * one. The same config where its own is one for kbuild, where none lies below, and where there are several.
 */
export async function withKbuildBelow(
  config: Config,
  { env }: Pick<Session, 'env'>,
): Promise<Config> {
  const { root } = config;
  if (config.file !== undefined || (await isForKbuild(root))) return config;
  if ((await objectionTo(root, root, env)) !== undefined) return config;
  const found = await kbuildDirs(root);
  const tops = found.filter((dir) => !found.some((other) => dir.startsWith(`${other}/`)));
  const [only, ...others] = tops;
  if (only === undefined || others.length > 0) return config;
  return { ...config, module: { ...config.module, kbuild: only } };
}

async function isForKbuild(dir: string): Promise<boolean> {
  const names = await namesIn(dir);
  if (names.includes('dkms.conf')) return true;
  for (const name of ['Kbuild', 'Makefile'].filter((one) => names.includes(one))) {
    if (FOR_KBUILD.test(textOf(dir, name) ?? '')) return true;
  }
  return false;
}

/** The directories below that have a makefile which sets obj-m, relative. */
async function kbuildDirs(root: string): Promise<string[]> {
  const found: string[] = [];
  let level = [''];
  let left = MOST_DIRS;
  for (let depth = 0; depth < DEPTH; depth++) {
    const next: string[] = [];
    for (const dir of level) next.push(...(await dirsIn(root, dir)));
    left -= next.length;
    if (left < 0) return [];
    for (const dir of next) if (await setsObj(path.join(root, dir))) found.push(dir);
    level = next;
  }
  return found;
}

async function dirsIn(root: string, dir: string): Promise<string[]> {
  const entries = await readdir(path.join(root, dir), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !/^(?:\.|build-|node_modules$)/.test(entry.name))
    .map((entry) => path.join(dir, entry.name))
    .sort();
}

async function setsObj(dir: string): Promise<boolean> {
  for (const name of ['Kbuild', 'Makefile']) {
    const text = textOf(dir, name);
    if (text !== undefined) return SETS_OBJ.test(text);
  }
  return false;
}

/** A makefile; undefined where there is none, and for what is not a file: a pipe would be waited for. */
function textOf(dir: string, name: string): string | undefined {
  return ifThereNow(() => readBounded(path.join(dir, name), MOST_BYTES))?.toString('latin1');
}
