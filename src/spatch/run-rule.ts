import path from 'node:path';
import { readIfThere } from '../core/files/missing.js';
import { type Runner, run } from '../core/process/process.js';
import type { Rule } from '../rules/index.js';
import { failureOf, SpatchDied, spatchFailed } from './failure.js';
import type { Spatch } from './find.js';
import { type Fired, readFired } from './fired.js';
import { heapFor } from './heap.js';
import { keepLineEnds } from './line-ends.js';
import type { Place } from './place.js';
import { putGroup, type Scratch } from './scratch.js';
import { resultSuffix, scratchName } from './scratch-name.js';
import { brokenHalfWay, skippedCode } from './skipped.js';
import { readTried, type Tried } from './tried.js';

/** How every spatch process of an applyRules is run. */
export interface SpatchSetup {
  spatch: Spatch;
  scratch: Scratch;
  /** The module's own arguments, and --macro-file. */
  args: readonly string[];
  timeoutMs: number;
  /** A number that no other process of this applyRules has. */
  nextSerial: () => number;
  /** Told of each process when it has ended, and what it cost [nobody: nothing is measured]. */
  ran?: ((one: Ran) => void) | undefined;
}

/** One spatch process that has ended. */
export interface Ran {
  /** Names, in their order. */
  rules: string[];
  /** Those that it was given; none where it only read rules. */
  files: string[];
  /** CPU time, of user and system, ms; undefined where this system does not tell. */
  cpu: number | undefined;
}

/** One process: a rule, or several in their order, over files that it sees together. */
export interface RuleRun {
  rules: readonly Rule[];
  /** The text of them all, by the name that spatch is to be told. */
  ruleFile: string;
  /** The files named to spatch, by module path; they stand in the scratch tree. */
  given: ReadonlyMap<string, Buffer>;
  /** These and the headers among the sources that it may change because they are included. */
  all: ReadonlyMap<string, Buffer>;
  serial: number;
  /** Of the only file that is given, the lines alone in which the rules are to be tried [all]. */
  lines?: readonly Lines[] | undefined;
  /** Not to be left to spatch, whether a file holds what the rules look for. */
  always?: boolean;
  /** Whether it is wanted what each semantic patch was tried on [no]. */
  tell?: boolean;
}

/** What became of it, by module path. */
export interface RuleResult {
  changed: Map<string, Buffer>;
  skipped: Place[];
  /** What each semantic patch of it did, in their order. */
  fired: Fired[];
  /** What each was tried on, if that was wanted. */
  tried: () => Tried[];
  /** Whether something that parsed at first did not any more once a rule had changed it. */
  brokenHalfWay: boolean;
}

/**
 * Runs one spatch process. The tree stays as it is: --out-place leaves what changed beside each file,
 * under a suffix of this run, so that processes side by side see the same sources and a process that
 * is killed spoils none. (--in-place has the same `cp` at its end.)
 * Throws SPATCH_FAILED, and SPATCH_TIMEOUT once the process group is killed: SpatchDied where that is about these
 * rules and files.
 */
export async function runRule(
  session: Runner,
  setup: SpatchSetup,
  { rules, ruleFile, given: files, all, serial, lines, always = false, tell = false }: RuleRun,
): Promise<RuleResult> {
  const { spatch, scratch, timeoutMs } = setup;
  const suffix = resultSuffix(serial);
  const given = new Map([...files].map(([file, bytes]) => [scratchName(file), bytes]));
  const options = [
    ...REPORTING,
    ...(tell ? ['--show-trying'] : []),
    '--out-place',
    '--suffix',
    suffix,
    '--temp-files',
    '../tmp',
  ];
  if (always || [...given.keys()].join(' ').length > LONGEST_COMMAND) {
    options.push('--disable-worth-trying-opt');
  }
  const what = named(rules);
  const [only = ''] = given.keys();
  const names =
    lines === undefined
      ? [...given.keys()]
      : ['--file-groups', await putGroup(scratch, serial, only, groupOf(only, lines))];
  const result = await run(
    session,
    [...spatch.command, ...setup.args, ...options, '--sp-file', ruleFile, ...names],
    {
      cwd: scratch.tree,
      env: { ...scratch.env, ...heapFor(session.env, files) },
      timeoutMs,
      measure: setup.ran !== undefined,
    },
  );
  setup.ran?.({ rules: rules.map(({ name }) => name), files: [...files.keys()], cpu: result.cpu });
  if (result.timedOut) throw timedOut(what, [...files.keys()], timeoutMs);
  const failure = failureOf(result);
  if (failure !== undefined) {
    const names = realNames(files);
    const [only, ...others] = rules;
    if (only !== undefined && others.length === 0) names.set(ruleFile, only.file);
    const message = `spatch ${spatch.version} ${failure} on ${what}`;
    throw spatchFailed(message, result, names);
  }
  return {
    changed: await collect(scratch, all, suffix),
    skipped: inModule(skippedCode(result.stderr, given), realNames(files)),
    brokenHalfWay: brokenHalfWay(result.stderr),
    fired: readFired(result.stdout),
    tried: () => readTried(result.stderr, realNames(files)),
  };
}

