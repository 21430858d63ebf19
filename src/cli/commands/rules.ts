import path from 'node:path';
import { testRules } from '../../apply/index.js';
import { openProject, spatchOptions } from '../../project/index.js';
import { lintRule, listRules, newRule, type Rule, ruleNamed } from '../../rules/index.js';
import type { AddCommand } from '../command.js';

export const addRules: AddCommand = (program, context) => {
  const rules = program.command('rules').description('the rules and what they wait for');
  rules
    .command('list')
    .description('every rule that takes part, in order, with its condition')
    .option('--all', 'those of the library that this module does not touch, too')
    .action(async (options: { all?: boolean }) => {
      const { session, request, print } = context();
      const project = await openProject(session, request.root, request.configFile);
      const listed = listRules(options.all === true ? project.allRules : project.rules);
      print(
        listed,
        listed.map(
          ({ name, origin, when }) =>
            `${name}  [${origin}]  ${when === '' ? 'always' : `when ${when}`}`,
        ),
      );
    });
  rules
    .command('new <api>')
    .description('begin a rule: a folder with a compat test, a rule and its before/after pair')
    .option('-o, --output <dir>', 'make the folder there', '.')
    .action(async (api: string, { output }: { output: string }) => {
      const { session, print } = context();
      const written = await newRule(
        api,
        path.resolve(session.cwd, output),
        new Date().toISOString().slice(0, 10),
        session.signal,
      );
      print(
        written,
        written.map((file) => `wrote ${file}`),
      );
    });
  rules
    .command('test [name]')
    .description('run a rule, or all, on its before/after pair with the spatch at hand')
    .action(async (name: string | undefined) => {
      const { session, request, print } = context();
      const project = await openProject(session, request.root, request.configFile);
      const { config, allRules } = project;
      const chosen = name === undefined ? project.rules : [ruleNamed(allRules, name)];
      const tested = await testRules(session, chosen, {
        ...spatchOptions(config),
        command: config.spatch.command,
      });
      const told = tested.map((one, at) => ({ ...one, ...findingsIn(chosen[at]) }));
      print(
        told,
        told.flatMap(({ rule, result, findings = [] }) => [
          `${result.padEnd(7)} ${rule}`,
          ...findings.map(({ line, lint, text }) => `        line ${line}: ${lint}: ${text}`),
        ]),
      );
    });
};

/** What a lint finds in a rule, if there is something. */
function findingsIn(rule: Rule | undefined): { findings?: ReturnType<typeof lintRule> } {
  const findings = rule === undefined ? [] : lintRule(rule);
  return findings.length === 0 ? {} : { findings };
}
