import type { Session } from '../../core/session.js';
import type { Place } from '../../spatch/index.js';
import { mayOpenHeaders } from '../rule/headers-opened.js';
import { readsHeaders } from '../rule/headers-read.js';
import { mayMatchInItem } from '../rule/in-items.js';
import type { Inherited } from '../rule/inherited.js';
import { namingMacrosOf } from '../rule/macros.js';
import { mayMatch, wordsAfter } from '../rule/matching.js';
import type { Part } from '../rule/part.js';
import { mayShare } from '../rule/share.js';
import { type HasWord, wordsOfAll } from '../rule/words.js';
import { type Known, learn, moveOf, type RunPart, stateAfter } from './known.js';
import type { Lost } from './leave-out.js';
import { type Outcome, type ProcessSetup, runProcess, type UnitFiles } from './process.js';
import type { Progress } from './progress.js';
import type { Record } from './record.js';
import { mayNameLines } from './run-on.js';
import {
  type CanMatch,
  type Limits,
  type Next,
  nextBetweenRules,
  nextProcess,
  type Walk,
  walk,
} from './walk.js';

/** Files that spatch sees together, and the parts to be run on them in their order. */
export interface Unit extends UnitFiles {
  parts: readonly Part[];
  /** The words of all its files. */
  has: HasWord;
}

/** Files as a rule left them, or as several did of which it is not known what each of them made. */
export interface RuleStep {
  /** Their names, in the order in which they ran. */
  rules: string[];
  /** Those that differ from what the unit began with. */
  files: ReadonlyMap<string, Buffer>;
}

/** What became of a unit. */
export interface Done {
  unit: Unit;
  /** The files that differ now. */
  changed: ReadonlyMap<string, Buffer>;
  /** By the lines that the unit began with. */
  skipped: Place[];
  /** What became of them on the way. */
  steps: RuleStep[];
  /** The parts that changed something, each with what RunPart says of it. */
  fired: { part: Part; bound: RunPart['bound'] }[];
  /** The parts with a label that matched. */
  matched: Part[];
  /** What its parts found for those of their semantic patches that inherit it. */
  inherited: Inherited;
  /** The parts that were left out on files, since spatch died of the two. */
  lost: { part: Part; files: readonly Lost[] }[];
}

/** How units are run. */
export interface UnitSetup extends ProcessSetup {
  record: Record;
  /** Whether it is wanted what each rule makes of files that several change: that takes more processes. */
  byRule: boolean;
  progress: Progress;
}

/**
 * Runs a unit: as few processes as can be, and none where all is known from earlier ones. What comes out is what the
 * parts do one after another. Throws SPATCH_FAILED and SPATCH_TIMEOUT, which name the rule.
 */
export async function runUnit(session: Session, setup: UnitSetup, unit: Unit): Promise<Done> {
  if (!unit.parts.some((part) => mayMatch(part, setup.reaches, unit.has))) return untouched(unit);
  const known = await setup.record.read(unit);
  const canMatch = matcher(unit, known, setup);
  const before = known.runs.length;
  const files = [...unit.base.values(), ...unit.headers.values()];
  const alone = namingMacrosOf(unit.parts, files, setup.macros);
  const readAlike = byHeaders(unit, setup.spatch.args);
  const share = (a: Part, b: Part): boolean => readAlike(a, b) && mayShare(a, b);
  let limits: Limits = { canMatch, mayShare: share, most: Number.POSITIVE_INFINITY, alone };
  for (;;) {
    const now = walk(unit.parts, known, canMatch);
    const next =
      nextProcess(now, known, limits) ??
      (setup.byRule ? nextBetweenRules(now, known, limits) : undefined);
    if (next === undefined) {
      const isNew = known.runs.length > before;
      setup.record.countUnit(unit, isNew);
      if (isNew) await setup.record.write(unit, known);
      return doneWith(unit, known, now);
    }
    const start = known.contents.get(next.from) ?? new Map();
    const outcome = await runProcess(session, setup, unit, next, start);
    if (outcome.run !== undefined) learn(known, outcome.run);
    limits = limitsAfter(limits, next, outcome);
  }
}