/**
 * --parse-error-msg and --verbose-parsing tell of functions that don't parse, --debug of those without
 * a control-flow graph. The module's own arguments stand before these, so that its --very-quiet can't
 * silence them.
 */
const REPORTING = ['--debug', '--no-show-diff', '--parse-error-msg', '--verbose-parsing'];

/** Lines of a file, from 1. */
export interface Lines {
  from: number;
  to: number;
}

/** As --file-groups wants it (enter.ml, read_file_groups): what spatch parses as a whole, it matches in these lines alone. */
function groupOf(file: string, lines: readonly Lines[]): string {
  const wanted = lines.map(({ from, to }) => `${from}-${to}`).join(',');
  // None at all: "-1-9" leaves these out.
  return `${file}:${wanted === '' ? `-1-${END}` : wanted}\n`;
}

const END = 999_999_999;

async function collect(
  { tree }: Scratch,
  files: ReadonlyMap<string, Buffer>,
  suffix: string,
): Promise<Map<string, Buffer>> {
  const changed = new Map<string, Buffer>();
  for (const [file, before] of files) {
    const written = await readIfThere(path.join(tree, `${scratchName(file)}${suffix}`));
    const after = written && keepLineEnds(before, written);
    if (after !== undefined && !after.equals(before)) changed.set(file, after);
  }
  return changed;
}

function inModule(skipped: readonly Place[], real: ReadonlyMap<string, string>): Place[] {
  return skipped.map((place) => ({ ...place, file: real.get(place.file) ?? place.file }));
}

/** What spatch calls files, and what they are called in the module. */
function realNames(files: ReadonlyMap<string, Buffer>): Map<string, string> {
  return new Map([...files.keys()].map((file) => [scratchName(file), file]));
}

/**
 * To see whether several files hold a rule's words at all, spatch runs `sh -c "egrep -q … FILES"`, and
 * takes any failure of that for "no match". Linux takes 128 KiB for one argument (MAX_ARG_STRLEN); with
 * more than this many bytes of names spatch is told to go without.
 */
const LONGEST_COMMAND = 64 * 1024;

/** The rules of a process, for a message. */
function named(rules: readonly Rule[]): string {
  const shown = rules.map(({ name, file }) => `${name} (${file})`).join(', ');
  return `${rules.length === 1 ? 'rule' : 'rules'} ${shown}`;
}

/** More file names than this say nothing more. */
const FILES_NAMED = 10;

function timedOut(what: string, files: readonly string[], timeoutMs: number): SpatchDied {
  const shown = files.slice(0, FILES_NAMED).join(', ');
  const more = files.length > FILES_NAMED ? ` and ${files.length - FILES_NAMED} more` : '';
  const how = `was stopped after ${timeoutMs / 1000} s`;
  return new SpatchDied('SPATCH_TIMEOUT', `spatch ${how} on ${what}, in ${shown}${more}`, how, {
    hint: 'Nothing was kept. Raise spatch.timeout-seconds in compat.toml, set spatch.group = "each", or make the rule match less.',
  });
}
