import { clean } from '../../build/index.js';
import { openProject } from '../../project/index.js';
import type { AddCommand } from '../command.js';

export const addClean: AddCommand = (program, context) => {
  program
    .command('clean')
    .description('remove the patched copies and what was built in them; the cocci_cache stays')
    .action(async () => {
      const { session, request, print } = context();
      const removed = await clean(
        session,
        await openProject(session, request.root, request.configFile),
      );
      print({ removed }, removed);
    });
};
