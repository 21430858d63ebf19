import {
  type Declared,
  evaluate,
  type Member,
  type Names,
  type Value,
} from '../../declared/index.js';

/** A declaration, and the header that it stands in. */
export interface Found extends Pick<Declared, 'kind' | 'name' | 'text'> {
  /** As an #include names it. */
  header: string;
  parameters?: string[] | undefined;
  value?: string;
  members?: Member[];
  /** Of a function: it has a body here, and nothing has to export it. */
  isInline?: boolean;
}

/** An exported symbol. */
export interface Exported {
  /** As Module.symvers has it: EXPORT_SYMBOL_GPL. */
  type: string;
  /** "" for none. */
  namespace: string;
}

/** All that the headers of one kernel say. */
export interface Table {
  release: string;
  /** Header → the headers that it includes. */
  headers: Map<string, readonly string[]>;
  /** By name; types as "struct s". The first is what the compiler meets first. */
  declared: ReadonlyMap<string, Found[]>;
  /** Undefined where there is no Module.symvers. */
  exports: Map<string, Exported> | undefined;
  /** CONFIG_ names that are on; _MODULE behind those of modules. */
  config: Set<string>;
  /** The variables that kbuild's makefiles read. */
  kbuild: Set<string>;
}

/** What a declaration is looked up by. */
export function keyOf({ kind, name }: Pick<Declared, 'kind' | 'name'>): string {
  return kind === 'struct' || kind === 'union' || kind === 'enum' ? `${kind} ${name}` : name;
}

/** Macros that are defined where no header says so. */
const ALWAYS: ReadonlySet<string> = new Set(['__KERNEL__', 'MODULE', '__GNUC__', '__STDC__']);
const NEVER: ReadonlySet<string> = new Set([
  ...['__ASSEMBLY__', '__ASSEMBLER__', '__cplusplus', '__CHECKER__', '__GENKSYMS__'],
  ...['__DOXYGEN__', '__BINDGEN__', 'BUILD_VDSO', 'BUILD_VDSO32', '__VDSO__', 'BINDGEN'],
]);

/** What a compiler for an architecture defines, and what says that the kernel is for it. */
const OF_ARCH: ReadonlyMap<string, string> = new Map([
  ...['__x86_64__', '__x86_64', '__amd64__', '__amd64'].map(ofArch('X86_64')),
  ...['__i386__', '__i386', 'i386'].map(ofArch('X86_32')),
  ...['__aarch64__', '__AARCH64EL__'].map(ofArch('ARM64')),
  ...['__arm__'].map(ofArch('ARM')),
  ...['__riscv'].map(ofArch('RISCV')),
  ...['__powerpc__', '__ppc__', '__PPC__'].map(ofArch('PPC')),
  ...['__powerpc64__', '__ppc64__'].map(ofArch('PPC64')),
  ...['__s390__', '__s390x__'].map(ofArch('S390')),
  ...['__mips__'].map(ofArch('MIPS')),
  ...['__loongarch__'].map(ofArch('LOONGARCH')),
  ...['__sparc__'].map(ofArch('SPARC')),
  ...['__LP64__', '_LP64'].map(ofArch('64BIT')),
]);

function ofArch(config: string): (macro: string) => [string, string] {
  return (macro) => [macro, `CONFIG_${config}`];
}

/** Whether a name is defined for every module of a kernel with this configuration; undefined where headers decide. */
export function definedByBuild(name: string, config: ReadonlySet<string>): boolean | undefined {
  if (name.startsWith('CONFIG_')) return config.has(name);
  if (ALWAYS.has(name)) return true;
  const arch = OF_ARCH.get(name);
  if (arch !== undefined) return config.size === 0 ? undefined : config.has(arch);
  return NEVER.has(name) ? false : undefined;
}

/** The macros that ask for a configuration; undefined for another name. */
export function asksConfig(
  name: string,
  args: readonly string[],
  config: ReadonlySet<string>,
): Value {
  const on = config.has(args[0] ?? '');
  const asModule = config.has(`${args[0]}_MODULE`);
  if (name === 'IS_ENABLED' || name === 'IS_REACHABLE') return on || asModule ? 1n : 0n;
  if (name === 'IS_BUILTIN') return on ? 1n : 0n;
  return name === 'IS_MODULE' ? (asModule ? 1n : 0n) : undefined;
}

/** No chain of macros is longer. */
const DEEPEST = 40;

/** What names come to that a table declares, as constants. */
export function constantsIn(table: Pick<Table, 'declared' | 'config'>): Names {
  const known = new Map<string, Value>();
  let depth = 0;
  const names: Names = {
    word(name) {
      if (known.has(name)) return known.get(name);
      known.set(name, undefined);
      const found = table.declared.get(name)?.find((one) => one.value !== undefined);
      if (found?.value === undefined || found.parameters !== undefined || depth > DEEPEST)
        return undefined;
      depth++;
      const value = evaluate(found.value, names);
      depth--;
      known.set(name, value);
      return value;
    },
    call(name, args) {
      const config = asksConfig(name, args, table.config);
      if (config !== undefined) return config;
      if (name === '_AC' || name === '__AC' || name === '_UL' || name === '_ULL')
        return evaluate(args[0] ?? '', names);
      const found = table.declared.get(name)?.find((one) => one.parameters !== undefined);
      if (found === undefined || depth > DEEPEST) return undefined;
      depth++;
      const value = evaluate(expanded(found, args), names);
      depth--;
      return value;
    },
  };
  return names;
}

/** A macro's body with these arguments. */
export function expanded(
  { parameters = [], value = '' }: Pick<Found, 'parameters' | 'value'>,
  args: readonly string[],
): string {
  const body = parameters.reduce((text, parameter, at) => {
    if (!/^\w+$/.test(parameter)) return text;
    return text.replace(new RegExp(`\\b${parameter}\\b`, 'g'), () => args[at] ?? '');
  }, value);
  return body.replace(/\s*##\s*/g, '');
}
