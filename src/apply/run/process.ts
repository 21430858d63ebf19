import { CompatError } from '../../core/errors.js';
import type { Session } from '../../core/session.js';
import { type Fired, inTree, type RuleResult, type SpatchSetup } from '../../spatch/index.js';
import { arePutApart } from '../arms/by-arms.js';
import { hidesFrom } from '../arms/scopes.js';
import { originalLine } from '../lines/original-line.js';
import { changesOf } from '../lines/own-changes.js';
import { regionsOf } from '../lines/regions.js';
import type { Part } from '../rule/part.js';
import { labelsOf } from '../rule/share.js';
import type { Run, RunPart } from './known.js';
import { runOrLeaveOut } from './leave-out.js';
import { type Arms, hoisted, type KnownOfParts, ruleOf, runOnce } from './run-on.js';
import type { Next } from './walk.js';

/** The files of a unit: as they were before all its parts, and the headers that they may read. */
export interface UnitFiles {
  base: ReadonlyMap<string, Buffer>;
  headers: ReadonlyMap<string, Buffer>;
  /** Whether the tree that all share holds the files otherwise. */
  isAhead: boolean;
}

/** How a process is run. */
export interface ProcessSetup extends KnownOfParts {
  spatch: SpatchSetup;
  /** Whether a part may be left out on a file that spatch dies of. */
  mayLeaveOut: (part: Part) => boolean;
  arms: Arms;
}

/** What was found out. */
export interface Outcome {
  run: Run | undefined;
  /** How many parts the next process may have at most; undefined: as before. */
  most?: number;
  /** Parts that are to be run alone. */
  alone?: readonly Part[];
}

/**
 * Runs parts over the files as a state has them: one spatch process, and more for a part alone where a driver's own `#if`
 * comes into what it changes, or spatch dies of it. Several parts are one process only where that does what they do one
 * after another: not where spatch fails, can't read what one of them has made, or does not tell which of them did what:
 * then they are to be tried in smaller numbers. Nor where an `#if` comes into it, or may hide something from one of them:
 * then those that it may concern are to be run alone.
 */
export async function runProcess(
  session: Session,
  setup: ProcessSetup,
  { base, headers, isAhead }: UnitFiles,
  { from, parts }: Next,
  changed: ReadonlyMap<string, Buffer>,
): Promise<Outcome> {
  const files = new Map([...base, ...changed]);
  const own =
    changed.size === 0 && !isAhead
      ? setup.spatch
      : await inTree(setup.spatch, setup.spatch.nextSerial(), [headers, files]);
  const around = { base, files, changed, from };
  const [only] = parts;
  if (only !== undefined && parts.length === 1) {
    const where = { setup: own, files, headers, known: setup, arms: setup.arms };
    const result = await runOrLeaveOut(session, where, only, setup.mayLeaveOut(only));
    const did = whatTheyDid(parts, [1], result) ?? [];
    return { run: { ...runOf(around, did, result), lost: result.lost } };
  }
  const byArms = setup.arms === 'each';
  const hidden = byArms ? parts.filter((part) => hidesFrom(ruleOf(part), files)) : [];
  if (hidden.length > 0) return { run: undefined, alone: hidden };
  const half = Math.ceil(parts.length / 2);
  const tried = await runOnce(session, own, { known: setup, headers }, parts, files).catch(
    orUndefined,
  );
  if (tried === undefined || tried.result.brokenHalfWay) return { run: undefined, most: half };
  const result = byArms ? hoisted(tried.result, files) : tried.result;
  const did = whatTheyDid(parts, tried.starts, result);
  if (did === undefined) return { run: undefined, most: half };
  if (!byArms) return { run: runOf(around, did, result) };
  const seen = result.tried();
  const changing = parts.flatMap((part, at) => {
    if (!did[at]?.fired) return [];
    const own = seen.filter((one) => indexOf(one, parts, tried.starts) === at);
    return [{ part, regions: regionsOf(own, seen, files, headers) }];
  });
  const alone = changing
    .filter((one) =>
      arePutApart([ruleOf(one.part)], files, changesOf(one, changing, files, result.changed)),
    )
    .map(({ part }) => part);
  if (alone.length === 0) return { run: runOf(around, did, result) };
  return { run: untilTheFirst(around, did, result), alone };
}

interface Around extends Pick<UnitFiles, 'base'> {
  /** As they were given. */
  files: ReadonlyMap<string, Buffer>;
  /** Those of them that are not as in `base`. */
  changed: ReadonlyMap<string, Buffer>;
  from: string;
}

function runOf(
  { base, files, changed, from }: Around,
  parts: RunPart[],
  result: Pick<RuleResult, 'changed' | 'skipped'>,
): Run {
  const skipped = result.skipped.map((place) => ({
    ...place,
    line: lineInBase(place, base, files),
  }));
  return { from, parts, files: new Map([...changed, ...result.changed]), skipped, lost: [] };
}

/** An `#if` comes into what the parts changed: what is known is what they do up to the first that changes something. */
function untilTheFirst(around: Around, did: RunPart[], { skipped }: RuleResult): Run | undefined {
  const first = did.findIndex(({ fired }) => fired);
  const idle = { changed: new Map<string, Buffer>(), skipped };
  return first <= 0 ? undefined : runOf(around, did.slice(0, first), idle);
}

function orUndefined(error: unknown): undefined {
  const isSpatch = error instanceof CompatError && /^SPATCH_(?:FAILED|TIMEOUT)$/.test(error.code);
  if (!isSpatch) throw error;
}

function lineInBase(
  { file, line }: { file: string; line: number },
  base: ReadonlyMap<string, Buffer>,
  files: ReadonlyMap<string, Buffer>,
): number {
  const [before, now] = [base.get(file), files.get(file)];
  if (before === undefined || now === undefined || before === now) return line;
  return originalLine(before, now, line);
}

/** undefined where spatch's words don't tell which of several parts changed something. */
function whatTheyDid(
  parts: readonly Part[],
  starts: readonly number[],
  { changed, fired }: Pick<RuleResult, 'changed' | 'fired'>,
): RunPart[] | undefined {
  const did = parts.map(
    ({ id }): RunPart => ({
      id,
      fired: false,
      matched: false,
      bound: [],
      inherited: [],
      labels: [],
    }),
  );
  for (const one of fired) {
    const part = did[indexOf(one, parts, starts)];
    if (part === undefined) return undefined;
    part.fired ||= one.changed;
    part.matched ||= one.matched;
    part.bound.push(...one.bound);
    part.inherited = eachOnce([...part.inherited, ...one.inherited]);
    if (one.matched && typeof one.rule === 'string') part.labels.push(one.rule);
  }
  const [only] = did;
  if (only !== undefined && did.length === 1) only.fired = changed.size > 0;
  return changed.size === 0 || did.some((part) => part.fired) ? did : undefined;
}

function eachOnce(pairs: readonly [string, string][]): [string, string][] {
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}

function indexOf(
  { rule }: Pick<Fired, 'rule'>,
  parts: readonly Part[],
  starts: readonly number[],
): number {
  if (parts.length === 1) return 0;
  if (typeof rule === 'string') return parts.findIndex((part) => labelsOf(part).includes(rule));
  return starts.findLastIndex((start) => start <= rule);
}
