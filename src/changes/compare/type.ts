import { closing, parametersOf } from '../../declared/index.js';
import type { Table } from '../tree/table.js';

/** How two types differ, for a caller. */
export type TypeDifference =
  | 'same'
  /** const more or less. */
  | 'const'
  /** Both are integers: no compiler complains. */
  | 'integer'
  | 'other';

const WIDTHS = { 8: 'char', 16: 'short', 32: 'int', 64: 'long long' } as const;

/** Other names of C's own integers: a compiler takes a pointer to the one for a pointer to the other. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(WIDTHS).flatMap(([bits, type]): [string, string][] => [
    ...[`u${bits}`, `__u${bits}`, `uint${bits}_t`, `u_int${bits}_t`].map(
      (name): [string, string] => [name, `unsigned ${type}`],
    ),
    ...[`s${bits}`, `__s${bits}`, `int${bits}_t`].map((name): [string, string] => [
      name,
      // A char alone is a type of its own.
      bits === '8' ? 'signed char' : type,
    ]),
  ]),
  ...['uint', 'u_int'].map((name): [string, string] => [name, 'unsigned int']),
  ...['ulong', 'u_long'].map((name): [string, string] => [name, 'unsigned long']),
  ...['ushort', 'u_short'].map((name): [string, string] => [name, 'unsigned short']),
  ...['unchar', 'u_char'].map((name): [string, string] => [name, 'unsigned char']),
  ['_Bool', 'bool'],
]);

const DROPPED =
  /\b(?:__user|__iomem|__rcu|__percpu|__force|__kernel|__restrict|restrict|volatile|register|extern|static|inline|__always_inline|__must_check|noinline|asmlinkage|__bitwise__?|__bitwise|__nonstring|__data_racy|__private|__guarded_by|__must_be_array|__capability|__ctx_lock)\b/g;

/** A type in one spelling, without const where that is not asked for. */
export function bareType(type: string, withConst = false): string {
  const words = type
    .replace(DROPPED, ' ')
    .replace(/\bconst\b/g, withConst ? 'const' : ' ')
    .replace(/\b[A-Za-z_]\w*\b/g, (word) => ALIASES.get(word) ?? word)
    .replace(
      /\b(?:unsigned|signed|int|long|short|char)\b(?:\s+(?:unsigned|signed|int|long|short|char)\b)*/g,
      basicType,
    )
    .replace(/\s+/g, ' ')
    .replace(/\s*([*,()[\]])\s*/g, '$1');
  return words.trim();
}

/** C's own integers in one order of words: "unsigned int long" is unsigned long. */
function basicType(text: string): string {
  const words = text.split(/\s+/);
  const sign = words.includes('unsigned') ? 'unsigned ' : '';
  const longs = words.filter((word) => word === 'long').length;
  if (words.includes('char')) return words.includes('signed') ? 'signed char' : `${sign}char`;
  if (words.includes('short')) return `${sign}short`;
  return `${sign}${longs === 0 ? 'int' : longs === 1 ? 'long' : 'long long'}`;
}

/** Compares two types as one table and another mean them. */
export function compareTypes(
  was: string,
  is: string,
  old: Table,
  now: Table,
  depth = 0,
): TypeDifference {
  if (bareType(was, true) === bareType(is, true)) return 'same';
  if (bareType(was) === bareType(is)) return 'const';
  const [before, after] = [spelledOut(was, old), spelledOut(is, now)];
  if (POINTER.test(before) && POINTER.test(after) && depth < DEEPEST) {
    return comparePointers(before, after, old, now, depth + 1);
  }
  if (isInteger(before, old) && isInteger(after, now)) return 'integer';
  return bareType(before) === bareType(after) ? 'same' : 'other';
}

const POINTER = /\(\s*\*[^()]*\)\s*\(/;

/** Two pointers to functions: the names of their parameters do not count. */
function comparePointers(
  was: string,
  is: string,
  old: Table,
  now: Table,
  depth: number,
): TypeDifference {
  const [from, to] = [pointerParts(was), pointerParts(is)];
  if (from.length !== to.length) return 'other';
  const found = from.map((type, at) => compareTypes(type, to[at] ?? '', old, now, depth));
  return found.every((one) => one === 'same') ? 'same' : 'other';
}

/** What a pointer to a function returns, and the types that it takes. */
function pointerParts(text: string): string[] {
  const open = text.indexOf('(', text.indexOf(')'));
  const parameters = parametersOf(text.slice(open + 1, closing(text, open)));
  return [text.slice(0, text.indexOf('(')), ...(parameters ?? []).map(({ type }) => type)];
}

const BASIC =
  /^(?:(?:unsigned |signed )?(?:int|long long|long|short|char)|signed|bool|size_t|ssize_t|loff_t)$/;

/** Whether a type is one of C's own integers, or another name of one without a meaning of its own. */
export function isPlainInteger(type: string): boolean {
  return BASIC.test(bareType(type));
}

/** Whether it is an integer or an enum, by whatever name. */
export function isInteger(type: string, table: Table): boolean {
  const bare = bareType(spelledOut(type, table));
  return BASIC.test(bare) || /^enum \w+$/.test(bare);
}

/** Whether two integers are one type to a compiler; it takes an enum that holds nothing negative for an unsigned int. */
export function isOneInteger(type: string, other: string, table: Table): boolean {
  const [one, two] = [type, other].map((text) =>
    bareType(spelledOut(text, table)).replace(/^enum \w+$/, 'unsigned int'),
  );
  return one === two;
}

/** No chain of typedefs is longer. */
const DEEPEST = 8;

/** A type with what its typedef stands for; pointers to functions stay as they are. */
function spelledOut(type: string, table: Table): string {
  let current = type;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const bare = bareType(current, true);
    const [, constant = '', name, stars = ''] = /^(const )?(\w+)(\**)$/.exec(bare) ?? [];
    if (name === undefined || BASIC.test(name)) return current;
    const found = table.declared.get(name)?.find(({ kind }) => kind === 'typedef');
    if (found === undefined) return current;
    const target = typedefTarget(found.text, name);
    if (target === undefined) return current;
    current = `${constant}${target}${stars}`;
  }
  return current;
}

/** What a typedef stands for; a function or a pointer to one as "R (*)(…)". */
export function typedefTarget(text: string, name: string): string | undefined {
  const body = text.replace(/^typedef\s+/, '');
  const pointer = new RegExp(`^(.*?)\\(\\s*\\*\\s*${name}\\s*\\)\\s*(\\(.*\\))$`).exec(body);
  if (pointer !== null) return `${pointer[1]} (*)${pointer[2]}`;
  const func = new RegExp(`^(.*?)\\b${name}\\s*(\\(.*\\))$`).exec(body);
  if (func !== null) return `${func[1]} (*)${func[2]}`;
  const plain = new RegExp(`^(.*?)\\b${name}\\s*(?:\\[.*)?$`).exec(body);
  return plain?.[1]?.trim();
}
