import { changesBetween, changesMetBy, rulesForChange, textsOf } from '../../changes/index.js';
import { openProject } from '../../project/index.js';
import { betweenLines, metLines } from '../changes-lines.js';
import type { AddCommand } from '../command.js';

export const addChanges: AddCommand = (program, context) => {
  program
    .command('changes <old> <new> [dir]')
    .description("what changed between two kernels' headers, and what of it a driver meets")
    .action(async (old: string, now: string, dir: string | undefined) => {
      const { session, at, print } = context();
      if (dir === undefined) {
        const between = await changesBetween(session, old, now);
        print(between, betweenLines(between));
        return;
      }
      const { root, configFile } = at(dir);
      const project = await openProject(session, root, configFile);
      const met = await changesMetBy(session, old, now, await textsOf(project));
      const changes = met.changes.map((one) => ({
        ...one,
        rules: rulesForChange(one, project.allRules),
      }));
      print({ ...met, changes }, metLines({ ...met, changes }));
    });
};
