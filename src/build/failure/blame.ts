import { existsSync } from 'node:fs';
import path from 'node:path';
import { CompatError } from '../../core/errors.js';
import type { Project } from '../../project/index.js';
import { conditionText, type Rule } from '../../rules/index.js';
import type { AtWork } from '../at-work.js';
import { type BuildError, buildErrors, type ErrorGroup, groupErrors } from './build-errors.js';
import { exportedHere } from './exported-here.js';
import { type Blamed, BuildFailed, type KnownRule } from './failure.js';
import { type WhyNot, whyNot } from './why-not.js';

/** A rule that was not applied to a file. */
export interface LeftOut {
  rule: string;
  file: string;
  /** How spatch died, in words that fit after "spatch". */
  how: string;
}

/** What the sources were built with. */
interface Built {
  release: string;
  rules: readonly string[];
  work: AtWork;
  leftOut?: readonly LeftOut[] | undefined;
  /** Makes a command for this module and kernel of its words. */
  command: (...words: string[]) => string;
  /** What the compiler said beside kbuild's steps. */
  words: string;
  /** The file that holds all that make said. */
  log: string;
  /** What else may be the cause. */
  advice?: string | undefined;
}

/**
 * A failed build, with its errors grouped by what of the kernel's API they are about, and what the library knows of
 * each. One whose words hold no error is told where the log is; any other error comes back as it is.
 */
export function blame(error: unknown, project: Project, built: Built): unknown {
  if (!(error instanceof CompatError) || error.transcript === undefined) return error;
  const { log, command, release, work } = built;
  const advice = [built.advice, error.hint].filter((one) => one !== undefined);
  const errors = buildErrors(error.transcript, project.config.root).map((one) =>
    isOfProgram(one, project) ? { ...one, ofProgram: true } : one,
  );
  if (errors.length === 0) return withLog(error, log, advice);
  const remains = groupErrors(errors).map((group) => blamed(group, project, built));
  const ofKernel = remains.filter(isOfKernel);
  // One that was applied and does not fit this code leaves a rule to be written, too.
  const open =
    ofKernel.find(({ rules }) => rules.every(({ standing }) => standing === 'for other kernels')) ??
    ofKernel.find(({ rules }) => rules.every(({ standing }) => OPEN.includes(standing)));
  const { root } = project.config;
  const { output = '', transcript = '' } = error;
  const draft = open && command('rules', 'new', wholeName(open));
  const explain = command('explain');
  const diff = work.files.length === 0 ? undefined : command('diff');
  return new BuildFailed(
    `${path.basename(root)} does not build for ${release}: ${summary(errors.length, remains)}`,
    {
      ...{ root, release, fixed: work, remains, log, advice, diff, draft, explain },
      ...(project.config.file === undefined ? {} : { words: built.words }),
    },
    {
      cause: error,
      output,
      transcript,
      hint: [
        ...(draft === undefined ? [] : [`To draft a rule: ${draft}`]),
        ...advice,
        ...(diff === undefined ? [] : [`What the rules changed: ${diff}`]),
        `Which rules were applied, and why: ${explain}`,
        `The whole log: ${log}`,
      ].join('\n'),
    },
  );
}

/** What a rule can be that leaves one to be written. */
const OPEN: readonly KnownRule['standing'][] = ['applied', 'for other kernels'];

function withLog(error: CompatError, log: string, advice: readonly string[]): CompatError {
  const { code, message, output = '', transcript = '' } = error;
  const hints = [...advice, `The whole log: ${log}`];
  const details = { output, transcript, hint: hints.join('\n'), cause: error };
  return new CompatError(code, message, details);
}

/** APIs that a sentence names; more make a list. */
const NAMED = 3;

function summary(count: number, remains: readonly Blamed[]): string {
  const names = remains.flatMap(({ api }) => api ?? []);
  const more = names.length > NAMED ? ', …' : '';
  const about = names.length === 0 ? '' : ` about ${names.slice(0, NAMED).join(', ')}${more}`;
  return `${count} ${count === 1 ? 'error' : 'errors'}${about}`;
}

