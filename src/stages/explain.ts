import { isDamaged, listEntries, lookUp } from '../cache/index.js';
import { CompatError } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import type { TestResult } from '../detect/index.js';
import { macroName, nearest } from '../header/index.js';
import { conditionText, evaluate, type Rule, testNames } from '../rules/index.js';
import type { Answered } from './ask.js';
import { chooseRules } from './choose.js';
import { judge } from './judge.js';
import type { Project } from './project.js';
import type { Session } from './session.js';

type Asked = Answered & { project: Project };

/** Data for programs, and the same in lines for people. */
export interface Told extends Record<string, unknown> {
  lines: string[];
}

/** What the fingerprint is made of, the rules it selects, and what the cache has for it. */
export async function explain(session: Session, asked: Asked): Promise<Told> {
  const { project, tree, results, fingerprint, answers, header } = asked;
  const rules = await chooseRules(session, project, answers, header);
  const entry = await lookUp(project.cache, fingerprint);
  const stale = entry && judge(project, entry, rules);
  const cached =
    entry?.patch === undefined ? 'miss' : stale === undefined ? 'hit' : `stale: ${stale}`;
  const near = cached === 'miss' ? await nearestKnown(asked) : undefined;
  return {
    fingerprint,
    release: tree.release,
    kdir: tree.kdir,
    compiler: tree.compiler,
    answers: results.map(({ test, yes, from }) => ({ test, yes, from })),
    rules: rules.map(({ name }) => name),
    cached,
    nearest: near,
    lines: [
      `kernel       ${tree.release}  (${tree.kdir})`,
      `compiler     ${tree.compiler}`,
      `fingerprint  ${fingerprint}  (${project.config.fingerprint} of compat.h, ${results.length} tests)`,
      ...results.map(
        ({ test, yes, from }) => `  ${yes ? 'yes' : 'no '}  ${from.padEnd(8)}  ${test}`,
      ),
      `rules        ${rules.length} apply`,
      ...rules.map(
        (rule) => `  ${rule.name}${rule.when ? `  when ${conditionText(rule.when)}` : ''}`,
      ),
      `cache        ${cached}`,
      ...(near === undefined
        ? []
        : [
            `nearest      ${near.fingerprint}, ${near.differences.length} tests differ`,
            ...near.differences.map(
              ({ name, a, b }) => `  ${name}: ${word(a)} here, ${word(b)} there`,
            ),
          ]),
    ],
  };
}

/** All that is known of one test or one rule. Throws USAGE for a name that is neither. */
export function explainName(asked: Asked, name: string): Told {
  const rule = asked.project.rules.find((known) => known.name === name);
  return rule === undefined ? explainAnswer(asked, name) : explainRule(asked, rule);
}

/** Why a test, by its name or its macro, said yes or no on this kernel: the compiler’s own words. */
export function explainAnswer(asked: Asked, name: string): Told {
  const { results, project, tree } = asked;
  const test = name.replace(/\.c$/, '');
  const { prefix } = project.config.tests;
  const result = results.find((one) => one.test === test || macroName(one.test, prefix) === name);
  if (result === undefined) {
    const known = [...results.map((one) => one.test), ...project.rules.map((rule) => rule.name)];
    throw new CompatError('USAGE', `there is no compat test ${name}`, {
      hint: didYouMean(test, known, '`compat-gen explain` lists them.'),
    });
  }
  const file = project.tests.find((one) => one.name === result.test)?.file ?? '';
  return {
    ...result,
    file,
    macro: macroName(result.test, prefix),
    lines: [
      `${result.test}: ${result.yes ? 'yes' : 'no'} on ${tree.release}, ${ORIGIN[result.from]}  (${file})`,
      ...hintFor(result),
      result.output.trimEnd() || '(the compiler said nothing)',
    ],
  };
}

/** Where an answer came from, in words. */
const ORIGIN = {
  compiled: 'compiled just now',
  kept: 'kept from an earlier run: all that it read is unchanged',
  shipped: 'shipped: all that it read is the same here',
} as const;

function hintFor({ missingHeader }: TestResult): string[] {
  if (missingHeader === undefined) return [];
  return [
    `It ended at a header that is not there, <${missingHeader}>, before anything else was looked at.`,
  ];
}

function explainRule({ answers, project, results }: Asked, rule: Rule): Told {
  const lookup = (test: string) => answers.get(macroName(test, project.config.tests.prefix));
  const holds = rule.when === undefined || evaluate(rule.when, lookup, `the rule ${rule.name}`);
  const when = rule.when === undefined ? 'always' : conditionText(rule.when);
  const asked = rule.when === undefined ? [] : testNames(rule.when);
  return {
    rule: rule.name,
    holds,
    when,
    lines: [
      `${rule.name}: ${holds ? 'applies' : 'does not apply'}  (${rule.file})`,
      `when     ${when}`,
      ...results
        .filter(({ test }) => asked.includes(test))
        .map(({ test, yes }) => `  ${yes ? 'yes' : 'no '}  ${test}`),
      `touches  ${rule.touches.join(' ')}`,
      `upstream ${rule.upstream ?? 'not told'}`,
    ],
  };
}

async function nearestKnown({ project, answers, fingerprint }: Asked) {
  const listed = await listEntries(project.cache);
  const known = listed.flatMap((entry) =>
    isDamaged(entry) || entry.fingerprint === fingerprint ? [] : [entry],
  );
  return nearest(answers, known);
}

function word(answer: boolean | undefined): string {
  return answer === undefined ? 'unknown' : answer ? 'yes' : 'no';
}
