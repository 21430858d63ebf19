import { CompatError } from '../core/errors.js';
import { hostRead } from './host.js';
import type { KernelTree } from './probe.js';

/**
 * The symbols that this kernel exports to a module of the given licence, from Module.symvers
 * (Documentation/kbuild/modules.rst: CRC, symbol, module, export type, namespace, tab-separated).
 * Throws NO_KERNEL when the tree has none: without it a test that asks for exports has no answer.
 */
export async function exportedSymbols(
  tree: KernelTree,
  gplCompatible: boolean,
): Promise<ReadonlySet<string>> {
  const text = await hostRead(tree.host, tree.symvers);
  if (text === undefined) {
    throw new CompatError(
      'NO_KERNEL',
      `${tree.symvers} is missing, so nobody can say what this kernel exports`,
      {
        hint: 'Build the kernel tree once (make), or install the header package, which holds Module.symvers.',
      },
    );
  }
  const symbols = new Set<string>();
  for (const line of text.split('\n')) {
    const [, symbol, , type] = line.split('\t');
    if (symbol === undefined) continue;
    if (gplCompatible || !type?.includes('GPL')) symbols.add(symbol);
  }
  return symbols;
}
