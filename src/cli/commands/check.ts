import path from 'node:path';
import { findTarget } from '../../ask/index.js';
import { EXIT_CODES } from '../../core/errors.js';
import { checkModules, howToEnrol } from '../../ko/index.js';
import type { AddCommand } from '../command.js';
import { loadLines, loadLook } from '../lines/load-lines.js';

export const addCheck: AddCommand = (program, context) => {
  program
    .command('check <modules...>')
    .description(
      'whether a kernel would load built modules, and why not; exit 10 when one is refused',
    )
    .action(async (named: string[]) => {
      const { session, request, print } = context();
      const { tree } = await findTarget(session, request.kernel);
      const files = named.map((file) => path.resolve(session.cwd, file));
      const modules = await checkModules(session, tree, files);
      const enrol = howToEnrol();
      const lines = modules.flatMap((one) => loadLines(one, session.cwd, enrol));
      print({ modules, enrol: enrol.command }, lines, { look: loadLook });
      if (modules.some(({ loads }) => !loads)) process.exitCode = EXIT_CODES.WOULD_NOT_LOAD;
    });
};
