import type { Part } from '../rule/part.js';
import { FIRST, type Known, moveOf, stateAfter } from './known.js';

export interface Step {
  part: Part;
  /** The state that it meets. */
  state: string;
  /** What it does there; 'unknown' counts as nothing for the steps that follow. */
  does: 'change' | 'nothing' | 'no word of it' | 'unknown';
}

export interface Walk {
  steps: Step[];
  /** The state at the end, right only where no step is unknown. */
  end: string;
}

/** Whether a part can match in a state whose bytes are known, or after parts that may have changed something there. */
export type CanMatch = (part: Part, state: string, changed: readonly Part[]) => boolean;

/** Goes through the parts in their order, as far as it is known what they do. */
export function walk(parts: readonly Part[], known: Known, canMatch: CanMatch): Walk {
  const steps: Step[] = [];
  let state = FIRST;
  // The last state whose bytes are known, and what has changed something since.
  let seen = FIRST;
  let since: Part[] = [];
  for (const part of parts) {
    const move = moveOf(known, state, part);
    const does = move === undefined ? byWords(canMatch(part, seen, since)) : doing(move);
    steps.push({ part, state, does });
    if (does !== 'change') continue;
    state = stateAfter(state, part);
    const isSeen = known.contents.has(state);
    seen = isSeen ? state : seen;
    since = isSeen ? [] : [...since, part];
  }
  return { steps, end: state };
}

function byWords(canMatch: boolean): Step['does'] {
  return canMatch ? 'unknown' : 'no word of it';
}

function doing({ fired }: { fired: boolean }): Step['does'] {
  return fired ? 'change' : 'nothing';
}

/** A process that is to be run. */
export interface Next {
  /** The state that it starts from, whose bytes are known. */
  from: string;
  parts: Part[];
}

/** What a process may be given. */
export interface Limits {
  canMatch: CanMatch;
  mayShare: (a: Part, b: Part) => boolean;
  /** Parts. */
  most: number;
  /** Those that share with no other. */
  alone: readonly Part[];
}

/**
 * The next process to run: from the last state whose bytes are known, the parts that change something, those of
 * which it is not known, and those that these may give something to match. undefined where nothing is left to
 * find out.
 */
export function nextProcess(
  { steps, end }: Walk,
  known: Known,
  { canMatch, mayShare, most, alone }: Limits,
): Next | undefined {
  const unknown = steps.findIndex(({ does }) => does === 'unknown');
  if (unknown === -1 && known.contents.has(end)) return undefined;
  const reached = unknown === -1 ? steps : steps.slice(0, unknown + 1);
  const from = reached.findLast(({ state }) => known.contents.has(state))?.state ?? FIRST;
  const start = steps.findIndex(({ state }) => state === from);
  const parts: Part[] = [];
  for (const { part, does } of steps.slice(start)) {
    const isIdle = does === 'no word of it' && !canMatch(part, from, parts);
    if (isIdle || does === 'nothing') continue;
    if (parts.length === most || parts.some((other) => !mayShare(other, part))) break;
    if (parts.length > 0 && alone.includes(part)) break;
    parts.push(part);
    if (alone.includes(part)) break;
  }
  return { from, parts };
}

/**
 * The next process to run where the bytes between two rules are wanted: from the last state whose bytes are known, the
 * parts that change something there, up to the end of their rule. undefined where all such bytes are known.
 */
export function nextBetweenRules(
  { steps }: Walk,
  known: Known,
  { mayShare, most, alone }: Pick<Limits, 'mayShare' | 'most' | 'alone'>,
): Next | undefined {
  const changing = steps.filter(({ does }) => does === 'change');
  const at = changing.findIndex(({ part, state }, index) => {
    const next = changing[index + 1]?.part;
    const isEndOfRule = next !== undefined && next.rule !== part.rule;
    return isEndOfRule && !known.contents.has(stateAfter(state, part));
  });
  if (at === -1) return undefined;
  const from = changing.slice(0, at + 1).findLastIndex(({ state }) => known.contents.has(state));
  const parts: Part[] = [];
  for (const { part } of changing.slice(from, at + 1)) {
    if (parts.length === most || parts.some((other) => !mayShare(other, part))) break;
    if (parts.length > 0 && alone.includes(part)) break;
    parts.push(part);
    if (alone.includes(part)) break;
  }
  return { from: changing[from]?.state ?? FIRST, parts };
}
