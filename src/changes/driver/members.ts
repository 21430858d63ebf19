import type { Change } from '../compare/change.js';
import type { Between, Meetings, Word } from './meet.js';
import type { Aggregate } from './types.js';

/** A member that a driver names, and the struct that it is of, where declarations tell. */
export interface Named {
  /** Undefined where nobody can tell. */
  of: Aggregate | undefined;
  isInitializer: boolean;
}

/** Whether a word is a member, and of what. */
export function memberAt(word: Word, between: Between): Named | undefined {
  const { before, source, end } = word;
  if (!/(?:\.|->)$/.test(before)) return undefined;
  const [, chain] = /[{,\]]\s*((?:\.\w+)*)\.$/.exec(before) ?? [];
  const isInitializer =
    chain !== undefined && /^\s*(?:=[^=]|\[|\.)/.test(source.code.slice(end, end + 30));
  if (!isInitializer) return { of: accessed(word, between), isInitializer };
  let of = initialized(word, between);
  for (const name of chain.split('.').filter((one) => one !== ''))
    of = of && between.typesIn(source.file).memberOf(of, name);
  return { of, isInitializer };
}

/** The longest expression that is looked at. */
const LONGEST = 400;

/** What stands before "->m" or ".m". */
function accessed(
  { source: { code, file }, at, scope }: Word,
  { typesIn }: Between,
): Aggregate | undefined {
  const operator = code.slice(0, at).search(/(?:\.|->)\s*$/) === -1 ? at : lastOperator(code, at);
  const start = startOfPostfix(code, operator);
  return start === undefined
    ? undefined
    : typesIn(file).expression(code.slice(start, operator), scope());
}

function lastOperator(code: string, at: number): number {
  let end = at - 1;
  while (/\s/.test(code[end] ?? '')) end--;
  return code[end] === '.' ? end : end - 1;
}

/** Where an expression like a->b(c)[d] begins that ends at a place. */
function startOfPostfix(code: string, end: number): number | undefined {
  const least = Math.max(0, end - LONGEST);
  let at = end;
  while (at > least) {
    const closed = skipBlanks(code, at);
    if (/[)\]]/.test(code[closed - 1] ?? '')) {
      at = openingOf(code, closed - 1, least);
      if (at < 0) return undefined;
      const isPrimary = code[at] === '(' && !/\w/.test(code[skipBlanks(code, at) - 1] ?? '');
      if (isPrimary) return at;
      continue;
    }
    const word = /\w+$/.exec(code.slice(Math.max(0, closed - 80), closed))?.[0];
    if (word === undefined) return undefined;
    // "return (x)->m": what is in parentheses is all.
    if (/^(?:return|if|while|case)$/.test(word)) return at;
    const operator = operatorBefore(code, closed - word.length);
    if (operator === undefined) return closed - word.length;
    at = operator;
  }
  return undefined;
}

/** Where a "->" or "." begins that ends before a place. */
function operatorBefore(code: string, from: number): number | undefined {
  const at = skipBlanks(code, from);
  if (code[at - 1] === '.') return at - 1;
  return code[at - 1] === '>' && code[at - 2] === '-' ? at - 2 : undefined;
}

function skipBlanks(code: string, from: number): number {
  let at = from;
  while (at > 0 && /\s/.test(code[at - 1] ?? '')) at--;
  return at;
}

/** Where what closes at a place opens; -1 where it doesn't. */
function openingOf(code: string, close: number, least: number): number {
  let depth = 0;
  for (let at = close; at >= least; at--) {
    const letter = code[at] ?? '';
    if (letter === ')' || letter === ']') depth++;
    else if ((letter === '(' || letter === '[') && --depth === 0) return at;
  }
  return -1;
}

/** The struct whose variable, or member, is initialized by the braces around. */
function initialized(word: Word, between: Between): Aggregate | undefined {
  const { source, braces } = word;
  const types = between.typesIn(source.file);
  return inBraces(braces(word.at), 0);

  function inBraces(brace: ReturnType<typeof braces>, depth: number): Aggregate | undefined {
    if (brace === undefined || depth > 6) return undefined;
    const head = source.code.slice(Math.max(0, brace.open - 300), brace.open).trimEnd();
    const [, cast] =
      /\(\s*((?:const\s+)?(?:struct|union)\s+\w+|\w+)\s*(?:\[\s*\w*\s*\])?\s*\)$/.exec(head) ?? [];
    if (cast !== undefined) return types.aggregateOf(cast);
    const [, member] = /[{,]\s*\.(\w+)\s*=$/.exec(head) ?? [];
    if (member !== undefined) {
      const outer = inBraces(brace.around, depth + 1);
      return outer && types.memberOf(outer, member);
    }
    const [, declared] = /([^;{}]*?)=$/.exec(head) ?? [];
    if (declared !== undefined && !/\]$/.test(declared.trim().replace(/\w\s*\[[^\]]*\]$/, ''))) {
      return types.aggregateOf(declared);
    }
    // An element of an array.
    return inBraces(brace.around, depth + 1);
  }
}

/** Notes a member that is gone, or that is const now and written. */
export function meetMember(word: Word, named: Named, between: Between, met: Meetings): void {
  const { of } = named;
  if (of === undefined) return;
  for (const change of between.changes.about(of.key)) {
    // Nobody knows its members now.
    if (change.what === 'type' && change.how === 'gone') met.add(change, word.source, word.at);
  }
  for (const change of between.changes.about(`${of.key}.${word.name}`)) {
    if (change.how === 'gone') met.add(change, word.source, word.at);
    else if (isConstNow(change) && isWritten(word, named)) met.add(change, word.source, word.at);
    else if (change.silent !== undefined) met.add(change, word.source, word.at, 'silent');
    else if (change.signature === undefined && change.detail.includes('→'))
      met.add(change, word.source, word.at);
  }
}

/** Whether the member itself, and not what it points to, became const. */
function isConstNow({ was, is }: Change): boolean {
  const [before, after] = [was.text, is?.text ?? ''].map((text) =>
    text.includes('*') ? /\*\s*const\s+\w+\s*(?:\[|$)/.test(text) : /\bconst\b/.test(text),
  );
  return before === false && after === true;
}

function isWritten({ source, end }: Word, { isInitializer }: Named): boolean {
  const behind = source.code.slice(end, end + 40);
  return !isInitializer && /^\s*(?:\[[^\]]*\]\s*)?(?:(?:[-+|&^]|<<|>>)?=[^=]|\+\+|--)/.test(behind);
}
