import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { readIfThere } from '../core/missing.js';
import { didYouMean } from '../core/nearest.js';
import { makePatch } from '../patch/index.js';
import type { Rule } from '../rules/index.js';
import { applyRules, checkRules, findSpatch, type Spatch } from '../spatch/index.js';
import type { Project } from './project.js';
import type { Session } from './session.js';
import { spatchOptions } from './spatch-options.js';

export interface TestedRule {
  rule: string;
  result: 'ok' | 'no pair';
}

/**
 * Runs each rule on its before/after pair, `<rule>.before.c` and `<rule>.after.c` beside it (.kbuild in
 * place of .c for a .kbuild rule), with the spatch at hand. Throws SPATCH_FAILED with the difference where a
 * result isn't the one expected, NEEDS_SPATCH where a rule can't be run without.
 *
 * @param name one rule; without it all that take part
 */
export async function testRules(
  session: Session,
  project: Project,
  name?: string,
): Promise<TestedRule[]> {
  const rules = name === undefined ? project.rules : [named(project, name)];
  const spatch = rules.some(({ kind }) => kind === 'cocci')
    ? await spatchAtHand(session, project)
    : undefined;
  const tested: TestedRule[] = [];
  for (const rule of rules)
    tested.push({ rule: rule.name, result: await testOne(session, project, spatch, rule) });
  return tested;
}

async function spatchAtHand(session: Session, project: Project): Promise<Spatch> {
  const { command } = project.config.spatch;
  const spatch = await findSpatch({ command, log: session.log, signal: session.signal });
  if (spatch !== undefined) return spatch;
  throw new CompatError('NEEDS_SPATCH', `there is no spatch here (${command.join(' ')})`, {
    hint: 'Debian: apt-get install coccinelle',
  });
}

async function testOne(
  session: Session,
  project: Project,
  spatch: Spatch | undefined,
  rule: Rule,
): Promise<TestedRule['result']> {
  const stem = path.join(path.dirname(rule.file), rule.name);
  const kind = rule.kind === 'kbuild' ? 'kbuild' : 'c';
  const before = await readIfThere(`${stem}.before.${kind}`);
  const after = await readIfThere(`${stem}.after.${kind}`);
  if (before === undefined || after === undefined) return 'no pair';
  const options = { ...spatchOptions(session, project), strict: true };
  const file = kind === 'kbuild' ? 'Kbuild' : `${rule.name}.c`;
  if (spatch !== undefined) await checkRules(spatch, { ...options, rules: [rule] });
  const { sources } = await applyRules(spatch, {
    ...options,
    rules: [rule],
    sources: new Map([[file, before]]),
  });
  const got = sources.get(file) ?? before;
  if (got.equals(after)) return 'ok';
  throw new CompatError(
    'SPATCH_FAILED',
    `rule ${rule.name}: ${stem}.before.${kind} does not become ${stem}.after.${kind}`,
    {
      output: makePatch(new Map([[file, after]]), new Map([[file, got]])),
      hint: 'Above: what was expected (-) and what the rule made (+).',
    },
  );
}

function named(project: Project, name: string): Rule {
  const rule = project.allRules.find((known) => known.name === name);
  if (rule !== undefined) return rule;
  const names = project.allRules.map((known) => known.name);
  throw new CompatError('USAGE', `there is no rule ${name}`, {
    hint: didYouMean(name, names, '`compat-gen rules list --all` shows them.'),
  });
}
