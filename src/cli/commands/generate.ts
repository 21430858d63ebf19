import { generate } from '../../obtain/index.js';
import { openProject } from '../../project/index.js';
import type { AddCommand } from '../command.js';

export const addGenerate: AddCommand = (program, context) => {
  program
    .command('generate [fingerprints...]')
    .description(
      "the spatch host's step: make the patch of each cache entry that lacks a current one",
    )
    .action(async (fingerprints: string[]) => {
      const { session, request, print } = context();
      const project = await openProject(session, request.root, request.configFile);
      const done = await generate(session, project, fingerprints);
      print(
        done,
        done.map(
          ({ fingerprint, done: what, rules, reason }) =>
            `${fingerprint}  ${what}${reason ? `: ${reason}` : `, ${rules.length} rules`}`,
        ),
        { brief: true },
      );
    });
};
