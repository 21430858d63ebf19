import path from 'node:path';
import type { Runner } from '../core/process/process.js';
import { hostRead, type KernelTree } from '../target/index.js';
import { moduleName } from './file/module.js';

/** The modules that are installed for a kernel. */
export interface Installed {
  /** Where they lie, absolute, by module; a module that is built into the kernel is not among them. */
  files: ReadonlyMap<string, string>;
  /** Which of them exports a symbol. */
  owners: ReadonlyMap<string, string>;
}

/**
 * What depmod found for a kernel, in /lib/modules/RELEASE. Undefined where none of the kernel's own modules is installed, but its headers
 * alone: what is missing there says nothing.
 */
export async function installedModules(
  session: Runner,
  { host, release }: KernelTree,
): Promise<Installed | undefined> {
  const dir = `/lib/modules/${release}`;
  const dep = (await hostRead(session, host, path.join(dir, 'modules.dep'))) ?? '';
  const files = new Map<string, string>();
  for (const [, file = ''] of dep.matchAll(/^([^:\n]+):/gm))
    files.set(moduleName(file), path.resolve(dir, file));
  if (![...files.values()].some((file) => file.startsWith(`${dir}/kernel/`))) return undefined;
  const symbols = (await hostRead(session, host, path.join(dir, 'modules.symbols'))) ?? '';
  const owners = new Map<string, string>();
  for (const [, symbol = '', owner = ''] of symbols.matchAll(/^alias symbol:(\S+) (\S+)$/gm))
    owners.set(symbol, owner);
  return { files, owners };
}