function blamed(group: ErrorGroup, project: Project, built: Built): Blamed {
  const { api, errors } = group;
  const { allRules, sources } = project;
  const dir = path.dirname(built.log);
  const header = errors[0]?.ownHeader ? api : undefined;
  const isMissed = api !== undefined && (errors[0]?.message.endsWith('undefined!') ?? false);
  const rules = api === undefined ? [] : rulesFor(allRules, group, built.rules);
  return {
    api,
    struct: errors[0]?.member?.struct,
    errors,
    rules: hereFirst(rules.map((rule) => known(rule, built, whyNot(rule, group, project, dir)))),
    ...(header === undefined ? {} : { liesAt: liesAt(header, sources) }),
    ...(isMissed ? { exportedBy: exportedHere(api, sources) } : {}),
  };
}

/** What was to help here says more than what helps elsewhere. */
function hereFirst(rules: readonly KnownRule[]): KnownRule[] {
  const isElsewhere = ({ standing }: KnownRule): boolean => standing === 'for other kernels';
  return [...rules.filter((rule) => !isElsewhere(rule)), ...rules.filter(isElsewhere)];
}

/** What `rules new` calls it: a member with its struct, where the words tell that. */
function wholeName({ api = '', struct }: Blamed): string {
  return struct === undefined ? api : `${struct}.${api}`;
}

/** Where a header lies that the compiler did not find: no -I leads there. */
function liesAt(header: string, sources: ReadonlyMap<string, Buffer>): string | undefined {
  return [...sources.keys()].find((file) => `/${file}`.endsWith(`/${header}`));
}

/** Whether a rule could be for it: the driver's own header, symbol, program or a missing import are the driver's. */
function isOfKernel({ api, errors, exportedBy }: Blamed): boolean {
  if (api === undefined || exportedBy !== undefined) return false;
  return errors.some(
    ({ ownHeader, namespace, ofProgram, isTaken }) =>
      !ownHeader && !ofProgram && !isTaken && namespace === undefined,
  );
}

/** Whether an error stands in a C file of the directory that is none of the module's sources: the driver's own Makefile builds it. */
function isOfProgram({ place }: BuildError, { sources, config: { root } }: Project): boolean {
  const file = path.relative(root, path.resolve(root, place.replace(/:\d+$/, '')));
  if (!file.endsWith('.c') || file.startsWith('../') || sources.has(file)) return false;
  return existsSync(path.join(root, file));
}

function known(
  { name, when, upstream, isDraft }: Rule,
  { rules, work, leftOut = [] }: Built,
  because: WhyNot | undefined,
): KnownRule {
  const missed = leftOut.find((one) => one.rule === name);
  if (missed !== undefined) {
    const { file, how } = missed;
    return { rule: name, standing: 'left out', leftOut: { file, how }, upstream };
  }
  if (isDraft === true) return { rule: name, standing: 'draft', upstream };
  const why = because && { because };
  if (rules.includes(name)) {
    const idle = work.rules.includes(name) ? {} : { idle: true };
    return { rule: name, standing: 'applied', ...idle, ...why, upstream };
  }
  const condition = when === undefined ? 'always' : conditionText(when);
  return { rule: name, standing: 'for other kernels', when: condition, ...why, upstream };
}

/**
 * Those that say they touch it, and applied ones that name it at all: it may be what they wrote. A member is named
 * as one, and of this struct where a rule says which: another thing may have the same name.
 */
function rulesFor(
  rules: readonly Rule[],
  { api = '', errors: [first] }: ErrorGroup,
  applied: readonly string[],
): Rule[] {
  const word = api.replaceAll('.', '\\.');
  const named = new RegExp(
    first?.member === undefined ? `\\b${word}\\b` : `(?:\\.|->)\\s*${word}\\b`,
  );
  const struct = first?.member?.struct;
  const found = rules.filter(({ name, touches, text }) => {
    const isMember = first?.member !== undefined;
    const meant = touches.includes(api) && (!isMember || named.test(text));
    if (!meant && (!applied.includes(name) || !named.test(text))) return false;
    const structs = [...text.matchAll(/\bstruct\s+(\w+)/g)].map(([, of]) => of);
    return struct === undefined || structs.length === 0 || structs.includes(struct);
  });
  return ofTheseTypes(found, first?.message ?? '');
}

/** Where the compiler names types, those that name one of them, too: `remove` is a member of many a driver's structure. */
function ofTheseTypes(rules: Rule[], message: string): Rule[] {
  if (!/incompatible pointer type/.test(message)) return rules;
  const types = [...message.matchAll(/\bstruct (\w+)/g)].map(([, name = '']) => name);
  const fitting = rules.filter(({ text }) =>
    types.some((type) => new RegExp(`\\bstruct\\s+${type}\\b`).test(text)),
  );
  return fitting.length > 0 ? fitting : rules;
}
