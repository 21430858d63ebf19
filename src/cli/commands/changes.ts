import path from 'node:path';
import {
  changesBetween,
  compareFor,
  rulesForChange,
  textsOf,
  wishNamed,
} from '../../changes/index.js';
import { CompatError } from '../../core/errors.js';
import { askedForBy, kernelsBetween, propose, treesBetween } from '../../draft/index.js';
import { openProject } from '../../project/index.js';
import type { AddCommand } from '../command.js';
import { betweenLines, metLines } from '../lines/changes-lines.js';
import { proposalLines } from '../lines/proposal-lines.js';

export const addChanges: AddCommand = (program, context) => {
  program
    .command('changes <old> <new> [dir]')
    .description("what changed between two kernels' headers, and what of it a driver meets")
    .option('--propose', 'write a proved rule for each change that no rule is for')
    .option('-o, --output <dir>', 'make a folder for each there, and not where builds find them')
    .action(async (old: string, now: string, dir: string | undefined, options: Options) => {
      const { session, request, at, print } = context();
      if (dir === undefined) {
        if (options.propose === true) throw withoutDriver();
        const between = await changesBetween(session, old, now);
        print(between, betweenLines(between));
        return;
      }
      const { root, configFile } = at(dir);
      const project = await openProject(session, root, configFile);
      const kernels = await compareFor(session, old, now, await textsOf(project));
      const changes = kernels.changes.map((one) => ({
        ...one,
        rules: rulesForChange(one, project.allRules),
      }));
      const told = { old: kernels.old.table.release, now: kernels.now.table.release, changes };
      if (options.propose !== true) {
        print(told, metLines(told));
        return;
      }
      const wish = (named: string) => ({ ...request.kernel, ...wishNamed(session, named) });
      const trees = await treesBetween(session, project, wish(old), wish(now));
      const { output } = options;
      const refused = changes.filter(({ effect }) => effect === 'refused');
      const known = new Set(refused.flatMap(({ rules }) => rules.map(({ name }) => name)));
      const holds = await askedForBy(session, project, trees.now, known);
      const open = refused.filter(({ rules }) => !rules.some(({ name }) => holds.has(name)));
      const proposals = await propose(session, project, {
        ...{ kernels, trees, changes: open },
        between: await kernelsBetween(session, kernels, open),
        date: new Date().toISOString().slice(0, 10),
        output: output === undefined ? undefined : path.resolve(session.cwd, output),
      });
      print({ ...told, proposals }, [...metLines(told), ...proposalLines(proposals, session.cwd)]);
    });
};

interface Options {
  propose?: boolean;
  output?: string;
}

function withoutDriver(): CompatError {
  return new CompatError('USAGE', '--propose needs the directory of a driver', {
    hint: 'For example: compat-gen changes 6.1.0-56-amd64 6.12.117+deb12-amd64 . --propose',
  });
}
