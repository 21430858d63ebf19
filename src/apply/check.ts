import { CompatError } from '../core/errors.js';
import { inTurns } from '../core/jobs/scheduler.js';
import { type RunResult, run, unseen } from '../core/process.js';
import type { Session } from '../core/session.js';
import type { Rule } from '../rules/index.js';
import {
  atLeast,
  failureOf,
  OLDEST,
  provePython,
  putRule,
  type Ran,
  type Scratch,
  type Spatch,
  spatchFailed,
  usesPython,
  withScratch,
  words,
} from '../spatch/index.js';
import { looksAcrossFiles } from './across-files.js';
import { type Need, without } from './need.js';
import { type Part, partsOf } from './part.js';
import { hasPrototypes, type Reaches, readNeed, readReach } from './reach.js';
import { openRecord, type Record } from './record.js';
import type { KeptReach } from './record-form.js';
import { mayAskFileByFile } from './together.js';
import { NEVER, untied } from './untied.js';

export interface CheckOptions {
  /** Those that are not of kind 'cocci' are passed over: they don't need spatch. */
  rules: readonly Rule[];
  /** The module's own arguments for spatch, such as `-D` for a rule with virtuals. */
  args?: readonly string[] | undefined;
  /** Whether files are seen together, as applyRules is to be told [together]. */
  group?: 'together' | 'each' | undefined;
  /** What earlier runs found [nothing]. */
  record?: Record | undefined;
  /** Told of each spatch process, and what it cost [nobody]. */
  ran?: ((one: Ran) => void) | undefined;
}

/** Parsing a rule takes well under a second. */
const PARSE_MS = 120_000;

/**
 * Checks, before anything is run, that this spatch can run these rules: that it is new enough, parses
 * each of them, and has its Python where one needs it. Throws SPATCH_FAILED, which names the rule's
 * file, and the line in it where spatch tells one. What spatch only warns of goes to the log. Returns how
 * far each part of a rule reaches.
 */
export async function checkRules(
  session: Session,
  spatch: Spatch,
  options: CheckOptions,
): Promise<Reaches> {
  const rules = options.rules.filter(({ kind }) => kind === 'cocci');
  checkVersion(spatch, rules);
  const parsed = await withScratch(session, async (scratch) => {
    const { args = [], record = openRecord(), ran } = options;
    const hasConditions = mayAskFileByFile(options);
    const all = rules.flatMap((rule, index) => partsOf(rule, index, hasConditions));
    const parts = new Map(all.map((part) => [part.id, part]));
    const tasks = [...parts.values()].map((part, serial) => async (own: Session) => {
      const how = { spatch, scratch, serial, args, ran };
      const reach = await known(record, part, () => ask(own, how, part));
      for (const warning of reach.warnings) own.log.info(`${part.rule.file}: ${warning}`);
      return [part.id, reach] as const;
    });
    return inTurns(session, tasks);
  });
  const rule = rules.find(usesPython);
  if (rule !== undefined) await provePython(session, spatch, rule);
  return new Map(parsed);
}

async function known(
  { readReach, writeReach, countPart }: Record,
  { id }: Part,
  find: () => Promise<KeptReach>,
): Promise<KeptReach> {
  const kept = await readReach(id);
  countPart(kept === undefined);
  if (kept !== undefined) return kept;
  const found = await find();
  await writeReach(id, found);
  return found;
}

function checkVersion(spatch: Spatch, rules: readonly Rule[]): void {
  const { version, command } = spatch;
  if (!atLeast(version, OLDEST)) {
    throw tooOld(
      `compat-gen needs spatch ${OLDEST} or newer, and ${command.join(' ')} is ${version}`,
    );
  }
  for (const { name, file, spatchAtLeast } of rules) {
    if (spatchAtLeast === undefined || atLeast(version, spatchAtLeast)) continue;
    throw tooOld(
      `rule ${name} (${file}) needs spatch ${spatchAtLeast} or newer, and ${command.join(' ')} is ${version}`,
    );
  }
}

function tooOld(message: string): CompatError {
  return new CompatError('SPATCH_FAILED', message, {
    hint: 'Install a newer coccinelle, or name one in spatch.command in compat.toml; a container will do.',
  });
}

interface Asking {
  spatch: Spatch;
  scratch: Scratch;
  /** A number that no other question has. */
  serial: number;
  args: readonly string[];
  ran: CheckOptions['ran'];
}

async function ask(
  session: Session,
  how: Asking,
  { rule, text, linesBefore }: Part,
): Promise<KeptReach> {
  const { spatch } = how;
  const ruleFile = await putRule(how.scratch, how.serial, `${'\n'.repeat(linesBefore)}${text}`);
  const result = await parse(session, how, ruleFile, rule.name);
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
  const anyOfIt =
    across && !hasPrototypes(result)
      ? await askUntied(session, how, { name: rule.name, text })
      : undefined;
  const warnings = (result.stderr.match(ABOUT_THE_RULE) ?? []).map((one) => words(one, realNames));
  const reach = readReach(result, across);
  const need = looks ? reach.need && without(reach.need, NEVER) : reach.need;
  return { ...reach, need, anyOfIt, warnings };
}

/** What one of a rule's semantic patches needs at least, each taken for itself. */
async function askUntied(
  session: Session,
  how: Asking,
  rule: Pick<Rule, 'name' | 'text'>,
): Promise<Need | undefined> {
  const text = untied(rule.text);
  if (text === undefined) return undefined;
  const ruleFile = await putRule(how.scratch, how.serial, text);
  const result = await parse(unseen(session), how, ruleFile, rule.name);
  const need = failureOf(result) === undefined ? readNeed(result) : undefined;
  return need && without(need, NEVER);
}

async function parse(session: Session, how: Asking, file: string, rule: string) {
  const { spatch, args, scratch, ran } = how;
  const argv = [...spatch.command, ...args, '--use-glimpse', '--parse-cocci', file];
  const result = await run(session, argv, {
    cwd: scratch.tree,
    env: scratch.env,
    timeoutMs: PARSE_MS,
    measure: ran !== undefined,
  });
  ran?.({ rules: [rule], files: [], cpu: result.cpu });
  return result;
}

/** Such as "warning: line 4: should b be a metavariable?". Those on isomorphisms speak of spatch itself. */
const ABOUT_THE_RULE = /^warning: (?:line|rule) .*$/gm;

/** The line that spatch blames: it says `File "x.cocci", line 8`, or "code starting on lines 3 and 4". */
function lineInRule({ stderr }: RunResult): string | undefined {
  return (/^ *File "[^"]*", line (\d+)/m.exec(stderr) ?? /\bon lines? (\d+)/.exec(stderr))?.[1];
}
