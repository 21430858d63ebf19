import type { Session } from '../../core/session.js';
import { hidesFrom } from '../arms/scopes.js';
import { canShareProcess, looksAcrossFiles } from '../rule/across-files.js';
import { mayOpenHeaders } from '../rule/headers-opened.js';
import { readsHeaders } from '../rule/headers-read.js';
import { mayMatch, wordsAfter } from '../rule/matching.js';
import type { Part } from '../rule/part.js';
import { mayShare } from '../rule/share.js';
import { FIRST, learn } from './known.js';
import { orUndefined, outcomeOf } from './process.js';
import { mayNameLines, ruleOf, runOnEach } from './run-on.js';
import { openUnit, type Unit, type UnitSetup } from './unit.js';
import { nextProcess, walk } from './walk.js';

/** Bytes of a file that spatch reads about as fast as it starts and reads rules, and of all that go through one process. */
const FEW = 64 * 1024;
const MOST = 128 * 1024;

/** A unit, with the parts that are to run first on it. */
export interface Beginning {
  unit: Unit;
  parts: readonly Part[];
}

/**
 * Sorts units into those that begin with the same process, and those that are run by themselves: what small files begin with
 * takes spatch less time to do than to start and to read the rules. Only where no rule of the others can match in a file.
 */
export async function beginningsOf(
  setup: UnitSetup,
  units: readonly Unit[],
): Promise<Beginning[][]> {
  const groups: Beginning[][] = [];
  for (const unit of units) {
    const one = { unit, parts: (await firstParts(setup, unit)) ?? [] };
    const group = groups.find((some) => some.length > 0 && mayJoin(one, some, setup));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups;
}

/** What a unit begins with, if it may begin with others; undefined where it may not. */
async function firstParts(setup: UnitSetup, unit: Unit): Promise<readonly Part[] | undefined> {
  const { base, parts, isAhead, has } = unit;
  const isSmall = base.size === 1 && sizeOf(unit) <= FEW;
  if (!isSmall || isAhead || !mayNameLines(setup.spatch)) return undefined;
  if (!parts.some((part) => mayMatch(part, setup.reaches, has))) return undefined;
  const { known, limits } = await openUnit(setup, unit);
  const next = nextProcess(walk(parts, known, limits.canMatch), known, limits);
  if (next?.from !== FIRST) return undefined;
  const isFree = (part: Part): boolean =>
    standsAlone(part, setup) &&
    !limits.alone.includes(part) &&
    !(setup.arms === 'each' && hidesFrom(ruleOf(part), base));
  return next.parts.every(isFree) ? next.parts : undefined;
}

/** Whether what a part does in one file has nothing to do with others that the process has seen before. */
function standsAlone({ id, text, rule }: Part, { reaches }: UnitSetup): boolean {
  const isTied = reaches.get(id)?.ties !== 'none';
  return !isTied && !looksAcrossFiles({ text }) && canShareProcess(rule) && !/\bfresh\b/.test(text);
}

function mayJoin(one: Beginning, group: readonly Beginning[], setup: UnitSetup): boolean {
  if (one.parts.length === 0 || group[0]?.parts.length === 0) return false;
  const bytes = group.reduce((sum, { unit }) => sum + sizeOf(unit), sizeOf(one.unit));
  if (bytes > MOST) return false;
  const all = inOrder([...group, one]);
  // It would know the types of a header from then on.
  const readsAny = all.some((part) => readsHeaders(part, setup.spatch.args));
  if (readsAny && [...group, one].some(({ unit }) => opensHeaders(unit))) return false;
  const isApart = ({ unit, parts }: Beginning): boolean =>
    all.every((part) => parts.includes(part) || !mightMatch(part, unit, parts, setup));
  return (
    [...group, one].every(isApart) &&
    all.every((part, at) => all.slice(0, at).every((before) => mayShare(before, part)))
  );
}

function opensHeaders({ base, headers, parts }: Unit): boolean {
  return mayOpenHeaders(base, headers, parts);
}

/** Whether spatch, which does not know what a rule touches, may match a part in a file that has been through others. */
function mightMatch(
  part: Part,
  { has }: Unit,
  before: readonly Part[],
  { reaches }: UnitSetup,
): boolean {
  return mayMatch({ ...part, touches: [] }, reaches, wordsAfter(has, before));
}

/** All parts of some units, in the order of their rules. */
function inOrder(group: readonly Beginning[]): Part[] {
  const all = new Set(group.flatMap(({ parts }) => parts));
  return [...all].sort((a, b) => a.index - b.index || a.linesBefore - b.linesBefore);
}

/**
 * Does in one process what several units begin with. What can't be told of one of them is not known then, and is found out
 * when it is run.
 */
export async function beginTogether(
  session: Session,
  setup: UnitSetup,
  group: readonly Beginning[],
): Promise<void> {
  const given = group.map(({ unit: { base }, parts }) => {
    const [[file, bytes] = ['', Buffer.of()]] = base;
    return [file, { bytes, parts }] as const;
  });
  // What spatch fails on here it is given one by one.
  const done = await runOnEach(session, setup.spatch, setup, inOrder(group), new Map(given)).catch(
    orUndefined,
  );
  for (const { unit, parts } of group) {
    const { base, headers } = unit;
    const [file = ''] = base.keys();
    const once = done?.get(file);
    const around = { base, headers, files: base, changed: new Map(), from: FIRST };
    const run = once && outcomeOf(setup.arms, around, parts, once)?.run;
    if (run === undefined) continue;
    const { known } = await openUnit(setup, unit);
    learn(known, run);
    setup.record.countUnit(unit, true);
    await setup.record.write(unit, known);
  }
}

function sizeOf({ base }: Unit): number {
  return [...base.values()].reduce((sum, bytes) => sum + bytes.length, 0);
}
