import { type Alarm, type Complaint, complaintsIn } from './alarms.js';
import { type Check, readKtap } from './ktap.js';
import { type Line, readRecords, wordsOf } from './records.js';
import { type Refusal, refusalIn } from './refused.js';

/** What found that something is wrong: the kernel, or what is looked at after each step. */
export type Caught =
  | Alarm
  | Refusal
  | 'exit-status'
  | 'check'
  | 'time-limit'
  | 'no-boot'
  | 'went-down'
  | 'cannot-unload'
  | 'taint'
  | 'leak';

/** One thing that is wrong. */
export interface Failure {
  caught: Caught;
  /** In words, one line. */
  what: string;
  /** The lines of the log that tell it. */
  lines: string[];
}

/** What came of a script, or of loading and unloading alone (`load`). */
export interface Result {
  name: string;
  outcome: 'passed' | 'failed' | 'skipped';
  /** In the machine; undefined where its end was not seen. */
  seconds?: number | undefined;
  /** The results that it printed as KTAP. */
  checks: Check[];
  failures: Failure[];
  /** What it printed, as it is. */
  output: string[];
}

/** Objects that are still allocated, by code of the module, which is gone. */
export interface Leak {
  /** The slab cache, or `vmalloc`. */
  cache: string;
  /** Objects; of vmalloc, bytes. */
  count: number;
  /** Of the code, as it lay in memory. */
  address: string;
  /** Where that is in the module's .text. */
  offset?: number | undefined;
}

/** What one boot came to. */
export interface Verdict {
  /** Of the cases that began, in their order. */
  results: Result[];
  /** What is wrong with the boot itself, before any case. */
  failures: Failure[];
  leaks: Leak[];
  /** Whether all cases were run and leaks looked for. */
  finished: boolean;
}

/** The exit statuses by which a script says that it can't run here: those of kselftest and of automake. */
const SKIPPED = [4, 77];

/** Taints that a module of somebody else brings along: proprietary, forced, staging, out of tree, unsigned, live patch, aux, randstruct, test. */
const HARMLESS = [0, 1, 10, 12, 13, 15, 16, 17, 18];

/**
 * How many functions of the kernel may lie between the code of the module and the allocation that is laid at its door: kstrdup(),
 * kasprintf(), alloc_skb(). What lies deeper is the kernel's own, and may well outlive a module: names in sysfs, inodes.
 */
const MOST_ABOVE = 2;

/** Reads the serial log (latin1) of a boot in which these cases were to be run. */
export function judge(log: string, module: string): Verdict {
  const lines = readRecords(log);
  const begins = lines.flatMap((line, index) => (isInit(line, 'begin') ? [index] : []));
  const before = lines.slice(0, begins[0] ?? lines.length);
  const finished = lines.some((line) => isInit(line, 'finished'));
  const failures = before.some((line) => isInit(line, 'boot')) ? [] : [noBoot(before)];
  let taint = taintIn(before) ?? 0;
  const results = begins.map((begin, index) => {
    const part = lines.slice(begin, begins[index + 1] ?? lines.length);
    const result = judgeCase(part, module, taint);
    taint = taintIn(part) ?? taint;
    return result;
  });
  const last = results.at(-1);
  if (last !== undefined && !finished && last.failures.length === 0) {
    last.outcome = 'failed';
    last.failures.push(wentDown(lines));
  }
  return { results, failures, leaks: leaksIn(lines, module), finished };
}

function judgeCase(part: readonly Line[], module: string, taintBefore: number): Result {
  const [, name = ''] = wordsOf(part[0] as Line);
  const kernel = textsBy(part, 'kernel');
  const output = textsBy(part, 'script');
  const failures: Failure[] = complaintsIn(kernel).map(complained);
  const said = (word: string) => part.filter((line) => isInit(line, word)).map(wordsOf)[0];
  const limit = said('limit')?.[1];
  if (limit !== undefined) failures.push(tookTooLong(part, limit));
  const [, loaded = '0', ...words] = said('load') ?? [];
  const refused = Number(loaded) !== 0;
  // What killed insmod, or what it waits for, has been told.
  if (refused && failures.length === 0) failures.push(notLoaded(module, kernel, words.join(' ')));
  const status = Number(said('exit')?.[1] ?? 0);
  const { checks, faults } = readKtap(output);
  failures.push(...failedChecks(checks, faults));
  const skips = SKIPPED.includes(status);
  if (status !== 0 && !skips && failures.length === 0) {
    failures.push({
      caught: 'exit-status',
      what: `it ended with ${status}`,
      lines: output.slice(-10),
    });
  }
  const [, unloaded = '0', ...reason] = said('unload') ?? [];
  if (Number(unloaded) !== 0 && limit === undefined && failures.length === 0) {
    const what = `${module} can't be unloaded`;
    failures.push({ caught: 'cannot-unload', what, lines: [reason.join(' ')] });
  }
  const gained = newTaints(taintBefore, taintIn(part) ?? taintBefore);
  if (gained.length > 0 && failures.length === 0) {
    const what = `the kernel is tainted (bit ${gained.join(', ')})`;
    failures.push({ caught: 'taint', what, lines: kernel.slice(-10) });
  }
  const outcome = failures.length > 0 ? 'failed' : skips ? 'skipped' : 'passed';
  return { name, outcome, seconds: duration(part), checks, failures, output };
}

