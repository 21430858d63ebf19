import { type Conditional, conditionalsOf, directivesOf } from './conditionals.js';
import { linesOf } from './lines-of.js';

/** What a driver's own headers say of a macro, whatever the kernel: undefined, or what it stands for. */
export type Setting = { isDefined: false } | { isDefined: true; value: string };

export type Settings = ReadonlyMap<string, Setting>;

interface Told {
  header: string;
  setting: Setting;
}

const MACRO = /^([A-Za-z_]\w*)(\()?\s*(.*)$/;
/** As configure leaves it in a header that it makes of a template. */
const LEFT_OUT = /^[ \t]*\/\*[ \t]*#[ \t]*undef[ \t]+([A-Za-z_]\w*)[ \t]*\*\/[ \t]*$/;
const BY_CONFIGURE =
  /\bGenerated (?:from|automatically from) \S+ by (?:configure|config\.status)\b/;
const INCLUDE = /^[ \t]*#[ \t]*include[ \t]*[<"]([^>"\n]+)[>"]/gm;

/**
 * The macros of each file that headers of the driver's own settle: those that one `#define`, and no other, gives a meaning
 * outside of any `#if`, and those that its configure left out. A header knows those that all files know that include it.
 * undefined where there are none.
 */
export function settingsOf(
  sources: ReadonlyMap<string, Buffer>,
): ((file: string) => Settings) | undefined {
  // What configure tried last says all that it has found.
  const own = [...sources].filter(([file]) => baseOf(file) !== 'conftest.c');
  const texts = new Map(own.map(([file, bytes]) => [file, bytes.toString('latin1')]));
  const told = toldBy(new Map(own));
  if (told.size === 0) return undefined;
  const reached = reachedFrom(texts);
  const units = [...texts.keys()].filter((file) => !isHeader(file));
  const headers = [...new Set([...told.values()].map(({ header }) => header))];
  const known = new Map<string, Settings>();
  // Most files read the same ones.
  const byHeaders = new Map<string, Settings>();
  const settingsIn = (file: string): Settings => {
    const seen = isHeader(file) ? units.filter((unit) => reached(unit).has(file)) : [file];
    const all = seen.map(reached);
    const always =
      all.length === 0 ? [] : headers.filter((one) => all.every((files) => files.has(one)));
    const key = always.join('\0');
    const own = byHeaders.get(key) ?? saidBy(new Set(always), told);
    byHeaders.set(key, own);
    return own;
  };
  return (file) => {
    const settings = known.get(file) ?? settingsIn(file);
    known.set(file, settings);
    return settings;
  };
}

function saidBy(headers: ReadonlySet<string>, told: ReadonlyMap<string, Told>): Settings {
  const own = [...told].filter(([, { header }]) => headers.has(header));
  return new Map(own.map(([name, { setting }]) => [name, setting]));
}

const isHeader = (file: string): boolean => /\.h(?:pp|h)?$/.test(file);

function toldBy(files: ReadonlyMap<string, Buffer>): Map<string, Told> {
  const told = new Map<string, Told>();
  const unclear = new Set<string>();
  for (const [header, bytes] of files)
    for (const [name, setting] of saidIn(header, linesOf(bytes)))
      if (setting === undefined || told.has(name)) unclear.add(name);
      else told.set(name, { header, setting });
  for (const name of unclear) told.delete(name);
  return told;
}

/** The macros that a file defines or undefines, in their order; undefined where that does not always count. */
function* saidIn(file: string, lines: readonly string[]): Generator<[string, Setting | undefined]> {
  const conditionals = isHeader(file) ? conditionalsOf(lines) : undefined;
  const isMade = BY_CONFIGURE.test(lines.slice(0, 500).join('').slice(0, 500));
  for (const line of isMade ? lines : []) {
    const left = LEFT_OUT.exec(line.trimEnd())?.[1];
    if (left !== undefined) yield [left, { isDefined: false }];
  }
  for (const { at, word, rest } of directivesOf(lines)) {
    const [, name, isCall, value = ''] = MACRO.exec(rest) ?? [];
    if (name === undefined || !/^(?:define|undef)$/.test(word)) continue;
    const isPlain = word === 'define' && isCall === undefined && conditionals !== undefined;
    const isAlways = isPlain && conditionals.every((one) => isOutside(one, at, lines));
    yield [name, isAlways ? { isDefined: true, value } : undefined];
  }
}

/** Outside of a conditional, or of the guard round a whole header. */
function isOutside({ arms, end }: Conditional, line: number, lines: readonly string[]): boolean {
  const start = arms[0]?.at ?? end;
  if (line < start || line > end) return true;
  const guard = /^!defined\(\s*(\w+)\s*\)$/.exec(arms[0]?.condition ?? '')?.[1];
  const [, first] = /^\s*#\s*define\s+(\w+)\s*$/.exec(lines[start + 1] ?? '') ?? [];
  const isGuard = arms.length === 1 && guard !== undefined && first === guard;
  return isGuard && line > start + 1;
}

/** The sources that a file includes, by the name at the end of each path, and so on; itself, too. */
function reachedFrom(texts: ReadonlyMap<string, string>): (file: string) => ReadonlySet<string> {
  const named = new Map<string, string[]>();
  for (const file of texts.keys())
    named.set(baseOf(file), [...(named.get(baseOf(file)) ?? []), file]);
  const includes = new Map<string, string[]>();
  const included = (file: string): string[] => {
    const names = includes.has(file) ? [] : (texts.get(file) ?? '').matchAll(INCLUDE);
    const found =
      includes.get(file) ?? [...names].flatMap(([, name = '']) => named.get(baseOf(name)) ?? []);
    includes.set(file, found);
    return found;
  };
  const known = new Map<string, Set<string>>();
  return (file) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const reached = new Set([file]);
    for (const one of reached) for (const next of included(one)) reached.add(next);
    known.set(file, reached);
    return reached;
  };
}

const baseOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
