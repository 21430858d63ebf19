import { CompatError } from '../core/errors.js';
import type { Runner } from '../core/process.js';
import { hostRead } from './host.js';
import type { KernelTree } from './probe.js';

const LINE = /^[^\t\n]*\t([^\t\n]*)(?:\t[^\t\n]*\t([^\t\n]*))?/gm;

/**
 * Those of the symbols that this kernel exports to a module of the given licence, from Module.symvers
 * (Documentation/kbuild/modules.rst: CRC, symbol, module, export type, namespace, tab-separated).
 * Throws NO_KERNEL when the tree has none: without it a test that asks for exports has no answer.
 */
export async function exportedOf(
  session: Runner,
  wanted: ReadonlySet<string>,
  tree: KernelTree,
  gplCompatible: boolean,
): Promise<ReadonlySet<string>> {
  if (wanted.size === 0) return wanted;
  const text = await hostRead(session, tree.host, tree.symvers);
  if (text === undefined) {
    throw new CompatError(
      'NO_KERNEL',
      `${tree.symvers} is missing, so nobody can say what this kernel exports`,
      {
        hint: 'Build the kernel tree once (make), or install the header package, which holds Module.symvers.',
      },
    );
  }
  const exported = new Set<string>();
  for (const [, symbol = '', type = ''] of text.matchAll(LINE)) {
    if (wanted.has(symbol) && (gplCompatible || !type.includes('GPL'))) exported.add(symbol);
  }
  return exported;
}