function complained({ alarm, lines }: Complaint): Failure {
  return { caught: alarm, what: lines[0] ?? alarm, lines };
}

function notLoaded(module: string, kernel: readonly string[], said: string): Failure {
  const { why, lines } = refusalIn(kernel, said);
  return { caught: why, what: `${module} is not loaded`, lines };
}

/** What waits, and what the processors do, as the kernel was asked when the time was over. */
function tookTooLong(part: readonly Line[], seconds: string): Failure {
  const at = part.findIndex((line) => isInit(line, 'limit'));
  const step = stepAt(part.slice(0, at));
  const after = textsBy(part.slice(at), 'kernel');
  const waiting = withoutAsker(after).filter((line) =>
    /^task:|^ \w+(?:\.\w+)*\+0x|^ *RIP: 0010/.test(line),
  );
  return {
    caught: 'time-limit',
    what: `${step} takes more than ${seconds} s`,
    lines: waiting.slice(0, 24),
  };
}

/** Without the way to who asked the kernel for all this. */
function withoutAsker(lines: readonly string[]): string[] {
  let isAsker = false;
  return lines.filter((line) => {
    if (/^ dump_stack/.test(line)) isAsker = true;
    const skip = isAsker;
    if (/^ entry_SYSCALL/.test(line)) isAsker = false;
    return !skip;
  });
}

function stepAt(part: readonly Line[]): string {
  if (!part.some((line) => isInit(line, 'load'))) return 'loading';
  return part.some((line) => isInit(line, 'exit')) || isInit(part[0] as Line, 'begin load')
    ? 'unloading'
    : 'it';
}

function failedChecks(checks: readonly Check[], faults: readonly string[]): Failure[] {
  const failed = checks.filter(({ outcome }) => outcome === 'failed');
  return [
    ...failed.map(({ name }): Failure => ({ caught: 'check', what: name, lines: [] })),
    ...faults.map((what): Failure => ({ caught: 'check', what, lines: [] })),
  ];
}

function noBoot(before: readonly Line[]): Failure {
  const kernel = textsBy(before, 'kernel');
  const [first] = complaintsIn(kernel).filter(({ alarm }) => alarm === 'panic');
  const what = first?.lines[0] ?? 'the kernel did not come up';
  return { caught: 'no-boot', what, lines: first?.lines ?? kernel.slice(-12) };
}

function wentDown(lines: readonly Line[]): Failure {
  const what = 'the machine went down without a word of why, or hung';
  return { caught: 'went-down', what, lines: lines.slice(-8).map(({ text }) => text) };
}

function leaksIn(lines: readonly Line[], module: string): Leak[] {
  const places = lines.filter((line) => isInit(line, `at ${module}`)).map(wordsOf);
  return lines
    .filter((line) => isInit(line, 'leak'))
    .map(wordsOf)
    .filter(([, , , , above = '0']) => Number(above) <= MOST_ABOVE)
    .map(([, cache = '', count = '', address = '']) => {
      const text = places.map(([, , , start = '']) => start).filter((start) => start <= address);
      const start = text.sort().at(-1);
      const offset = start === undefined ? undefined : Number(BigInt(address) - BigInt(start));
      return { cache, count: Number(count), address, offset };
    });
}

function isInit(line: Line, words: string): boolean {
  return line.by === 'init' && (line.text === words || line.text.startsWith(`${words} `));
}

function textsBy(lines: readonly Line[], by: Line['by']): string[] {
  return lines.filter((line) => line.by === by).map(({ text }) => text);
}

/** The last one that was told. */
function taintIn(lines: readonly Line[]): number | undefined {
  const told = lines.filter((line) => isInit(line, 'taint')).at(-1);
  return told === undefined ? undefined : Number(wordsOf(told)[1]);
}

function newTaints(before: number, after: number): number[] {
  const gained = after & ~before;
  return Array.from({ length: 19 }, (_, bit) => bit).filter(
    (bit) => (gained & (1 << bit)) !== 0 && !HARMLESS.includes(bit),
  );
}

function duration(part: readonly Line[]): number | undefined {
  const end = part.find((line) => isInit(line, 'end'))?.time;
  const begin = part[0]?.time;
  return end === undefined || begin === undefined ? undefined : end - begin;
}
