import { init } from '../../stages/init.js';
import type { AddCommand } from '../program.js';

export const addInit: AddCommand = (program, context) => {
  program
    .command('init')
    .description(
      'lay out compat.toml, a first test and rule, and the line for make, in an existing module',
    )
    .action(async () => {
      const { request, print } = context();
      const { written, next } = await init(request.root);
      print({ written, next }, [...written.map((file) => `wrote ${file}`), ...next]);
    });
};
