import { inTurns } from '../../core/jobs/scheduler.js';
import type { Session } from '../../core/session.js';
import { putSources } from '../../spatch/index.js';
import { mayMatch, wordsAfterIn } from '../rule/matching.js';
import type { Part } from '../rule/part.js';
import { wordsOfAll } from '../rule/words.js';
import { filesForSpatch, leaveOut, type State, skippedIn } from './state.js';
import { tiedBy } from './tied.js';
import { type Done, runUnit, type Unit, type UnitSetup } from './unit.js';
import { unitOf } from './units.js';

/**
 * Runs what waits for some files, and for those that may tie them: each file by itself, when a turn is free, the
 * largest first. Where a part changes how a function is declared, the files that may have a prototype of it are shown to
 * that part together with it. Brings the state up to date; what happens depends on the order of rules and files alone, not on which process is faster.
 */
export async function settle(
  session: Session,
  state: State,
  files: readonly string[],
): Promise<void> {
  const { setup } = state;
  // Without a spatch nothing that waits touches these sources.
  if (state.waiting.length === 0 || setup === undefined) return;
  if (state.options.atOnce) return settleAll(session, state, setup);
  const isAll = new Set(files).size === filesForSpatch(state).length;
  const settled = isAll ? files : [...new Set([...files, ...tying(state)])];
  const ahead = await lookAhead(session, state, setup, settled);
  for (const file of settled) {
    const done = ahead.get(file);
    if (done !== undefined) await keep(state, done);
  }
}

/** With all files at once spatch could not read all. */
export class NotAtOnce extends Error {}

/** Runs what waits for any file on all files, as one unit. */
async function settleAll(session: Session, state: State, setup: UnitSetup): Promise<void> {
  const files = filesForSpatch(state);
  const [first = ''] = files;
  const unit = unitOf(files, waitingFor(state, first), state.sources);
  const [done] = await runAll(session, setup, [unit]);
  if (done === undefined) return;
  if (done.lost.length > 0 || done.skipped.length > 0) throw new NotAtOnce();
  await keep(state, done);
}

/** What becomes of each file by all that waits for it. */
async function lookAhead(
  session: Session,
  state: State,
  setup: UnitSetup,
  files: readonly string[],
): Promise<Map<string, Done>> {
  const ahead = new Map<string, Done>();
  const resolved = new Set<string>();
  for (;;) {
    const fresh = files.filter((file) => !ahead.has(file));
    const units = fresh.map((file) => unitOf([file], waitingFor(state, file), state.sources));
    const isAll = files.length === filesForSpatch(state).length;
    const tried = await runAll(session, setup, units, isAll);
    for (const done of tried) if (!isWithout(state, done)) ahead.set(fileOf(done), done);
    if (tried.some(({ lost }) => lost.length > 0)) continue;
    const tie = state.options.group === 'each' ? undefined : firstTie(state, ahead, resolved);
    if (tie === undefined) return ahead;
    resolved.add(keyOf(tie));
    for (const file of await runTogether(session, state, setup, tie)) ahead.delete(file);
  }
}

/**
 * The files in which a part that waits may change how a function is declared: what waits for another file is not all
 * that comes to it before these have run, too.
 */
function tying(state: State): string[] {
  const { reaches, sources, options } = state;
  if (options.group === 'each') return [];
  return filesForSpatch(state).filter((file) => {
    const waiting = waitingFor(state, file);
    const ties = waiting.filter(({ id }) => reaches.get(id)?.ties === 'prototypes');
    if (ties.length === 0) return false;
    const words = wordsOfAll([sources.get(file) ?? Buffer.alloc(0)]);
    const has = wordsAfterIn(words, waiting, reaches);
    return ties.some((part) => mayMatch(part, reaches, has));
  });
}

/** Leaves out what spatch died of; then all that waits for the file has to run again, without it. */
function isWithout(state: State, { lost, unit }: Done): boolean {
  for (const { part, files } of lost) leaveOut(state, part, files, unit.base);
  return lost.length > 0;
}

/** A part that changes how functions of a file are declared, and files that may declare them as well. */
interface Tie {
  file: string;
  /** Its place among all that wait. */
  at: number;
  others: readonly string[];
}

function keyOf({ file, at }: Tie): string {
  return `${at} ${file}`;
}

