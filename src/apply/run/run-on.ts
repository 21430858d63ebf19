import { CompatError } from '../../core/errors.js';
import type { Session } from '../../core/session.js';
import type { Rule } from '../../rules/index.js';
import {
  atLeast,
  putRule,
  type RuleResult,
  runRule,
  type SpatchSetup,
} from '../../spatch/index.js';
import { byArms } from '../arms/by-arms.js';
import { withAttributes } from '../rule/attributes.js';
import { mayOpenHeaders } from '../rule/headers-opened.js';
import { argsForHeaders } from '../rule/headers-read.js';
import { type Around, linesFor } from '../rule/in-items.js';
import type { Part } from '../rule/part.js';
import type { Lines } from '../rule/top-level.js';
import { NEVER } from '../rule/untied.js';
import { hoistFunctions } from './hoist.js';
import { filesToName } from './together.js';

type Files = ReadonlyMap<string, Buffer>;

/**
 * How a source's own `#if` is read: each arm as if a kernel read it; or the whole as spatch reads it, which is what a call of
 * spatch by hand makes of it, to the byte.
 */
export type Arms = 'each' | 'as-spatch';

/** By what it is told where parts may match. */
export type KnownOfParts = Pick<Around, 'reaches' | 'macros'>;

/** What one part is run on. */
export interface Where {
  /** Its tree holds the files and the headers. */
  setup: SpatchSetup;
  files: Files;
  /** Those that the files may read. */
  headers: Files;
  arms: Arms;
  known: KnownOfParts;
}

/**
 * One part over files that it sees together: one process, and more where a driver's own `#if` comes into what it changes.
 * Throws SPATCH_FAILED and SPATCH_TIMEOUT.
 */
export async function runOn(
  session: Session,
  { setup, files, headers, arms, known }: Where,
  part: Part,
): Promise<RuleResult> {
  const around = { known, headers };
  if (arms === 'as-spatch') return (await runOnce(session, setup, around, [part], files)).result;
  const run = async (own: Session, where: SpatchSetup, read: Files): Promise<RuleResult> => {
    const given = new Map([...files.keys()].map((file) => [file, read.get(file) ?? Buffer.of()]));
    return (await runOnce(own, where, around, [part], given)).result;
  };
  const plain = await run(session, setup, files).catch(orFailure);
  const failed = plain instanceof CompatError;
  const result = await byArms(session, setup, {
    rule: ruleOf(part),
    sources: new Map([...headers, ...files]),
    files: [...files.keys()],
    result: failed ? undefined : plain,
    run,
  });
  if (result !== undefined) return hoisted(result, files);
  if (failed) throw plain;
  throw new CompatError('BUG', `${part.rule.name} was read by no arm`);
}

/** A result in which no function that was added stands in another one. */
export function hoisted(result: RuleResult, before: Files): RuleResult {
  const changed = [...result.changed].map(([file, bytes]): [string, Buffer] => [
    file,
    hoistFunctions(before.get(file), bytes),
  ]);
  return { ...result, changed: new Map(changed) };
}

/** Where spatch failed on one part, an `#if` may be why. */
function orFailure(error: unknown): CompatError {
  if (!(error instanceof CompatError) || error.code !== 'SPATCH_FAILED') throw error;
  return error;
}

/** One process: parts as one semantic patch; and the lines (from 1) on which they begin in it. */
export async function runOnce(
  session: Session,
  setup: SpatchSetup,
  around: Pick<Where, 'known' | 'headers'>,
  parts: readonly Part[],
  files: Files,
): Promise<{ result: RuleResult; starts: number[] }> {
  const serial = setup.nextSerial();
  const { text, starts } = joined(parts);
  const read = [...files.values(), ...around.headers.values()];
  const args = [...setup.args, ...argsForHeaders(parts, setup.args)];
  const ruleText = withAttributes(text, read, parts.length === 1);
  const result = await runRule(
    session,
    { ...setup, args },
    {
      rules: [...new Set(parts.map(({ rule }) => rule))],
      ruleFile: await putRule(setup.scratch, serial, ruleText),
      given: filesToName(files, setup.args),
      lines: mayNameLines(setup) ? linesIn(files, parts, around) : undefined,
      all: files,
      serial,
      // It would look for what stands beside a part that only looks for something.
      always: parts.some(({ text }) => text.includes(NEVER)),
      tell: parts.length > 1,
    },
  );
  return { result, starts };
}

/** Whether spatch may be told in which lines of a file to match: since 1.0.8, and with no arguments that come into it. */
export function mayNameLines({ spatch, args }: Pick<SpatchSetup, 'spatch' | 'args'>): boolean {
  return atLeast(spatch.version, '1.0.8') && !args.some((arg) => ABOUT_FILES.test(arg));
}

const ABOUT_FILES =
  /^(?:--?(?:[a-z_-]*include|file|dir|use|kbuild|patch|index|ignore|c\+\+|cpp|test|sgrep|no-saved)|-[Ij])/;

/** The lines of a file in which parts may match, where it is the only one; undefined where they may anywhere. */
function linesIn(
  files: Files,
  parts: readonly Part[],
  { known, headers }: Pick<Where, 'known' | 'headers'>,
): Lines[] | undefined {
  const [only, ...others] = files.values();
  if (only === undefined || others.length > 0) return undefined;
  return linesFor(parts, { ...known, opensHeaders: mayOpenHeaders(files, headers, parts) }, only);
}

/** A part's rule with the text of the part alone; the same for the same part. */
export function ruleOf(part: Part): Rule {
  const rule = RULES.get(part) ?? { ...part.rule, text: part.text };
  RULES.set(part, rule);
  return rule;
}

const RULES = new WeakMap<Part, Rule>();

/** That of one part has the lines of its rule's file. */
function joined(parts: readonly Part[]): { text: string; starts: number[] } {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) {
    return { text: `${'\n'.repeat(only.linesBefore)}${only.text}`, starts: [1] };
  }
  const starts: number[] = [];
  let text = '';
  let line = 1;
  for (const part of parts) {
    starts.push(line);
    const own = `${part.text.trimEnd()}\n\n`;
    text += own;
    line += own.split('\n').length - 1;
  }
  return { text, starts };
}
