import type { ModuleFile } from './file/module.js';
import { LAYOUT, type Source } from './find-symbols.js';
import type { SymbolFinding, Weighed } from './finding.js';
import { FOR_MODULES, type Kernel } from './kernel.js';

/** license_is_gpl_compatible() in include/linux/license.h */
const GPL_COMPATIBLE = new Set([
  'GPL',
  'GPL v2',
  'GPL and additional rights',
  'Dual BSD/GPL',
  'Dual MIT/GPL',
  'Dual MPL/GPL',
]);

/** What a kernel would say of the symbols that a module needs, in the order in which it looks at them: resolve_symbol() in kernel/module/main.c. */
export function judgeSymbols(
  module: ModuleFile,
  kernel: Kernel,
  sources: ReadonlyMap<string, Source>,
): Weighed[] {
  const license = module.license ?? 'unspecified';
  const free = GPL_COMPATIBLE.has(license);
  const strong = [...module.needs].flatMap(([symbol, { weak }]) =>
    weak && sources.get(symbol) === undefined ? [] : [symbol],
  );
  const unknown = strong.filter((symbol) => !sources.has(symbol)).map((symbol) => ({ symbol }));
  const found = [...sources.values()].filter(({ symbol }) => symbol !== LAYOUT);
  const gplOnly = found.filter((source) => source.gplOnly && !free).map(named);
  const mayUse = found.filter((source) => free || !source.gplOnly);
  const spaced = mayUse.filter(({ namespace }) => namespace !== '');
  const isForModules = ({ namespace }: Source) =>
    kernel.knowsForModules && namespace.startsWith(FOR_MODULES);
  const notFor = spaced.filter((one) => isForModules(one) && !isFor(one.namespace, module.name));
  const notImported = spaced.filter(
    (one) => !isForModules(one) && !module.namespaces.has(one.namespace),
  );
  const inSpace = (source: Source) => ({ ...named(source), namespace: source.namespace });
  const lenient = kernel.config.has('CONFIG_MODULE_ALLOW_MISSING_NAMESPACE_IMPORTS=y');
  return [
    ...some(unknown, (symbols) => ({ kind: 'unknown-symbol', symbols, weight: 'refused' })),
    ...some(gplOnly, (symbols) => ({ kind: 'gpl-only', license, symbols, weight: 'refused' })),
    ...judgeCrcs(module, kernel, sources),
    ...some(notImported.map(inSpace), (symbols) => ({
      kind: 'namespace',
      symbols,
      weight: lenient ? 'tainted' : 'refused',
    })),
    ...some(notFor.map(inSpace), (symbols) => ({
      kind: 'not-for-module',
      symbols,
      weight: 'refused',
    })),
  ];
}

/** check_version() in kernel/module/version.c */
function judgeCrcs(
  { crcs }: ModuleFile,
  { config }: Kernel,
  sources: ReadonlyMap<string, Source>,
): Weighed[] {
  if (!config.has('CONFIG_MODVERSIONS=y')) return [];
  if (crcs === undefined) {
    const forced = config.has('CONFIG_MODULE_FORCE_LOAD=y');
    return [{ kind: 'no-crcs', weight: forced ? 'tainted' : 'refused' }];
  }
  const differ = [...sources.values()].flatMap((source) => {
    const built = crcs.get(source.symbol);
    // An exporter without a CRC, or a module that has none for this symbol, is let through.
    if (built === undefined || source.crc === undefined || built === source.crc) return [];
    return [{ ...named(source), module: hex(built), kernel: hex(source.crc) }];
  });
  return some(differ, (symbols) => ({ kind: 'crc', symbols, weight: 'refused' }));
}

function isFor(namespace: string, module: string): boolean {
  return namespace
    .slice(FOR_MODULES.length)
    .replaceAll('-', '_')
    .split(',')
    .some((name) => (name.endsWith('*') ? module.startsWith(name.slice(0, -1)) : name === module));
}

function named({ symbol, of }: Source): SymbolFinding {
  return { symbol, of };
}

function some<T>(list: T[], finding: (list: T[]) => Weighed): Weighed[] {
  return list.length === 0 ? [] : [finding(list)];
}

function hex(crc: number): string {
  return `0x${crc.toString(16).padStart(8, '0')}`;
}
