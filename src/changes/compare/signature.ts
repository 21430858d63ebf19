import type { Parameter, Signature } from '../../declared/index.js';
import type { Table } from '../tree/table.js';
import { bareType, compareTypes, isOneInteger, isPlainInteger } from './type.js';

/** How a function's callers see that it changed. */
export interface SignatureDifference {
  /** Numbers of parameters, where they differ. */
  count?: { was: number; is: number };
  /** Parameters, from 0, of another type, which a compiler refuses. */
  refused: number[];
  /** Parameters of another integer type. */
  integers: number[];
  /** Parameters that lost or gained const. */
  constants: number[];
  /** The result, where a caller can notice. */
  result?: 'other' | 'integer' | 'const' | 'none';
  /** Names that changed their places, or their unit. */
  meaning?: string;
}

/** Undefined where nothing differs. */
export function compareSignatures(
  was: Signature,
  is: Signature,
  old: Table,
  now: Table,
): SignatureDifference | undefined {
  const found: SignatureDifference = { refused: [], integers: [], constants: [] };
  const result = compareTypes(was.result, is.result, old, now);
  if (bareType(is.result) === 'void' && bareType(was.result) !== 'void') found.result = 'none';
  else if (result !== 'same') found.result = result;
  const [before, after] = [was.parameters, is.parameters];
  if (before !== undefined && after !== undefined) {
    if (before.length !== after.length) found.count = { was: before.length, is: after.length };
    else compareParameters(before, after, found, old, now);
  }
  const differs = found.count !== undefined || found.result !== undefined;
  const lists = [found.refused, found.integers, found.constants];
  return differs || found.meaning !== undefined || lists.some((one) => one.length > 0)
    ? found
    : undefined;
}

/** Whether a compiler takes a function for a pointer to such a one: the numbers that it takes must be of one type. */
export function isTakenFor(own: Signature, wanted: Signature, table: Table): boolean {
  const differs = compareSignatures(own, wanted, table, table);
  if (differs === undefined) return true;
  const { count, refused, integers, constants, result } = differs;
  if (count !== undefined || refused.length > 0) return false;
  if (result !== undefined && result !== 'integer') return false;
  const [mine, theirs] = [own, wanted].map(
    ({ parameters = [] }) =>
      (at: number) =>
        parameters[at]?.type ?? '',
  );
  if (mine === undefined || theirs === undefined) return false;
  return (
    (result === undefined || isOneInteger(own.result, wanted.result, table)) &&
    integers.every((at) => isOneInteger(mine(at), theirs(at), table)) &&
    // Of what is handed over by value the caller keeps its own.
    constants.every((at) => !mine(at).includes('*'))
  );
}

function compareParameters(
  before: readonly Parameter[],
  after: readonly Parameter[],
  found: SignatureDifference,
  old: Table,
  now: Table,
): void {
  for (const [at, { type, name }] of before.entries()) {
    const other = after[at];
    if (other === undefined) continue;
    const differs = compareTypes(
      typeAlone(type, name),
      typeAlone(other.type, other.name),
      old,
      now,
    );
    if (differs === 'other') found.refused.push(at);
    else if (differs === 'integer') found.integers.push(at);
    else if (differs === 'const') found.constants.push(at);
  }
  const meaning = otherOrder(before, after) ?? otherUnit(before, after);
  if (meaning !== undefined) found.meaning = meaning;
}

/** A pointer to a function holds its name among its type. */
function typeAlone(type: string, name: string): string {
  return type.includes('(') || type.includes('[')
    ? type.replace(new RegExp(`\\b${name}\\b(?=\\s*[)[])`), '')
    : type;
}

/** Whether two parameters of one type stand in each other's place. */
function otherOrder(before: readonly Parameter[], after: readonly Parameter[]): string | undefined {
  const swapped = before.filter(({ name, type }, at) => {
    const there = after.findIndex((one) => one.name === name);
    if (there === -1 || there === at || /^arg\d+$/.test(name)) return false;
    const [here, back] = [after[at], before[there]];
    return (
      here !== undefined &&
      back !== undefined &&
      here.name === back.name &&
      bareType(here.type) === bareType(type)
    );
  });
  return swapped.length < 2
    ? undefined
    : `the order: ${before.map(({ name }) => name).join(', ')} → ${after.map(({ name }) => name).join(', ')}`;
}

const UNIT =
  /(?:^|_)(jiffies|hz|khz|mhz|[munp]?s(?:ec)?s?|msecs|usecs|nsecs|secs?|seconds|bytes?|bits?|pages?|sectors?|blocks?|words?|frames?|samples?|[mu]v|[mu]a|percent)$/;

/** Whether a parameter's name says another unit than before. */
function otherUnit(before: readonly Parameter[], after: readonly Parameter[]): string | undefined {
  for (const [at, { name, type }] of before.entries()) {
    const other = after[at];
    if (other === undefined || other.name === name || !isPlainInteger(type)) continue;
    const [was, is] = [UNIT.exec(name)?.[1], UNIT.exec(other.name)?.[1]];
    if (was !== undefined && is !== undefined && was.replace(/s$/, '') !== is.replace(/s$/, ''))
      return `the unit: ${name} → ${other.name}`;
  }
  return undefined;
}
