import type { Exported } from './file/exported.js';
import type { ModuleFile } from './file/module.js';
import type { Installed } from './installed.js';
import type { Kernel } from './kernel.js';

/** Where a needed symbol comes from. */
export interface Source extends Omit<Exported, 'crc'> {
  symbol: string;
  crc: number | undefined;
  /** The module, as the kernel calls it; `vmlinux` for the kernel itself. */
  of: string;
  from: 'kernel' | 'given' | 'installed';
}

/** Where each symbol that a module needs comes from: the kernel, a module that was named beside it, one that somebody installed. */
export function findSymbols(
  { needs, crcs }: ModuleFile,
  kernel: Kernel,
  given: readonly ModuleFile[],
  installed: ReadonlyMap<string, ModuleFile>,
): Map<string, Source> {
  const wanted = crcs === undefined ? [...needs.keys()] : [...needs.keys(), LAYOUT];
  const found = new Map<string, Source>();
  for (const symbol of wanted) {
    const source =
      ofKernel(symbol, kernel) ??
      ofModules(symbol, given, 'given') ??
      ofInstalled(symbol, kernel.installed, installed);
    if (source !== undefined) found.set(symbol, source);
  }
  return found;
}

/** With CRCs, each module has one for the layout of struct module, too. */
export const LAYOUT = 'module_layout';

function ofKernel(symbol: string, { exports, config }: Kernel): Source | undefined {
  const found = exports.get(symbol);
  if (found === undefined) return undefined;
  const { module, gplOnly, namespace, crc } = found;
  const of = module.replace(/^.*\//, '').replaceAll('-', '_');
  const known = config.has('CONFIG_MODVERSIONS=y') ? crc : undefined;
  return { symbol, crc: known, gplOnly, namespace, of, from: 'kernel' };
}

function ofModules(
  symbol: string,
  modules: readonly ModuleFile[],
  from: Source['from'],
): Source | undefined {
  for (const { name, exports } of modules) {
    const found = exports.get(symbol);
    if (found !== undefined) return { symbol, ...found, of: name, from };
  }
  return undefined;
}

function ofInstalled(
  symbol: string,
  known: Installed | undefined,
  modules: ReadonlyMap<string, ModuleFile>,
): Source | undefined {
  const owner = known?.owners.get(symbol);
  if (owner === undefined) return undefined;
  const module = modules.get(owner);
  if (module !== undefined) return ofModules(symbol, [module], 'installed');
  // depmod knows that it is there, and nobody can say more.
  return { symbol, crc: undefined, gplOnly: false, namespace: '', of: owner, from: 'installed' };
}
