import type { Runner } from '../core/process/process.js';
import type { KernelTree } from '../target/index.js';
import type { Enforced } from './enforced.js';
import { type ModuleFile, type NoModule, readModule } from './file/module.js';
import type { Signature } from './file/signature.js';
import { findSymbols, LAYOUT } from './find-symbols.js';
import type { Weighed } from './finding.js';
import { dependenciesIn, judge } from './judge.js';
import { askKernelOf, type Kernel } from './kernel.js';

/** Whether a kernel would load a module. */
export interface Checked {
  file: string;
  release: string;
  loads: boolean;
  findings: Weighed[];
  /** How many symbols of others it needs. */
  symbols: number;
  /** The modules that it depends on, and whose they are. */
  depends: { module: string; from: 'kernel' | 'given' | 'installed' }[];
  signature: Signature | undefined;
  enforced: Enforced | undefined;
}

/**
 * Says of each of these modules whether a kernel would load it, once the others are. They are given as files, packed or not. Throws
 * NO_KERNEL, USAGE for what is not a file, what readModule throws.
 *
 * @param how see askKernelOf
 */
export async function checkModules(
  session: Runner,
  tree: KernelTree,
  files: readonly string[],
  how: { built?: boolean } = {},
): Promise<Checked[]> {
  const read: (ModuleFile | NoModule)[] = [];
  for (const file of files) read.push(await readModule(session, file));
  const given = read.filter(isModule);
  const wanted = new Set([LAYOUT, ...given.flatMap(({ needs }) => [...needs.keys()])]);
  const kernel = await askKernelOf(session, tree, wanted, how);
  const installed = await readOwners(session, kernel, wanted);
  return read.map((module) => {
    const { file } = module;
    const { release, enforced } = kernel;
    if (!isModule(module)) {
      const why: Weighed = { kind: 'damaged', why: module.damaged, weight: 'refused' };
      const none = { symbols: 0, depends: [], signature: undefined };
      return { file, release, loads: false, findings: [why], ...none, enforced };
    }
    const others = given.filter((other) => other !== module);
    const sources = findSymbols(module, kernel, others, installed);
    const findings = judge(module, kernel, sources);
    return {
      file,
      release,
      loads: !findings.some(({ weight }) => weight === 'refused'),
      findings,
      symbols: module.needs.size,
      depends: [...dependenciesIn(sources)].map(([name, from]) => ({ module: name, from })),
      signature: module.signature,
      enforced,
    };
  });
}

function isModule(read: ModuleFile | NoModule): read is ModuleFile {
  return 'needs' in read;
}

/** The installed modules that export what the kernel itself does not, by name. */
async function readOwners(
  session: Runner,
  { exports, installed }: Kernel,
  wanted: ReadonlySet<string>,
): Promise<Map<string, ModuleFile>> {
  const modules = new Map<string, ModuleFile>();
  for (const symbol of wanted) {
    const owner = exports.has(symbol) ? undefined : installed?.owners.get(symbol);
    const file = owner === undefined ? undefined : installed?.files.get(owner);
    if (owner === undefined || file === undefined || modules.has(owner)) continue;
    const module = await readModule(session, file);
    if (isModule(module)) modules.set(owner, module);
  }
  return modules;
}
