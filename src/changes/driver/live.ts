import path from 'node:path';
import {
  type Conditions,
  evaluate,
  type Include,
  type Macro,
  readDirectives,
  withoutComments,
} from '../../declared/index.js';
import { asksConfig, constantsIn, definedByBuild, expanded, type Table } from '../tree/table.js';
import { builtFiles } from './built.js';

/** A file of the driver as one kernel reads it. */
export interface LiveFile {
  file: string;
  /** As it stands on disk, latin1. */
  text: string;
  /** Without comments, strings, directives and the arms of #if that this kernel does not read; the lines are the same. */
  code: string;
  macros: Macro[];
  includes: Include[];
}

/** What is compiled as one: a .c file and the driver's own headers that it includes. */
export interface Unit {
  file: string;
  /** Those that it includes as headers of the kernel, with the place of each. */
  includes: (Include & { file: string })[];
  files: ReadonlySet<string>;
  /** Whether it includes what no kernel's headers hold, and what is not beside it: some -I must find that. */
  needsPath: boolean;
}

/** A driver as a kernel's preprocessor reads it. */
export interface LiveDriver {
  files: Map<string, LiveFile>;
  units: Unit[];
}

/** Deeper includes nobody. */
const DEEPEST = 30;

/**
 * Reads a driver's C sources as the compiler of a kernel does: with its version, configuration and macros. What
 * nobody can know without running make (a -D that is computed) leaves both arms of an #if. Files that no makefile has
 * compiled are not read.
 *
 * @param makefiles the texts of its makefiles: a name in them may be defined by -D
 */
export function readLive(
  sources: ReadonlyMap<string, string>,
  makefiles: ReadonlyMap<string, string>,
  table: Table,
): LiveDriver {
  const driver: LiveDriver = { files: new Map(), units: [] };
  const reader = new LiveReader(sources, [...makefiles.values()], table, driver);
  const names = [...sources.keys()];
  const whole = names.filter((name) => name.endsWith('.c') && !reader.isIncluded(name));
  const built = whole.filter(builtFiles(makefiles));
  for (const file of built.length === 0 ? whole : built) reader.readUnit(file);
  for (const file of names.filter((name) => name.endsWith('.h'))) {
    if (!driver.files.has(file) && reader.mayBeIncluded(file)) reader.readUnit(file);
  }
  return driver;
}

class LiveReader {
  private readonly clean = new Map<string, string>();
  private readonly words: ReadonlySet<string>;
  private readonly byBase = new Map<string, string[]>();
  private readonly constants: ReturnType<typeof constantsIn>;

  constructor(
    private readonly sources: ReadonlyMap<string, string>,
    makefiles: readonly string[],
    private readonly table: Table,
    private readonly driver: LiveDriver,
  ) {
    this.words = new Set(makefiles.flatMap((text) => text.match(/\b[A-Za-z_]\w+/g) ?? []));
    this.constants = constantsIn(table);
    for (const file of sources.keys()) {
      const base = path.posix.basename(file);
      this.byBase.set(base, [...(this.byBase.get(base) ?? []), file]);
    }
  }

