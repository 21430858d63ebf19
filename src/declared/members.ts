import { closing, oneLine, splitArguments } from './c-text.js';
import type { Declared, Member } from './declared.js';

/** The members between the braces of a struct or union, those of a nameless one inside among them. */
export function membersOf(inside: string): Member[] {
  return splitMembers(inside).flatMap(readMember);
}

/** Splits at semicolons outside of braces and parentheses. */
function splitMembers(inside: string): string[] {
  const parts: string[] = [];
  const stop = /[;{(]/g;
  let from = 0;
  for (let match = stop.exec(inside); match !== null; match = stop.exec(inside)) {
    if (match[0] !== ';') {
      stop.lastIndex = closing(inside, match.index) + 1;
      continue;
    }
    parts.push(inside.slice(from, match.index));
    from = match.index + 1;
  }
  return parts;
}

const MARKER =
  /^(?:randomized_struct_fields_(?:start|end)|__cacheline_group_(?:begin|end)(?:_aligned)?\s*\([^)]*\)|ANDROID_\w+\([^;]*|CACHELINE_PADDING\([^)]*\)|ZONE_PADDING\([^)]*\))\s*/;
const QUALIFIERS =
  /\b(?:__user|__iomem|__rcu|__percpu|__kernel|__force|__private|__randomize_layout|____cacheline_aligned(?:_in_smp)?|____cacheline_internodealigned_in_smp|__packed|__no_randomize_layout|__nonstring|__deprecated|__read_mostly|__bitwise|volatile)\b/g;

function readMember(given: string): Member[] {
  const text = given.replace(QUALIFIERS, ' ').trim().replace(MARKER, '').trim();
  if (text === '') return [];
  const group = /^(?:__)?struct_group(?:_tagged|_attr)?\s*\(/.exec(text);
  if (group !== null) return membersOf(groupBody(text, group[0].length - 1));
  const brace = text.indexOf('{');
  if (brace !== -1 && /\b(?:struct|union|enum)\b[^(]*$/.test(text.slice(0, brace))) {
    return readNested(text, brace);
  }
  const macro =
    /^(DECLARE_BITMAP|DECLARE_FLEX_ARRAY|DECLARE_KFIFO\w*|DECLARE_HASHTABLE|TRAILING_OVERLAP)\s*\(/.exec(
      text,
    );
  if (macro !== null) {
    const args = splitArguments(text.slice(macro[0].length, closing(text, macro[0].length - 1)));
    const name = (macro[1] === 'DECLARE_FLEX_ARRAY' ? args[1] : args[0]) ?? '';
    return /^\w+$/.test(name) ? [{ name, text: oneLine(text) }] : [];
  }
  return readPlain(text);
}

/** What struct_group(NAME, members) and its kin declare: behind their names. */
function groupBody(text: string, open: number): string {
  const inside = text.slice(open + 1, closing(text, open));
  const parts = splitArguments(inside);
  const names = /^struct_group_(?:tagged|attr)/.test(text) ? 2 : text.startsWith('__') ? 3 : 1;
  return parts.slice(names).join(',');
}

function readNested(text: string, brace: number): Member[] {
  const close = closing(text, brace);
  const inside = text.slice(brace + 1, close);
  const isEnum = /\benum\b/.test(text.slice(0, brace));
  const members = isEnum ? [] : membersOf(inside);
  const names = splitArguments(text.slice(close + 1)).flatMap((one) => {
    const [, name] = /^[\s*]*(\w+)/.exec(one) ?? [];
    return name === undefined ? [] : [name];
  });
  if (names.length === 0) return members;
  const head = oneLine(text.slice(0, brace));
  return names.map((name) => ({ name, text: `${head} {…} ${name}`, ...(!isEnum && { members }) }));
}

/** Of "struct COMMON;" or "COMMON", where a macro has the members; the caller knows the macros. */
const BY_MACRO = /^(?:struct\s+)?([A-Z][A-Z0-9_]+)$/;

function readPlain(text: string): Member[] {
  const [, macro] = BY_MACRO.exec(text) ?? [];
  if (macro !== undefined) return [{ name: '', text: macro }];
  const pointer = /\(\s*\*\s*(?:const\s+)?(\w+)\s*(?:\[[^\]]*\])?\s*\)\s*\(/.exec(text);
  if (pointer !== null) return [{ name: pointer[1] ?? '', text: oneLine(text) }];
  const [first = '', ...others] = splitArguments(text);
  const [, base = '', stars = '', name] =
    /^(.*?[\s*])?(\**)(\w+)\s*(?:\[[\s\S]*\]\s*|:[\s\S]*)?$/s.exec(first) ?? [];
  if (name === undefined || base.trim() === '') return [];
  const type = base.replace(/[\s*]+$/, '');
  return [
    { name, text: oneLine(`${base}${stars}${first.slice(base.length + stars.length)}`) },
    ...others.flatMap((one) => {
      const [, other] = /^[\s*]*(\w+)/.exec(one) ?? [];
      return other === undefined ? [] : [{ name: other, text: oneLine(`${type} ${one}`) }];
    }),
  ];
}

/** The enumerators between an enum's braces. */
export function constantsOf(inside: string, at: number): Declared[] {
  let base = '0';
  let steps = 0;
  return splitArguments(inside).flatMap((part): Declared[] => {
    const [, name, given] = /^(\w+)\s*(?:=([\s\S]*))?$/.exec(part) ?? [];
    if (name === undefined) return [];
    if (given !== undefined) {
      base = oneLine(given);
      steps = 0;
    }
    const value = steps === 0 ? base : base === '0' ? `${steps}` : `(${base}) + ${steps}`;
    steps++;
    const text = given === undefined ? name : `${name} = ${oneLine(given)}`;
    return [{ kind: 'constant', name, text, value, at }];
  });
}
