import { explainAnswer } from '../../ask/index.js';
import { type Detected, detect } from '../../index.js';
import { asideFor, explain } from '../../obtain/index.js';
import { explainRule } from '../../rules/index.js';
import type { AddCommand } from '../command.js';
import type { Context } from '../context.js';
import { answerLines, explainLines, ruleLines } from '../lines/explain-lines.js';
import { explainLook } from '../terminal/looks.js';

export const addExplain: AddCommand = (program, context) => {
  program
    .command('explain [test-or-rule]')
    .description(
      'what the fingerprint is made of, which rules apply and why; of a test or rule: all that is known',
    )
    .action(async (name: string | undefined) => {
      const { session, request, print } = context();
      const detected = await detect(session, request);
      if (name !== undefined) return explainOne(detected, name, print);
      const explained = await explain(session, detected.project, detected);
      const { tree, tests, answers } = detected;
      const data = {
        fingerprint: answers.fingerprint,
        release: tree.release,
        kdir: tree.kdir,
        compiler: tree.compiler,
        answers: tests.map(({ test, yes, from }) => ({ test, yes, from })),
        ...explained,
        cached: explained.reason === undefined ? explained.cached : `stale: ${explained.reason}`,
        rules: explained.rules.map((rule) => rule.name),
        aside: [...explained.aside].map(([rule, definedIn]) => ({ rule, definedIn })),
      };
      print(data, explainLines(detected, explained), {
        look: explainLook,
        brief: true,
        fold: true,
      });
    });
};

/** A test or a rule, whichever has the name. */
function explainOne(detected: Detected, name: string, print: Context['print']): void {
  const { project, answers, tree } = detected;
  const rule = project.rules.find((known) => known.name === name);
  if (rule === undefined) {
    const story = explainAnswer(project, detected, name);
    print(story, answerLines(story, tree.release), { look: explainLook });
    return;
  }
  const definedIn = asideFor(project, answers, [rule]).get(rule.name);
  const story = { ...explainRule(rule, (test) => answers.of(test)), definedIn };
  print(story, ruleLines(story, detected), { look: explainLook, brief: true, fold: true });
}
