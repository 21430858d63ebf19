import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { readIfThere } from '../core/files/missing.js';
import { installing } from '../core/installer.js';
import type { Session } from '../core/session.js';
import { makePatch } from '../patch/index.js';
import type { Rule } from '../rules/index.js';
import { findSpatch, type Spatch } from '../spatch/index.js';
import { applyRules } from './apply.js';
import { checkRules } from './check/check.js';
import type { ApplyOptions } from './run/state.js';

export interface TestedRule {
  rule: string;
  result: 'ok' | 'no pair';
}

/** How the rules are to be run. */
export type TestOptions = Omit<ApplyOptions, 'rules' | 'sources'> & {
  /** The spatch: a program, or a wrapper and its arguments with the program at the end. */
  command: readonly string[];
};

/**
 * Runs each rule on its before/after pair, `<rule>.before.c` and `<rule>.after.c` beside it (.kbuild in
 * place of .c for a .kbuild rule), with the spatch at hand. Throws SPATCH_FAILED with the difference where a
 * result isn't the one expected, NEEDS_SPATCH where a rule can't be run without.
 */
export async function testRules(
  session: Session,
  rules: readonly Rule[],
  options: TestOptions,
): Promise<TestedRule[]> {
  const spatch = rules.some(({ kind }) => kind === 'cocci')
    ? await spatchAtHand(session, options.command)
    : undefined;
  const tested: TestedRule[] = [];
  for (const rule of rules)
    tested.push({ rule: rule.name, result: await testOne(session, options, spatch, rule) });
  return tested;
}

async function spatchAtHand(session: Session, command: readonly string[]): Promise<Spatch> {
  const spatch = await findSpatch(session, command);
  if (spatch !== undefined) return spatch;
  throw new CompatError('NEEDS_SPATCH', `there is no spatch here (${command.join(' ')})`, {
    hint: `Install it: ${installing('spatch')}`,
  });
}

async function testOne(
  session: Session,
  how: TestOptions,
  spatch: Spatch | undefined,
  rule: Rule,
): Promise<TestedRule['result']> {
  const stem = path.join(path.dirname(rule.file), rule.name);
  const kind = rule.kind === 'kbuild' ? 'kbuild' : 'c';
  const before = await readIfThere(`${stem}.before.${kind}`);
  const after = await readIfThere(`${stem}.after.${kind}`);
  if (before === undefined || after === undefined) return 'no pair';
  const options = { ...how, strict: true };
  const file = kind === 'kbuild' ? 'Kbuild' : `${rule.name}.c`;
  if (spatch !== undefined) await checkRules(session, spatch, { ...options, rules: [rule] });
  const { sources } = await applyRules(session, spatch, {
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
