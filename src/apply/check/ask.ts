import { type RunResult, run, unseen } from '../../core/process/process.js';
import type { Session } from '../../core/session.js';
import { type Rule, readCocci } from '../../rules/index.js';
import {
  failureOf,
  putRule,
  type Ran,
  type Scratch,
  type Spatch,
  spatchFailed,
  words,
} from '../../spatch/index.js';
import { looksAcrossFiles } from '../rule/across-files.js';
import { wordsForFunctions } from '../rule/inherited.js';
import { type Need, without } from '../rule/need.js';
import type { Part } from '../rule/part.js';
import { NEVER, untied, untiedWithoutAdditions, untiedWithWords } from '../rule/untied.js';
import { withLists, withoutLists } from '../rule/word-lists.js';
import { markedTogether, plainer, readTogether, type Told } from './ask-together.js';
import { prototypeNames, readNeed, readReach } from './reach.js';
import type { KeptReach } from './record-form.js';

/** Parsing a rule takes well under a second. */
const PARSE_MS = 120_000;

/** How spatch is asked about parts. */
export interface Asking {
  spatch: Spatch;
  scratch: Scratch;
  /** A number that no other question has. */
  nextSerial: () => number;
  args: readonly string[];
  /** Told of each process, and what it cost [nobody]. */
  ran?: ((one: Ran) => void) | undefined;
}

/**
 * How far each of some parts reaches: by one process where it can tell them apart, by more for the others. Throws
 * SPATCH_FAILED, which names the file of a rule that spatch can't read, and the line in it where spatch tells one.
 */
export async function askGroup(
  session: Session,
  how: Asking,
  parts: readonly Part[],
): Promise<(readonly [Part, KeptReach])[]> {
  const [only] = parts;
  if (only === undefined) return [];
  if (parts.length === 1) return [[only, await askAlone(session, how, only)]];
  const told = await askTogether(session, how, parts);
  if (told === undefined) {
    const half = Math.ceil(parts.length / 2);
    const halves = [parts.slice(0, half), parts.slice(half)];
    return [
      ...(await askGroup(session, how, halves[0] ?? [])),
      ...(await askGroup(session, how, halves[1] ?? [])),
    ];
  }
  const found: (readonly [Part, KeptReach])[] = [];
  for (const [at, part] of parts.entries()) {
    const one = told[at];
    if (one === 'ask it alone') found.push([part, await askAlone(session, how, part)]);
    if (typeof one === 'object') found.push([part, { ...ALONE, need: withoutNever(part, one) }]);
  }
  const again = parts.filter((_, at) => told[at] === 'ask again');
  return [...found, ...(await askGroup(session, how, again))];
}

/** Of a part that spatch says no more of than what it needs. */
const ALONE: KeptReach = { ties: 'none', names: [], warnings: [] };

async function askTogether(
  session: Session,
  how: Asking,
  parts: readonly Part[],
): Promise<Told[] | undefined> {
  const together = markedTogether(parts);
  const ruleFile = await putRule(how.scratch, how.nextSerial(), together.text);
  const rules = [...new Set(parts.map(({ rule }) => rule.name))];
  const result = await parse(session, how, ruleFile, rules);
  const isBroken = failureOf(result) !== undefined;
  const warnings = result.stderr.match(ABOUT_THE_RULE) ?? [];
  const lines = [...warnings.map(lineInWarning), ...(isBroken ? [lineInRule(result)] : [])];
  const blamed = lines.map(Number);
  if (blamed.some((line) => Number.isNaN(line))) return undefined;
  return readTogether(parts, together, result, { blamed, isBroken });
}

function lineInWarning(warning: string): string | undefined {
  return /^warning: line (\d+)/.exec(warning)?.[1];
}

/** What stands beside a part that only looks for something is no need of it. */
function withoutNever(
  { text }: Pick<Part, 'text'>,
  { need }: { need?: Need | undefined },
): Need | undefined {
  return text.includes(NEVER) ? need && without(need, NEVER) : need;
}

