import type { Log } from '../../core/log.js';
import type { Rule } from '../../rules/index.js';
import type { Reaches } from '../check/reach.js';
import { mayMatch } from '../rule/matching.js';
import type { Part } from '../rule/part.js';
import type { HasWord } from '../rule/words.js';

/** Files that spatch sees together, and what is to be run on them. */
interface Unit {
  base: ReadonlyMap<string, Buffer>;
  parts: readonly Part[];
  has: HasWord;
}

/** Tells what spatch has done when it is done, and where that takes long what it does. */
export interface Progress {
  /**
   * These units are going to be run.
   *
   * @param isAll whether the rules that wait have then run on all files
   */
  expect(units: readonly Unit[], isAll: boolean): void;
  /** Runs one of them. */
  during<T>(unit: Unit, run: () => Promise<T>): Promise<T>;
  /** A rule has done all that it does. */
  ended(rule: Rule): void;
  /** Nothing more is told. */
  close(): void;
}

/** Where nothing is said for so long, ms, what is at work is told. */
const TELL_AFTER_MS = 10_000;
/** Units that have to be done before a time is told, and ms. */
const LEAST_DONE = 2;
const LEAST_MS = 2000;

/** A unit that is to be run, or is being run. */
interface Work {
  rules: ReadonlySet<Rule>;
  text: string;
  /** What it takes, in a measure of its own. */
  size: number;
  /** When it began, ms. */
  since: number;
}

/** @param now ms, of a clock that only goes forward */
export function openProgress(log: Log, reaches: Reaches, now = () => performance.now()): Progress {
  const began = now();
  const told = new Set<string>();
  const waiting = new Map<Unit, Work>();
  const atWork = new Set<Work>();
  /** On how many units a rule has still to run. */
  const open = new Map<Rule, number>();
  const done = { units: 0, size: 0 };
  let spoke = began;

  const tell = (what: string): void => {
    spoke = now();
    log.step('SPATCH', what);
  };
  const left = (): string => {
    const passed = now() - began;
    if (done.units < LEAST_DONE || passed < LEAST_MS || done.size === 0) return '';
    // What is at work is half done, one with another.
    const half = sizeOf(atWork) / 2;
    const seconds = (passed * (sizeOf(waiting.values()) + half)) / (done.size + half) / 1000;
    return `, about ${Math.max(1, Math.round(seconds))} s left`;
  };
  const show = (): void => {
    const [work] = atWork;
    const of = done.units + atWork.size + waiting.size;
    if (work === undefined) return;
    const part = of > 1 ? { nth: done.units, of } : undefined;
    log.doing?.('SPATCH', () => `${work.text}${left()}`, part);
  };
  const ended = (rule: Rule): void => {
    if (told.has(rule.name)) return;
    told.add(rule.name);
    tell(rule.name);
  };
  const ticking = setInterval(() => {
    const [work] = atWork;
    if (work === undefined || now() - spoke < TELL_AFTER_MS) return;
    tell(`${work.text}, ${Math.round((now() - work.since) / 1000)} s so far${left()}`);
  }, TELL_AFTER_MS / 5).unref();

  return {
    expect(units, isAll) {
      for (const unit of units) {
        const rules = rulesOf(unit, reaches);
        if (rules.size === 0) continue;
        waiting.set(unit, { rules, text: describe(unit, rules), size: measure(unit), since: 0 });
        for (const rule of isAll ? rules : []) open.set(rule, (open.get(rule) ?? 0) + 1);
      }
    },
    async during(unit, run) {
      const work = waiting.get(unit);
      if (work === undefined) return run();
      waiting.delete(unit);
      work.since = now();
      atWork.add(work);
      show();
      try {
        return await run();
      } finally {
        atWork.delete(work);
        done.units++;
        done.size += work.size;
        for (const rule of work.rules) {
          const count = open.get(rule);
          if (count !== undefined) open.set(rule, count - 1);
          if (count === 1) ended(rule);
        }
        show();
      }
    },
    ended,
    close: () => clearInterval(ticking),
  };
}

function rulesOf({ parts, has }: Unit, reaches: Reaches): Set<Rule> {
  return new Set(parts.filter((part) => mayMatch(part, reaches, has)).map(({ rule }) => rule));
}

/** `a_rule on a.c`, `a_rule and 3 more on a.c and 2 more`. */
function describe({ base }: Unit, rules: ReadonlySet<Rule>): string {
  const names = [...rules].map(({ name }) => name);
  return `${first(names)} on ${first([...base.keys()])}`;
}

function first([name = '', ...more]: readonly string[]): string {
  return more.length === 0 ? name : `${name} and ${more.length} more`;
}

/** Bytes, as often as they are read. */
function measure({ base, parts }: Unit): number {
  return parts.length * [...base.values()].reduce((all, bytes) => all + bytes.length, 0);
}

function sizeOf(work: Iterable<Work>): number {
  return [...work].reduce((all, { size }) => all + size, 0);
}
