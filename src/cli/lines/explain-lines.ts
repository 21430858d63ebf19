import type { AnswerStory } from '../../ask/index.js';
import type { Detected } from '../../index.js';
import type { Explained } from '../../obtain/index.js';
import { conditionText, type Rule, type RuleStory, writtenRules } from '../../rules/index.js';

/** What the fingerprint is made of, the rules it selects, and what the cache has for it, in words. */
export function explainLines(
  { project, tree, tests, answers }: Detected,
  { rules, aside, cached, reason, nearest }: Explained,
): string[] {
  const names = new Set(writtenRules(rules.map(({ name }) => name)));
  const written = rules.filter(({ name }) => names.has(name));
  const leaving = written.filter(({ name }) => aside.has(name));
  return [
    `kernel       ${tree.release}  (${tree.kdir})`,
    `compiler     ${tree.compiler}`,
    `fingerprint  ${answers.fingerprint}  (${project.config.fingerprint} of compat.h, ${tests.length} tests)`,
    ...tests.map(({ test, yes, from }) => `  ${yes ? 'yes' : 'no '}  ${from.padEnd(8)}  ${test}`),
    `rules        ${written.length - leaving.length} apply`,
    ...written.filter((rule) => !aside.has(rule.name)).map(withCondition),
    ...(leaving.length === 0 ? [] : [`aside        ${leaving.length}, for the driver's own`]),
    ...leaving.map((rule) => `${withCondition(rule)}  defined in ${aside.get(rule.name)}`),
    `cache        ${reason === undefined ? cached : `${cached}: ${reason}`}`,
    ...(nearest === undefined
      ? []
      : [
          `nearest      ${nearest.fingerprint}, ${nearest.differences.length} tests differ`,
          ...nearest.differences.map(
            ({ name, a, b }) => `  ${name}: ${word(a)} here, ${word(b)} there`,
          ),
        ]),
  ];
}

function withCondition({ name, when }: Rule): string {
  return `  ${name}${when ? `  when ${conditionText(when)}` : ''}`;
}

/** One test's answer, in the compiler's words. */
export function answerLines(story: AnswerStory, release: string): string[] {
  const { test, yes, from, file, output, missingHeader } = story;
  return [
    `${test}: ${yes ? 'yes' : 'no'} on ${release}, ${ORIGIN[from]}  (${file})`,
    ...(missingHeader === undefined
      ? []
      : [
          `It ended at a header that is not there, <${missingHeader}>, before anything else was looked at.`,
        ]),
    output.trimEnd() || '(the compiler said nothing)',
  ];
}

/** Where an answer came from, in words. */
const ORIGIN = {
  compiled: 'compiled just now',
  kept: 'kept from an earlier run: all that it read is unchanged',
  shipped: 'shipped: all that it read is the same here',
} as const;

/** One rule, whether it applies and why. */
export function ruleLines(
  story: RuleStory & { definedIn: string | undefined },
  { tests }: Detected,
): string[] {
  const { definedIn } = story;
  return [
    `${story.rule}: ${story.holds && definedIn === undefined ? 'applies' : 'does not apply'}  (${story.file})`,
    ...(definedIn === undefined
      ? []
      : [`aside    it leaves alone what the driver defines itself: ${definedIn}`]),
    `when     ${story.when}`,
    ...tests
      .filter(({ test }) => story.asks.includes(test))
      .map(({ test, yes }) => `  ${yes ? 'yes' : 'no '}  ${test}`),
    `touches  ${story.touches.join(' ')}`,
    `upstream ${story.upstream}`,
  ];
}

function word(answer: boolean | undefined): string {
  return answer === undefined ? 'unknown' : answer ? 'yes' : 'no';
}