  /** Whether a .c file is a part of another one. */
  isIncluded(file: string): boolean {
    const base = path.posix.basename(file);
    this.includedSources ??= new Set(
      [...this.sources.values()].flatMap((text) =>
        [...text.matchAll(/^[ \t]*#[ \t]*include[ \t]*"(?:[^"\n]*\/)?([^"/\n]+\.c)"/gm)].map(
          ([, name = '']) => name,
        ),
      ),
    );
    return this.includedSources.has(base);
  }
  private includedSources: Set<string> | undefined;

  /** Whether a header of the driver's that none of its files was seen to include may be one that a -I finds. */
  mayBeIncluded(file: string): boolean {
    const base = path.posix.basename(file);
    return this.unknown.has(base) || this.words.has(base.replace(/\.h$/, ''));
  }
  /** The last parts of the names of headers that were not found. */
  private readonly unknown = new Set<string>();

  readUnit(file: string): void {
    const macros = new Map<string, Macro | undefined>();
    const files = new Set<string>();
    const unit: Unit = { file, includes: [], files, needsPath: false };
    this.readFile(file, unit, files, macros, 0);
    this.driver.units.push(unit);
  }

  private readFile(
    file: string,
    unit: Unit,
    files: Set<string>,
    macros: Map<string, Macro | undefined>,
    depth: number,
  ): void {
    if (depth > DEEPEST || (depth > 0 && files.has(file))) return;
    files.add(file);
    const read = readDirectives(this.cleanText(file), {
      ...this.conditions(macros),
      onDefine: (macro) => macros.set(macro.name, macro),
      onUndefine: (name) => macros.set(name, undefined),
      onInclude: (include) => {
        const own = this.ownFile(file, include);
        if (own === undefined) {
          unit.includes.push({ ...include, file });
          if (this.table.headers.has(include.name)) return;
          this.unknown.add(path.posix.basename(include.name));
          unit.needsPath = true;
          return;
        }
        if (!include.isOwn || own !== beside(file, include)) unit.needsPath = true;
        this.readFile(own, unit, files, macros, depth + 1);
      },
    });
    const known = this.driver.files.get(file);
    if (known !== undefined && known.code.length >= read.code.length) return;
    const code = read.code.replace(STRING, (found) => found.replace(/[^\n"']/g, ' '));
    this.driver.files.set(file, { ...read, file, text: this.sources.get(file) ?? '', code });
  }

  /** The driver's own file that an #include means. */
  private ownFile(from: string, include: Include): string | undefined {
    const { name, isOwn } = include;
    if (!isOwn && this.table.headers.has(name)) return undefined;
    const near = beside(from, include);
    if (this.sources.has(near)) return near;
    const candidates = this.byBase.get(path.posix.basename(name)) ?? [];
    const fits = candidates.filter((one) => one === name || one.endsWith(`/${name}`));
    return fits[0] ?? (isOwn && !this.table.headers.has(name) ? candidates[0] : undefined);
  }

  private cleanText(file: string): string {
    const known = this.clean.get(file);
    if (known !== undefined) return known;
    const clean = withoutComments(this.sources.get(file) ?? '');
    this.clean.set(file, clean);
    return clean;
  }

  private conditions(macros: Map<string, Macro | undefined>): Conditions {
    const { table, words, constants } = this;
    let depth = 0;
    const own: Conditions = {
      isDefined(name) {
        if (macros.has(name)) return macros.get(name) !== undefined;
        const known = definedByBuild(name, table.config);
        if (known !== undefined && !(known === false && words.has(name))) return known;
        if (table.declared.get(name)?.some(({ kind }) => kind === 'macro')) return true;
        return words.has(name) || COMPILERS.test(name) ? undefined : false;
      },
      word(name) {
        const macro = macros.get(name);
        if (macro === undefined) return constants.word(name);
        if (macro.parameters !== undefined || depth > DEEPEST) return undefined;
        depth++;
        const value = evaluate(macro.body, own);
        depth--;
        return value;
      },
      call(name, args) {
        if (name === 'defined') {
          const isDefined = own.isDefined(args[0] ?? '');
          return isDefined === undefined ? undefined : isDefined ? 1n : 0n;
        }
        const config = asksConfig(name, args, table.config);
        if (config !== undefined) return config;
        if (name === '__has_include') return hasInclude(args[0] ?? '', table);
        const macro = macros.get(name);
        if (macro?.parameters === undefined || depth > DEEPEST) {
          // Its arguments may be the driver's own macros.
          const values = args.map((one) => evaluate(one, own));
          return constants.call(
            name,
            values.map((value, at) => `${value ?? args[at]}`),
          );
        }
        depth++;
        const value = evaluate(
          expanded({ parameters: macro.parameters, value: macro.body }, args),
          own,
        );
        depth--;
        return value;
      },
    };
    return own;
  }
}

function beside(from: string, { name }: Include): string {
  return path.posix.join(path.posix.dirname(from), name);
}

/** What a compiler defines by itself. */
const COMPILERS = /^__\w+__$|^__GNUC|^__clang|^__has_/;
const STRING = /"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?/g;

function hasInclude(argument: string, { headers }: Table): bigint | undefined {
  const [, name] = /^<([^>]+)>$/.exec(argument.trim()) ?? [];
  return name === undefined ? undefined : headers.has(name) ? 1n : 0n;
}
