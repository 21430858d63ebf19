import path from 'node:path';
import type { RuleStep } from '../apply/index.js';
import { whoMade } from '../blame/index.js';
import { CompatError } from '../core/errors.js';
import type { Log } from '../core/log.js';
import type { Session } from '../core/session.js';
import { testNotes } from '../detect/index.js';
import { applyPatch, type FilePatch, type Hunk, readPatch, writeName } from '../patch/index.js';
import type { Project } from '../project/index.js';
import { conditionText, type Rule, testNames, writtenRule } from '../rules/index.js';
import { judge } from './judge.js';
import type { Patched } from './look.js';
import { spatchFor, trace } from './make.js';
import type { Wanted } from './wanted.js';

/** A patch, each of its hunks with the rules that made it. */
export interface Blame {
  files: BlamedFile[];
  /** Those that made a hunk, in the order in which they run. */
  rules: BlamedRule[];
}

export interface BlamedFile {
  path: string;
  /** `--- a/x.c` and `+++ b/x.c`, as a patch has them. */
  names: string[];
  hunks: BlamedHunk[];
  /** Why it is not known which rules made them. */
  unknown?: string;
}

export interface BlamedHunk {
  /** In the order in which they ran; none where that is not known. */
  rules: string[];
  /** `@@ -1,7 +1,7 @@` */
  header: string;
  /** The lines below that, latin1, each with its sign. */
  lines: string[];
}

export interface BlamedRule {
  name: string;
  /** Absolute path. */
  file: string;
  origin: Rule['origin'];
  /** When it applies; empty for always. */
  when: string;
  /** What the tests that it waits for say they are about; empty where none says so. */
  about: string;
  /** The kernel's commit, as the rule has it; empty where it has none. */
  upstream: string;
}

/**
 * Traces each hunk of an entry's patch to the rules that made it: the rules are applied once more, and what each left of a file is
 * compared with what it met. What spatch did in an earlier run is known; where several rules changed a file in one
 * process, each of them is run once more by itself. Where the result is not what the patch makes of the file, nothing is said of it.
 *
 * @param rules those that the entry's answers select, in order
 */
export async function blame(
  session: Session,
  project: Project,
  entry: Patched,
  rules: readonly Rule[],
): Promise<Blame> {
  const patch = readPatch(entry.patch, `${entry.dir}/compat.patch`);
  if (patch.length === 0) return { files: [], rules: [] };
  const traced = await traceOrWhyNot(session, project, { answers: entry.answers, rules });
  if (typeof traced === 'string') return blameNobody(entry, traced);
  const made = new Map(patch.map((file) => [file, blameOne(project, file, traced)]));
  const why = [...made.values()].includes(undefined)
    ? await whyOther(session, project, entry, rules)
    : '';
  const files = patch.map((file) => blamedFile(file, made.get(file), why));
  const named = new Set(files.flatMap(({ hunks }) => hunks.flatMap((hunk) => hunk.rules)));
  return { files, rules: factsOf(project, rules, named) };
}

/** The hunks of a patch, where it is not known which rules made them. */
export function blameNobody({ dir, patch }: Pick<Patched, 'dir' | 'patch'>, why: string): Blame {
  const files = readPatch(patch, `${dir}/compat.patch`);
  return { files: files.map((file) => blamedFile(file, undefined, why)), rules: [] };
}

function blamedFile(
  { path, hunks }: FilePatch,
  made: readonly string[][] | undefined,
  unknown: string,
): BlamedFile {
  const shownHunks = hunks.map((hunk, at) => shown(hunk, made?.[at] ?? []));
  const names = [`--- ${writeName(`a/${path}`)}`, `+++ ${writeName(`b/${path}`)}`];
  return { path, names, hunks: shownHunks, ...(made === undefined && { unknown }) };
}

type Traced = Awaited<ReturnType<typeof trace>>;