/**
 * Whether two parts may see the same form of the files: a process in which one of them has spatch read the headers knows the
 * types and macros of these for all, and reads code that it would read otherwise, or not at all.
 */
function byHeaders(
  { base, headers, parts }: Pick<Unit, 'base' | 'headers' | 'parts'>,
  args: readonly string[],
): (a: Part, b: Part) => boolean {
  if (!mayOpenHeaders(base, headers, parts)) return () => true;
  const known = new Map<Part, boolean>();
  const reads = (part: Part): boolean => {
    const does = known.get(part) ?? readsHeaders(part, args);
    known.set(part, does);
    return does;
  };
  return (a, b) => reads(a) === reads(b);
}

function limitsAfter(limits: Limits, { parts }: Next, { most, alone = [] }: Outcome): Limits {
  const grown = parts.length === limits.most ? limits.most * 2 : limits.most;
  return { ...limits, most: most ?? grown, alone: [...limits.alone, ...alone] };
}

/** Reads the words of each state once. */
function matcher(
  unit: Unit,
  known: Known,
  { reaches, macros, spatch }: Pick<UnitSetup, 'reaches' | 'macros' | 'spatch'>,
): CanMatch {
  const isByItems = mayNameLines(spatch);
  const opensHeaders = mayOpenHeaders(unit.base, unit.headers, unit.parts);
  const around = { reaches, macros, opensHeaders };
  const states = new Map<string, { files: Buffer[]; has: HasWord }>();
  const read = (state: string): { files: Buffer[]; has: HasWord } => {
    const files = [...new Map([...unit.base, ...(known.contents.get(state) ?? [])]).values()];
    const own = states.get(state) ?? { files, has: wordsOfAll(files) };
    states.set(state, own);
    return own;
  };
  return (part, state, changed) => {
    const { files, has } = read(state);
    if (!mayMatch(part, reaches, wordsAfter(has, changed))) return false;
    return !isByItems || mayMatchInItem(part, around, files, changed);
  };
}

function untouched(unit: Unit): Done {
  const inherited = { values: [], labels: [] };
  return {
    unit,
    changed: new Map(),
    skipped: [],
    steps: [],
    fired: [],
    matched: [],
    inherited,
    lost: [],
  };
}

function doneWith(unit: Unit, known: Known, { steps, end }: Walk): Done {
  // Others are known that other parts have led to.
  const reached = new Set([...steps.map(({ state }) => state), end]);
  const runs = known.runs.filter(({ from }) => reached.has(from));
  const places = runs.flatMap(({ skipped }) => skipped);
  const moves = steps.flatMap(({ part, state }) => moveOf(known, state, part) ?? []);
  return {
    unit,
    changed: known.contents.get(end) ?? new Map(),
    skipped: [...new Map(places.map((place) => [`${place.file}:${place.line}`, place])).values()],
    steps: stepsOf(steps, known),
    fired: steps.flatMap(({ part, state, does }) =>
      does === 'change' ? [{ part, bound: moveOf(known, state, part)?.bound ?? [] }] : [],
    ),
    matched: steps.flatMap(({ part, state }) =>
      part.label !== undefined && moveOf(known, state, part)?.matched ? [part] : [],
    ),
    inherited: {
      values: moves.flatMap(({ inherited }) => inherited),
      labels: moves.flatMap(({ labels }) => labels),
    },
    lost: steps.flatMap(({ part, state }) => {
      const own = runs.find((run) => run.from === state && run.parts[0]?.id === part.id);
      return own === undefined || own.lost.length === 0 ? [] : [{ part, files: own.lost }];
    }),
  };
}

/** From one state whose bytes are known to the next. */
function stepsOf(steps: Walk['steps'], known: Known): RuleStep[] {
  const found: RuleStep[] = [];
  let rules: string[] = [];
  for (const { part, state, does } of steps) {
    if (does !== 'change') continue;
    rules.push(part.rule.name);
    const files = known.contents.get(stateAfter(state, part));
    if (files === undefined) continue;
    found.push({ rules: [...new Set(rules)], files });
    rules = [];
  }
  return found;
}
