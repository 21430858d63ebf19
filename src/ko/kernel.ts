import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { withTempDir } from '../core/files/temp-dir.js';
import type { Runner } from '../core/process/process.js';
import { exportsAmong, hostRead, type KernelExport, type KernelTree } from '../target/index.js';
import { type Enforced, whyEnforced } from './enforced.js';
import { askVermagic, type Own } from './file/vermagic.js';
import { type Installed, installedModules } from './installed.js';

/** What a kernel asks of a module, and has for it. */
export interface Kernel {
  release: string;
  /** Undefined where it was not asked. */
  own: Own | undefined;
  exports: ReadonlyMap<string, KernelExport>;
  config: ReadonlySet<string>;
  /** Whether a namespace `module:NAME` lets modules of that name in; to an older kernel it is a namespace like others. */
  knowsForModules: boolean;
  /** Why it takes signed modules alone; undefined where nothing here says so. */
  enforced: Enforced | undefined;
  installed: Installed | undefined;
}

/**
 * Asks a kernel tree, and this machine, what a kernel asks of modules. Throws NO_KERNEL where the tree has no Module.symvers, NO_COMPILER.
 *
 * @param wanted the symbols that the modules need
 * @param how `built`: these modules were built for this tree just now, so that nobody need compile anything to know its vermagic
 */
export async function askKernelOf(
  session: Runner,
  tree: KernelTree,
  wanted: ReadonlySet<string>,
  { built = false } = {},
): Promise<Kernel> {
  const { host, objtree, release } = tree;
  const file = path.join(objtree, 'include/config/auto.conf');
  const config = new Set(
    ((await hostRead(session, host, file)) ?? '').split('\n').filter((line) => line.endsWith('=y')),
  );
  const own = built
    ? undefined
    : await withTempDir(session, (dir) => askVermagic(session, tree, dir));
  const exports = await exportsAmong(session, wanted, tree);
  if (exports === undefined) {
    throw new CompatError(
      'NO_KERNEL',
      `${tree.symvers} is missing, so nobody can say what this kernel exports`,
      { hint: 'Install the header package, which holds it, or build the kernel tree once (make).' },
    );
  }
  return {
    release,
    own,
    exports,
    config,
    knowsForModules: await knowsForModules(session, tree, exports),
    enforced: await whyEnforced(session, tree, config),
    installed: await installedModules(session, tree),
  };
}

/** Stable kernels before v6.16 have a macro of another name that makes such namespaces, without what they mean. */
async function knowsForModules(
  session: Runner,
  { host, srctree }: KernelTree,
  exports: ReadonlyMap<string, KernelExport>,
): Promise<boolean> {
  if (![...exports.values()].some(({ namespace }) => namespace.startsWith(FOR_MODULES)))
    return false;
  const header = await hostRead(session, host, path.join(srctree, 'include/linux/export.h'));
  return header?.includes('EXPORT_SYMBOL_FOR_MODULES') === true;
}

/** How a namespace begins that names the modules for which a symbol is: `module:kvm,kvm-*`. */
export const FOR_MODULES = 'module:';
