import { byBytes, sha256 } from '../../core/bytes.js';
import type { Reuse } from '../../reuse/index.js';
import { usesScripts } from '../../spatch/index.js';
import { type KeptReach, readKeptReach, readKnown, writeKnown } from '../check/record-form.js';
import { ENGINE } from '../engine.js';
import { mayOpenHeaders } from '../rule/headers-opened.js';
import { readsHeaders } from '../rule/headers-read.js';
import { includesOf } from '../rule/includes.js';
import type { Part } from '../rule/part.js';
import { FIRST, type Known, learn, nothingKnown, type Run, stateAfter } from './known.js';
import type { UnitFiles } from './process.js';
import type { Arms } from './run-on.js';

/** What is known of units and parts, from this run of the program and, where it can be kept, from earlier ones. */
export interface Record {
  read(unit: RecordedUnit): Promise<Known>;
  write(unit: RecordedUnit, known: Known): Promise<void>;
  /** How far a part reaches, by its id. */
  readReach(part: string): Promise<KeptReach | undefined>;
  writeReach(part: string, reach: KeptReach): Promise<void>;
  /** What was wanted, each once: how much of it was known from an earlier run, and for how much spatch had to be asked. */
  readonly tally: Tally;
  /** Counts a unit: whether spatch had to be asked of it. */
  countUnit(unit: RecordedUnit, isNew: boolean): void;
  countPart(isNew: boolean): void;
}

export interface Tally {
  units: { known: number; run: number };
  parts: { known: number; run: number };
}

interface RecordedUnit extends Pick<UnitFiles, 'base' | 'headers'> {
  parts: readonly Part[];
}

/** Everything besides files and parts that decides what a spatch process does. */
export interface Surroundings {
  /** Which spatch: see identityOf. undefined where that can't be told. */
  spatch: string | undefined;
  args: readonly string[];
  arms?: Arms | undefined;
  /** What it reads beside rules and sources, by name. */
  inputs: readonly { name: string; sha256: string }[];
}

/** Raised when a record has another form. */
const VERSION = 3;

/** What this run of the program has read, or found out, of what is kept: for the next kernel it is not read again. */
export interface Memory {
  known: Map<string, Known>;
  reaches: Map<string, KeptReach>;
  /** See runsWithoutHeaders. */
  noHeader: WeakSet<Run>;
  /** Bytes of files that came to be known, about. */
  size: number;
}

export function newMemory(): Memory {
  return { known: new Map(), reaches: new Map(), noHeader: new WeakSet(), size: 0 };
}

/** Bytes. */
const MOST_IN_MEMORY = 64 * 1024 * 1024;

/**
 * @param reuse where things are kept from run to run; without it only this run knows them
 * @param memory of the same module, sources of which may have changed
 */
export function openRecord(reuse?: Reuse, around?: Surroundings, memory = newMemory()): Record {
  const named = [VERSION, ENGINE, around?.spatch, around?.args, around?.inputs];
  const base = JSON.stringify(around?.arms === 'as-spatch' ? [...named, around.arms] : named);
  const disk = around?.spatch !== undefined && areAllKnown(around) ? reuse : undefined;
  const now = new Map<string, Known>();
  // A script may have read anything: that is known to this record alone.
  const unkept = new Map<string, Known>();
  const { noHeader } = memory;
  const parts = { known: 0, run: 0 };
  const asked = new Map<string, boolean>();
  const keyOf = (unit: RecordedUnit): string => sha256(`${base} ${filesOf(unit)}`);
  const args = around?.args ?? [];
  const keyWithoutHeaders = (unit: RecordedUnit): string => {
    const how = opensNone(unit, args) ? 'with none to open' : 'without headers';
    return sha256(`${base} ${how} ${filesOf({ ...unit, headers: new Map() })}`);
  };
  const reachKeyOf = (part: string): string => sha256(`${base} reach ${part}`);
  return {
    async read(unit) {
      const key = keyOf(unit);
      if (disk === undefined || !readsNothingElse(unit)) {
        const own = unkept.get(key) ?? nothingKnown();
        unkept.set(key, own);
        return own;
      }
      const before = now.get(key) ?? memory.known.get(key);
      if (before !== undefined) {
        now.set(key, before);
        return before;
      }
      const known = nothingKnown();
      for (const run of readKnown(await disk.get(keyWithoutHeaders(unit))).runs) {
        noHeader.add(run);
        learn(known, run);
      }
      for (const run of readKnown(await disk.get(key)).runs) learn(known, run);
      now.set(key, known);
      remember(memory, key, known);
      return known;
    },
    async write(unit, known) {
      // What spatch died of, it may bear next time: with more memory, or in time.
      if (known.runs.some(({ lost }) => lost.length > 0)) {
        memory.known.delete(keyOf(unit));
        return;
      }
      if (!readsNothingElse(unit) || disk === undefined) return;
      for (const run of runsWithoutHeaders(known, unit, args, noHeader)) {
        noHeader.add(run);
      }
      remember(memory, keyOf(unit), known);
      const [own, others] = partition(known.runs, (run) => noHeader.has(run));
      if (own.length > 0) await disk.put(keyWithoutHeaders(unit), writeKnown({ runs: own }));
      if (others.length > 0) await disk.put(keyOf(unit), writeKnown({ runs: others }));
    },
    async readReach(part) {
      const key = reachKeyOf(part);
      const reach = memory.reaches.get(key) ?? readKeptReach(await disk?.get(key));
      if (disk !== undefined && reach !== undefined) memory.reaches.set(key, reach);
      return reach;
    },
    async writeReach(part, reach) {
      if (disk !== undefined) memory.reaches.set(reachKeyOf(part), reach);
      await disk?.put(reachKeyOf(part), Buffer.from(JSON.stringify(reach)));
    },
    countPart(isNew) {
      parts[isNew ? 'run' : 'known']++;
    },
    countUnit(unit, isNew) {
      const key = keyOf(unit);
      asked.set(key, isNew || asked.get(key) === true);
    },
    get tally() {
      const run = [...asked.values()].filter((isNew) => isNew).length;
      return { units: { known: asked.size - run, run }, parts: { ...parts } };
    },
  };
}

