import { CompatError } from '../core/errors.js';
import type { Runner } from '../core/process/process.js';
import { hostRead } from './host.js';
import type { KernelTree } from './kind.js';

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
  const symvers = tree.symvers ?? 'Module.symvers';
  const text = await hostRead(session, tree.host, symvers);
  if (text === undefined) {
    throw new CompatError(
      'NO_KERNEL',
      `${symvers} is missing, so nobody can say what this kernel exports`,
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

/** A symbol that a kernel exports. */
export interface KernelExport {
  /** 0 where the kernel was built without CRCs. */
  crc: number;
  /** `vmlinux`, or the path of a module of the kernel's, without .ko. */
  module: string;
  gplOnly: boolean;
  /** Empty: none. */
  namespace: string;
}

/** What a kernel exports of the `wanted`, by name. Undefined where the tree has no Module.symvers. */
export async function exportsAmong(
  session: Runner,
  wanted: ReadonlySet<string>,
  { host, symvers }: KernelTree,
): Promise<Map<string, KernelExport> | undefined> {
  const text = symvers === undefined ? undefined : await hostRead(session, host, symvers);
  if (text === undefined) return undefined;
  const exported = new Map<string, KernelExport>();
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end === -1 ? text.length : end);
    at += line.length + 1;
    const tab = line.indexOf('\t');
    const symbol = line.slice(tab + 1, line.indexOf('\t', tab + 1));
    if (!wanted.has(symbol)) continue;
    // Before v5.8 the namespace stood in front of the module, and before v5.4 there was none.
    const fields = line.split('\t');
    const type = fields.findIndex((field, index) => index > 2 && field.startsWith('EXPORT_'));
    if (type === -1) continue;
    exported.set(symbol, {
      crc: Number(fields[0]) || 0,
      module: fields[type - 1] ?? '',
      gplOnly: /GPL/.test(fields[type] ?? ''),
      namespace: (type === 4 ? fields[2] : fields[4]) ?? '',
    });
  }
  return exported;
}
