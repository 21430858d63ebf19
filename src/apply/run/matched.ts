import type { Session } from '../../core/session.js';
import type { Rule } from '../../rules/index.js';
import { type Condition, holds } from '../arms/condition.js';
import { factsOf, onlyLooks } from '../rule/conditional.js';
import { isTouched, mayMatch, wordsAfter, wordsAfterIn } from '../rule/matching.js';
import type { Part } from '../rule/part.js';
import { wordsOfAll } from '../rule/words.js';
import { settle, waitingFor } from './settle.js';
import { filesForSpatch, type State } from './state.js';

/**
 * Lets the parts of a rule wait for the others that will run on the same files: each with a condition only where that holds,
 * which can take that what waits for some files is run first.
 */
export async function waitWhereTheyHold(
  session: Session,
  state: State,
  rule: Rule,
  parts: readonly Part[],
): Promise<void> {
  const all = wordsOfAll(filesForSpatch(state).map((file) => bytesOf(file, state)));
  if (!isTouched(rule, wordsAfter(all, state.waiting))) return;
  for (const part of parts) {
    if (part.condition === undefined) state.waiting.push(part);
    else if (mayMatchSomewhere(part, state) && (await isMet(session, state, part.condition, parts)))
      state.waiting.push(part);
  }
  // No other rule asks what they have matched.
  for (const part of parts) if (onlyLooks(part)) state.needless.add(part);
}

function mayMatchSomewhere(part: Part, state: State): boolean {
  return filesForSpatch(state).some((file) =>
    mayMatchIn(file, part, waitingFor(state, file), state),
  );
}

function mayMatchIn(file: string, part: Part, before: readonly Part[], state: State): boolean {
  const words = wordsOfAll([bytesOf(file, state)]);
  return mayMatch(part, state.reaches, wordsAfterIn(words, before, state.reaches));
}

async function isMet(
  session: Session,
  state: State,
  condition: Condition,
  parts: readonly Part[],
): Promise<boolean> {
  const asked = parts.filter(({ label }) => factsOf({ condition }).includes(label ?? ''));
  for (let round = 0; ; round++) {
    const open = new Map(
      asked.flatMap((part) => {
        const files = state.matched.has(part) ? [] : filesToLookAt(part, state);
        return files.length > 0 ? [[part.label ?? '', files] as const] : [];
      }),
    );
    const known = asked
      .filter((part) => state.matched.has(part))
      .flatMap(({ label }) => label ?? []);
    const answers = new Set(
      subsetsOf([...open.keys()]).map((more) =>
        holds(condition, { version: 0, facts: new Set([...known, ...more]) }),
      ),
    );
    const [answer = false] = answers;
    if (answers.size === 1) return answer;
    const files = [...open.values()];
    await settle(session, state, smallest(files, state, MORE_EACH_TIME ** round));
  }
}

/** The files in which a part that waits may match. */
function filesToLookAt(part: Part, state: State): string[] {
  const at = state.waiting.indexOf(part);
  // Its own condition did not hold.
  if (at === -1) return [];
  return filesForSpatch(state).filter((file) => {
    const waiting = waitingFor(state, file);
    return waiting.includes(part) && mayMatchIn(file, part, waitingFor(state, file, at), state);
  });
}

/** One file for each part may do. */
const MORE_EACH_TIME = 4;

function smallest(files: readonly (readonly string[])[], state: State, most: number): string[] {
  const size = (file: string): number => bytesOf(file, state).length;
  return files.flatMap((some) => [...some].sort((a, b) => size(a) - size(b)).slice(0, most));
}

function bytesOf(file: string, { sources }: State): Buffer {
  return sources.get(file) ?? Buffer.alloc(0);
}

function subsetsOf(names: readonly string[]): string[][] {
  return names.reduce<string[][]>(
    (all, name) => all.flatMap((some) => [some, [...some, name]]),
    [[]],
  );
}
