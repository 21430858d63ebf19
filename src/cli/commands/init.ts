import { init } from '../../project/index.js';
import type { AddCommand } from '../command.js';

export const addInit: AddCommand = (program, context) => {
  program
    .command('init')
    .description(
      'lay out compat.toml, a first test and rule, and the line for make, in an existing module',
    )
    .action(async () => {
      const { session, request, print } = context();
      const done = await init(request.root, session.signal);
      const lines = [
        ...done.written.map((file) => `wrote ${file}`),
        ...done.kept.map((file) => `kept  ${file}`),
        ...done.next,
      ];
      print(done, lines, { fold: true });
    });
};
