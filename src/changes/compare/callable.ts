import { closing, type Signature, signatureOf, splitArguments } from '../../declared/index.js';
import type { Found, Table } from '../tree/table.js';
import type { Change, Side } from './change.js';
import { compareSignatures, type SignatureDifference } from './signature.js';
import { bareType, isPlainInteger } from './type.js';

/** The change of a function or of a macro with parameters; undefined where a caller can't notice one. */
export function compareCallable(
  name: string,
  before: readonly Found[],
  after: readonly Found[],
  old: Table,
  now: Table,
): Change | undefined {
  const [wasFunctions, isFunctions] = [before, after].map((all) =>
    all.filter(({ kind }) => kind === 'function'),
  );
  const [was, is] = [wasFunctions?.[0], isFunctions?.[0]];
  if (was === undefined || is === undefined)
    return compareMacros(name, { all: before, table: old }, { all: after, table: now });
  const texts = new Set(wasFunctions?.map(({ text }) => bareType(text)));
  if (isFunctions?.some(({ text }) => texts.has(bareType(text)))) return undefined;
  const [from, to] = [signatureOf(was.text), signatureOf(is.text)];
  if (from === undefined || to === undefined) return undefined;
  const signature = compareSignatures(from, to, old, now);
  if (signature === undefined || isOnlyConst(signature)) return undefined;
  const sides = { was: sideOf(was), is: sideOf(is) };
  const change = { what: 'function' as const, how: 'changed' as const, name, ...sides, signature };
  const silent = silentIn(signature, from, to);
  const detail = describe(signature, from, to);
  return silent === undefined ? { ...change, detail } : { ...change, detail, silent };
}

function sideOf({ header, text }: Found): Side {
  return { header, text };
}

/** A caller may pass what it passed, and may get back what it got. */
function isOnlyConst({ count, refused, integers, meaning, result }: SignatureDifference): boolean {
  const isSame = count === undefined && meaning === undefined;
  return isSame && refused.length === 0 && integers.length === 0 && (result ?? 'const') === 'const';
}

/** Why a compiler says nothing; undefined where it says something, or there is nothing to say. */
function silentIn(
  { count, refused, integers, meaning }: SignatureDifference,
  from: Signature,
  to: Signature,
): string | undefined {
  if (count !== undefined || refused.length > 0) return undefined;
  if (meaning !== undefined) return meaning;
  const named = integers.find((at) => {
    const types = [from.parameters?.[at]?.type ?? 'int', to.parameters?.[at]?.type ?? 'int'];
    return types.some((type) => !isPlainInteger(type));
  });
  return named === undefined ? undefined : `argument ${named + 1} is a number of another kind`;
}

function describe(found: SignatureDifference, from: Signature, to: Signature): string {
  const { count, refused, integers, result, meaning } = found;
  const said: string[] = [];
  if (count !== undefined) {
    said.push(`${count.is} ${count.is === 1 ? 'parameter' : 'parameters'}, was ${count.was}`);
  }
  for (const at of [...refused, ...integers]) {
    said.push(
      `parameter ${at + 1}: ${from.parameters?.[at]?.type ?? ''} → ${to.parameters?.[at]?.type ?? ''}`,
    );
  }
  if (result !== undefined && result !== 'const')
    said.push(`returns ${to.result}, was ${from.result}`);
  if (meaning !== undefined) said.push(meaning);
  return said.join('; ') || 'const';
}

function compareMacros(name: string, before: Sided, after: Sided): Change | undefined {
  const [was] = before.all;
  const [is] = after.all;
  const from = parameterCounts(before.all);
  const to = parameterCounts(after.all);
  if (was === undefined || is === undefined || from === undefined || to === undefined)
    return undefined;
  const base = { how: 'changed' as const, name, was: sideOf(was), is: sideOf(is) };
  const what = was.kind === 'function' ? ('function' as const) : ('macro' as const);
  if ([...from].some((count) => to.has(count))) {
    const quoted = quotedParameter(before, after);
    if (quoted === undefined) return undefined;
    return { ...base, what, detail: `${quoted} is an expression now, was a name` };
  }
  const [wasCount = 0, isCount = 0] = [[...from][0], [...to][0]];
  const signature = {
    ...{ count: { was: wasCount, is: isCount }, refused: [], integers: [], constants: [] },
  };
  const words = isCount === 1 ? 'parameter' : 'parameters';
  return { ...base, what, detail: `${isCount} ${words}, was ${wasCount}`, signature };
}

/** Of functions and macros with parameters; undefined where one takes any number, or there is none. */
function parameterCounts(all: readonly Found[]): Set<number> | undefined {
  const counts = new Set<number>();
  for (const { kind, text, parameters } of all) {
    if (kind === 'function') {
      const count = signatureOf(text)?.parameters?.length;
      if (count === undefined) return undefined;
      counts.add(count);
    } else if (kind === 'macro') {
      if (parameters === undefined || parameters.some((one) => one.includes('...')))
        return undefined;
      counts.add(parameters.length);
    } else return undefined;
  }
  return counts.size === 0 ? undefined : counts;
}

/** The parameter that a macro made a string of, and no longer does. */
function quotedParameter(before: Sided, after: Sided): string | undefined {
  // Another header's macro of that name may be for another purpose.
  const common = before.all.map(({ header }) => header);
  const same = new Set(after.all.map(({ header }) => header).filter((one) => common.includes(one)));
  const quoted = ({ all, table }: Sided) =>
    all
      .filter(({ header }) => same.has(header))
      .flatMap((macro) =>
        (macro.parameters ?? []).filter((_, at) => isQuoted(macro, at, table, 0)),
      );
  const [was] = quoted(before);
  return was !== undefined &&
    before.all[0]?.header === after.all[0]?.header &&
    quoted(after).length === 0
    ? was
    : undefined;
}

interface Sided {
  all: readonly Found[];
  table: Table;
}

/** No chain of macros is longer. */
const DEEPEST = 6;

/** Whether a macro, or one that it hands the parameter to, makes a string of it. */
function isQuoted(
  { parameters = [], value = '' }: Found,
  at: number,
  table: Table,
  depth: number,
): boolean {
  const parameter = parameters[at] ?? '';
  if (!/^\w+$/.test(parameter) || depth > DEEPEST) return false;
  if (new RegExp(`__stringify\\s*\\(\\s*${parameter}\\b|(?<!#)#\\s*${parameter}\\b`).test(value))
    return true;
  for (const { 1: name = '', index, 0: head } of value.matchAll(/\b(\w+)\s*\(/g)) {
    const open = index + head.length - 1;
    const args = splitArguments(value.slice(open + 1, closing(value, open)));
    const there = args.indexOf(parameter);
    const called = there === -1 ? [] : (table.declared.get(name) ?? []);
    if (called.some((one) => one.kind === 'macro' && isQuoted(one, there, table, depth + 1)))
      return true;
  }
  return false;
}