function firstTie(
  state: State,
  ahead: ReadonlyMap<string, Done>,
  resolved: ReadonlySet<string>,
): Tie | undefined {
  const places = new Map(state.waiting.map((part, at) => [part, at]));
  const files = filesForSpatch(state);
  let first: Tie | undefined;
  for (const [file, { fired }] of ahead) {
    for (const one of fired) {
      const at = places.get(one.part) ?? 0;
      if (resolved.has(keyOf({ file, at, others: [] })) || at >= (first?.at ?? Infinity)) continue;
      const others = tiedBy(one, { ...state, files: files.filter((other) => other !== file) });
      if (others.length > 0) first = { file, at, others };
    }
  }
  return first;
}

/**
 * Runs one part on a file and those tied to it, each as what waits before the part leaves it. Those among the others that
 * it changes have then come so far; returns their names.
 */
async function runTogether(
  session: Session,
  state: State,
  setup: UnitSetup,
  { file, at, others }: Tie,
): Promise<string[]> {
  const { begun, sources, waiting, without } = state;
  // One that is past this part already has been settled, with a rule that saw more files.
  const name = waiting[at]?.rule.name ?? '';
  const behind = others.filter(
    (other) => (begun.get(other) ?? 0) <= at && !without.get(other)?.has(name),
  );
  const units = [file, ...behind].map((one) => unitOf([one], waitingFor(state, one, at), sources));
  const before = await runAll(session, setup, units);
  const now = new Map([...sources, ...before.flatMap(({ changed }) => [...changed])]);
  const part = waiting.slice(at, at + 1);
  const unit = { ...unitOf([file, ...behind], part, now), isAhead: true };
  const [together] = await runAll(session, setup, [unit]);
  const [lost] = together?.lost ?? [];
  if (lost !== undefined) {
    // What it changes in one of them counts in the others.
    const how = lost.files[0]?.how ?? '';
    const files = [file, ...behind].map((one) => ({ file: one, how }));
    leaveOut(state, lost.part, files, now);
    return [file, ...behind];
  }
  const changed = behind.filter((other) => together?.changed.has(other));
  for (const done of before) if (changed.includes(fileOf(done))) await keep(state, done, at);
  const news = changed.map((other): [string, Buffer] => [
    other,
    together?.changed.get(other) ?? Buffer.alloc(0),
  ]);
  await put(state, new Map(news));
  state.steps.push({ rules: [name], files: new Map(news) });
  for (const other of changed) begun.set(other, at + 1);
  return changed;
}

/** The parts that wait for a file: the first `upTo` of all [all], but for those that have run, are left out, or need not run. */
export function waitingFor(
  { waiting, begun, without, needless }: State,
  file: string,
  upTo = waiting.length,
): Part[] {
  const names = without.get(file);
  return waiting
    .slice(begun.get(file) ?? 0, upTo)
    .filter((part) => !needless.has(part) && !names?.has(part.rule.name));
}

async function runAll(
  session: Session,
  setup: UnitSetup,
  units: readonly Unit[],
  isAll = false,
): Promise<Done[]> {
  setup.progress.expect(units, isAll);
  const largestFirst = [...units].sort((a, b) => sizeOf(b) - sizeOf(a));
  return inTurns(
    session,
    largestFirst.map(
      (unit) => (own) => setup.progress.during(unit, () => runUnit(own, setup, unit)),
    ),
  );
}

/** Puts what a unit has become where the rules that follow will find it: those behind the first `upTo` that wait [all]. */
export async function keep(
  state: State,
  done: Done,
  upTo: number = state.waiting.length,
): Promise<void> {
  const { changed, unit, steps } = done;
  await put(state, changed);
  state.steps.push(...steps);
  for (const file of unit.base.keys()) state.begun.set(file, upTo);
  state.skipped.push(...skippedIn(done, state));
  for (const { part } of changed.size === 0 ? [] : done.fired) state.fired.add(part.rule);
  for (const part of done.matched) state.matched.add(part);
}

async function put(state: State, changed: ReadonlyMap<string, Buffer>): Promise<void> {
  for (const [file, bytes] of changed) state.sources.set(file, bytes);
  if (state.setup !== undefined) await putSources(state.setup.spatch.scratch, changed);
}

function sizeOf({ base }: Unit): number {
  return [...base.values()].reduce((sum, bytes) => sum + bytes.length, 0);
}

/** Of a unit of one file. */
function fileOf({ unit }: Done): string {
  const [file = ''] = unit.base.keys();
  return file;
}