/** What each rule made, or why that can't be found out here. */
async function traceOrWhyNot(
  session: Session,
  project: Project,
  wanted: Wanted,
): Promise<Traced | string> {
  const spatch = await spatchFor(session, project, wanted.rules);
  if (spatch === undefined) {
    return `there is no spatch here (${project.config.spatch.command.join(' ')}), and only spatch tells which rule made what`;
  }
  try {
    return await trace({ ...session, log: byTheWay(session.log) }, project, wanted, spatch);
  } catch (error) {
    if (!(error instanceof CompatError) || !MAY_FAIL.test(error.code)) throw error;
    return `the rules can't be applied again: ${error.message}`;
  }
}

const MAY_FAIL = /^(?:SPATCH_|RULE_MATCHED_NOTHING|PATCH_)/;

/** Its steps are none of the user's, and its warnings were told when the patch was made or found. */
function byTheWay(log: Log): Log {
  return {
    ...log,
    step: (verb, what, part) => log.doing?.(verb, what, part),
    warn() {},
    info() {},
  };
}

/** The rules of each hunk of a file; undefined where what they make of it today is not what the patch does. */
function blameOne(
  { sources }: Project,
  file: FilePatch,
  { steps, sources: after }: Traced,
): string[][] | undefined {
  const original = sources.get(file.path);
  const made = after.get(file.path);
  if (original === undefined || made === undefined) return undefined;
  const patched = patchedOrNot(file, original);
  if (patched === undefined || !patched.equals(made)) return undefined;
  return whoMade(original, versionsOf(file.path, steps), file.hunks);
}

function patchedOrNot(file: FilePatch, original: Buffer): Buffer | undefined {
  try {
    return applyPatch([file], new Map([[file.path, original]]), 'compat.patch').get(file.path)
      ?.bytes;
  } catch (error) {
    if (error instanceof CompatError && error.code === 'PATCH_REJECTED') return undefined;
    throw error;
  }
}

function versionsOf(path: string, steps: readonly RuleStep[]) {
  return steps.flatMap(({ rules, files }) => {
    const bytes = files.get(path);
    return bytes === undefined ? [] : [{ rules: rules.map(writtenRule), bytes }];
  });
}

/** Why a patch is not what today's rules make. */
async function whyOther(
  session: Session,
  project: Project,
  entry: Patched,
  rules: readonly Rule[],
): Promise<string> {
  const other = "today's rules make something else of it";
  if (entry.form === 'foreign') return `${other}: another pipeline made this patch`;
  const stale = await judge(session, project, entry, rules);
  if (stale !== undefined) return `${other}: the patch is stale (${stale})`;
  return `${other}: this patch was made by spatch ${entry.manifest?.spatch ?? 'of another version'}, elsewhere or by hand`;
}

function shown({ header, body }: Hunk, rules: string[]): BlamedHunk {
  const lines = body.flatMap(({ op, text }) =>
    text.endsWith('\n')
      ? [`${op}${text.slice(0, -1)}`]
      : [`${op}${text}`, '\\ No newline at end of file'],
  );
  return { rules, header, lines };
}

function factsOf(
  { tests }: Project,
  rules: readonly Rule[],
  named: ReadonlySet<string>,
): BlamedRule[] {
  const facts = new Map<string, BlamedRule>();
  for (const { name, file, origin, when, upstream = '' } of rules) {
    const plain = writtenRule(name);
    if (!named.has(plain) || facts.has(plain)) continue;
    const waitsFor = when === undefined ? [] : testNames(when);
    const asked = tests.filter((test) => waitsFor.includes(test.name));
    // A rule may wait for tests of other changes, too.
    const own = asked.filter((test) => path.dirname(test.file) === path.dirname(file));
    const [about = ''] = [...own, ...asked].flatMap((test) => testNotes(test).comment ?? []);
    const condition = when === undefined ? '' : conditionText(when);
    facts.set(plain, { name: plain, file, origin, when: condition, about, upstream });
  }
  return [...facts.values()];
}