/** The same for one part: all that can be known of it. */
export async function askAlone(
  session: Session,
  how: Asking,
  { rule, text, linesBefore }: Part,
): Promise<KeptReach> {
  const { spatch } = how;
  const ruleFile = await putRule(
    how.scratch,
    how.nextSerial(),
    `${'\n'.repeat(linesBefore)}${text}`,
  );
  const result = await parse(session, how, ruleFile, [rule.name]);
  const failure = failureOf(result);
  const realNames = new Map([[ruleFile, rule.file]]);
  if (failure !== undefined) {
    const line = lineInRule(result);
    throw spatchFailed(
      `${rule.file}${line === undefined ? '' : `:${line}`}: spatch ${spatch.version} cannot parse rule ${rule.name}`,
      result,
      realNames,
    );
  }
  // What stands beside a part that only looks for something depends on it.
  const looks = text.includes(NEVER);
  const across = !looks && looksAcrossFiles({ text });
  const functions = across ? functionsOf(result, text) : undefined;
  const untold = functions && (await askUntied(session, how, { name: rule.name, text }));
  const anyOfIt = untold && functions.length > 0 ? { any: [untold, ...functions] } : untold;
  const warnings = (result.stderr.match(ABOUT_THE_RULE) ?? []).map((one) => words(one, realNames));
  const reach = readReach(result, across);
  const isKnown = across && reach.need !== undefined;
  const plain = isKnown ? undefined : await askPlainer(session, how, { rule, text });
  const need = plain ?? reach.need;
  return { ...reach, need: withoutNever({ text }, { need }), anyOfIt, warnings };
}

/** The words of functions whose prototypes are to follow, as a need speaks of them; undefined where it can't. */
function functionsOf(result: RunResult, text: string): string[] | undefined {
  const names = prototypeNames(result);
  return names && wordsForFunctions(names, readCocci(text));
}

/** What a part needs, where it can say in a plainer way which words it looks for; undefined where it can't. */
async function askPlainer(
  session: Session,
  how: Asking,
  { rule, text }: Pick<Part, 'rule' | 'text'>,
): Promise<Need | undefined> {
  const { text: plain, lists } = withoutLists(plainer(text));
  if (plain === text) return undefined;
  const ruleFile = await putRule(how.scratch, how.nextSerial(), plain);
  const result = await parse(unseen(session), how, ruleFile, [rule.name]);
  const need = failureOf(result) === undefined ? readNeed(result) : undefined;
  return need && withLists(need, lists);
}

/** What one of a rule's semantic patches needs at least, each taken for itself. */
async function askUntied(
  session: Session,
  how: Asking,
  rule: Pick<Rule, 'name' | 'text'>,
): Promise<Need | undefined> {
  const tries = [untiedWithWords, untied, untiedWithoutAdditions].map((how) => how(rule.text));
  for (const one of new Set(tries.filter((one) => one !== undefined))) {
    const { text, lists } = withoutLists(plainer(one));
    const ruleFile = await putRule(how.scratch, how.nextSerial(), text);
    const result = await parse(unseen(session), how, ruleFile, [rule.name]);
    if (failureOf(result) !== undefined) continue;
    const need = readNeed(result);
    return need && without(withLists(need, lists), NEVER);
  }
  return undefined;
}

async function parse(session: Session, how: Asking, file: string, rules: string[]) {
  const { spatch, args, scratch, ran } = how;
  const argv = [...spatch.command, ...args, '--use-glimpse', '--parse-cocci', file];
  const result = await run(session, argv, {
    cwd: scratch.tree,
    env: scratch.env,
    timeoutMs: PARSE_MS,
    measure: ran !== undefined,
  });
  ran?.({ rules, files: [], cpu: result.cpu });
  return result;
}

/** Such as "warning: line 4: should b be a metavariable?". Those on isomorphisms speak of spatch itself. */
const ABOUT_THE_RULE = /^warning: (?:line|rule) .*$/gm;

/** The line that spatch blames: it says `File "x.cocci", line 8`, or "code starting on lines 3 and 4". */
function lineInRule({ stderr }: RunResult): string | undefined {
  return (/^ *File "[^"]*", line (\d+)/m.exec(stderr) ?? /\bon lines? (\d+)/.exec(stderr))?.[1];
}
