import { CompatError } from '../core/errors.js';
import { inTurns } from '../core/jobs/scheduler.js';
import { type RunResult, run } from '../core/process.js';
import type { Session } from '../core/session.js';
import type { Rule } from '../rules/index.js';
import {
  atLeast,
  failureOf,
  OLDEST,
  provePython,
  putRule,
  type Scratch,
  type Spatch,
  spatchFailed,
  usesPython,
  withScratch,
  words,
} from '../spatch/index.js';
import { looksAcrossFiles } from './across-files.js';
import { type Reaches, readReach } from './reach.js';

export interface CheckOptions {
  /** Those that are not of kind 'cocci' are passed over: they don't need spatch. */
  rules: readonly Rule[];
  /** The module's own arguments for spatch, such as `-D` for a rule with virtuals. */
  args?: readonly string[] | undefined;
}

/** Parsing a rule takes well under a second. */
const PARSE_MS = 120_000;

/**
 * Checks, before anything is run, that this spatch can run these rules: that it is new enough, parses
 * each of them, and has its Python where one needs it. Throws SPATCH_FAILED, which names the rule's
 * file, and the line in it where spatch tells one. What spatch only warns of goes to the log. Returns how
 * far each rule reaches.
 */
export async function checkRules(
  session: Session,
  spatch: Spatch,
  options: CheckOptions,
): Promise<Reaches> {
  const rules = options.rules.filter(({ kind }) => kind === 'cocci');
  checkVersion(spatch, rules);
  const parsed = await withScratch(session, async (scratch) => {
    const tasks = rules.map((rule, index) => async (own: Session) => {
      const result = await checkParse(own, spatch, rule, index, scratch, options.args);
      return [rule.name, readReach(result, looksAcrossFiles(rule))] as const;
    });
    return inTurns(session, tasks);
  });
  const rule = rules.find(usesPython);
  if (rule !== undefined) await provePython(session, spatch, rule);
  return new Map(parsed);
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

async function checkParse(
  session: Session,
  spatch: Spatch,
  rule: Rule,
  index: number,
  scratch: Scratch,
  args: readonly string[] = [],
): Promise<RunResult> {
  const ruleFile = await putRule(scratch, index, rule.text);
  const result = await run(
    session,
    [...spatch.command, ...args, '--use-glimpse', '--parse-cocci', ruleFile],
    {
      cwd: scratch.tree,
      env: scratch.env,
      timeoutMs: PARSE_MS,
    },
  );
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
  for (const warning of result.stderr.match(ABOUT_THE_RULE) ?? []) {
    session.log.info(`${rule.file}: ${words(warning, realNames)}`);
  }
  return result;
}

/** Such as "warning: line 4: should b be a metavariable?". Those on isomorphisms speak of spatch itself. */
const ABOUT_THE_RULE = /^warning: (?:line|rule) .*$/gm;

/** The line that spatch blames: it says `File "x.cocci", line 8`, or "code starting on lines 3 and 4". */
function lineInRule({ stderr }: RunResult): string | undefined {
  return (/^ *File "[^"]*", line (\d+)/m.exec(stderr) ?? /\bon lines? (\d+)/.exec(stderr))?.[1];
}