function remember(memory: Memory, key: string, known: Known): void {
  const { runs } = known;
  const last = runs.at(-1)?.files.values() ?? [];
  memory.size += [...last].reduce((sum, bytes) => sum + bytes.length, 0);
  if (memory.size > MOST_IN_MEMORY) {
    memory.known.clear();
    memory.size = 0;
  }
  memory.known.set(key, known);
}

/** What an argument names outside of the module must be among the inputs: what stands in a directory is not looked at. */
function areAllKnown({ args, inputs }: Surroundings): boolean {
  const named = args.flatMap((arg) => /(?:^|=|^-I)(\/.*|.*\.\..*)$/.exec(arg)?.[1] ?? []);
  return named.every((file) => inputs.some(({ name }) => name === file));
}

/** A script may read anything, and so may an #include that leads out of the module. */
function readsNothingElse({ parts, base, headers }: RecordedUnit): boolean {
  if (parts.some(({ rule }) => usesScripts(rule))) return false;
  const all = [...base.values(), ...headers.values()];
  return !all.some((bytes) => includesOf(bytes).some(({ name }) => name.startsWith('/')));
}

/** Whether spatch finds no header to open, whatever a rule has it look for. */
function opensNone({ base, headers, parts }: RecordedUnit, args: readonly string[]): boolean {
  return !readsHeaders({ text: '' }, args) && !mayOpenHeaders(base, headers, parts);
}

/**
 * The runs in which no header was read, and none before that led to what they began with: they are the same whatever the
 * headers hold.
 *
 * @param known those of which that is known
 */
function runsWithoutHeaders(
  { runs }: Pick<Known, 'runs'>,
  unit: RecordedUnit,
  args: readonly string[],
  known: { has(run: Run): boolean },
): Run[] {
  const isFree = opensNone(unit, args) ? () => true : (part: Part) => !readsHeaders(part, args);
  const free = new Set(unit.parts.filter(isFree).map(({ id }) => id));
  const states = new Set([FIRST]);
  return runs.filter((run) => {
    const isOne = states.has(run.from) && run.parts.every(({ id }) => free.has(id));
    if (!isOne && !known.has(run)) return false;
    let state = run.from;
    for (const part of run.parts) {
      if (part.fired) state = stateAfter(state, part);
      states.add(state);
    }
    return true;
  });
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

function filesOf({ base, headers }: RecordedUnit): string {
  const all = [...new Map([...headers, ...base])].sort(([a], [b]) => byBytes(a, b));
  return JSON.stringify(
    all.map(([name, bytes]) => [name, digestOf(bytes), base.has(name) ? 'given' : 'read']),
  );
}

/** A header counts for each file that includes it. */
function digestOf(bytes: Buffer): string {
  const digest = DIGESTS.get(bytes) ?? sha256(bytes);
  DIGESTS.set(bytes, digest);
  return digest;
}

const DIGESTS = new WeakMap<Buffer, string>();
