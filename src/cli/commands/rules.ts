import path from 'node:path';
import { testRules } from '../../apply/index.js';
import { ownCommand, shorter } from '../../core/own-command.js';
import { showWords } from '../../core/shell-words.js';
import { newRule } from '../../draft/index.js';
import { openProject, spatchOptions } from '../../project/index.js';
import { lintRule, listRules, type Rule, ruleNamed } from '../../rules/index.js';
import type { AddCommand } from '../command.js';
import { draftLines } from '../lines/draft-lines.js';
import { testedLook } from '../terminal/looks.js';
import { printable } from '../terminal/printable.js';

export const addRules: AddCommand = (program, context) => {
  const rules = program.command('rules').description('the rules and what they wait for');
  rules
    .command('list')
    .description('every rule that takes part, in order, with its condition')
    .option('--all', 'those of the library that this module does not touch, too')
    .action(async (options: { all?: boolean }) => {
      const { session, request, print } = context();
      const project = await openProject(session, request.root, request.configFile);
      const { rules: inUse, allRules } = project;
      const drafts = allRules.filter(({ isDraft }) => isDraft === true);
      const listed = listRules(options.all === true ? allRules : [...inUse, ...drafts]);
      print(
        listed,
        listed.map(
          ({ name, origin, when, isDraft }) =>
            `${name}  [${origin}]  ${isDraft ? 'a draft: never, ' : ''}${when === '' ? 'always' : `when ${when}`}`,
        ),
        { fold: true },
      );
    });
  rules
    .command('new <api>')
    .description('write a rule for what a kernel refuses: a test, a rule and its before/after pair')
    .option('--to <name>', 'what takes its place on that kernel')
    .option('-o, --output <dir>', 'make a folder for it there, and not where builds find it')
    .action(async (api: string, { to, output }: { to?: string; output?: string }) => {
      const { session, request, print } = context();
      const project = await openProject(session, request.root, request.configFile);
      const date = new Date().toISOString().slice(0, 10);
      const wanted = { api, to, kernel: request.kernel, date };
      const place = output === undefined ? undefined : path.resolve(session.cwd, output);
      const { drafted, written } = await newRule(session, project, wanted, place);
      const { cwd, rulesDir } = session;
      const at = { cwd, root: project.config.root, configFile: project.config.file };
      const own = rulesDir === undefined ? [] : ['--rules', shorter(cwd, rulesDir)];
      const { kdir, kver } = request.kernel;
      const named =
        kdir === undefined ? (kver === undefined ? [] : ['--kver', kver]) : ['--kdir', kdir];
      const { prefix } = request.kernel;
      const exec = prefix.length === 0 ? [] : ['--exec', showWords(prefix)];
      const kernel = [...named, ...exec, ...request.kernel.makeWords];
      const { shape, trees: _, ...facts } = drafted;
      const lines = (columns: number): string[] =>
        draftLines(drafted, written, {
          ...{ cwd, columns },
          test: ownCommand(at, [...own, 'rules', 'test', written.rule]),
          build: ownCommand({ ...at, kernel }, [...own, 'build']),
        });
      print({ ...facts, about: shape.about, ...written }, lines(Number.POSITIVE_INFINITY), {
        words: (screen) => lines(screen.columns).map(printable),
      });
    });
  rules
    .command('test [rule]')
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
        { look: testedLook },
      );
    });
};

/** What a lint finds in a rule, if there is something. */
function findingsIn(rule: Rule | undefined): { findings?: ReturnType<typeof lintRule> } {
  const findings = rule === undefined ? [] : lintRule(rule);
  return findings.length === 0 ? {} : { findings };
}
