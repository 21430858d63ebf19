import path from 'node:path';
import { Argument } from 'commander';
import { readWhole } from '../../core/files/bounded.js';
import { PROGRAM_DIR } from '../../core/program-dir.js';
import type { AddCommand } from '../command.js';

const SHELLS = ['bash', 'zsh', 'fish'];

export const addCompletion: AddCommand = (program, context) => {
  program
    .command('completion')
    .description(
      'print what makes a shell complete commands, options, kernels, entries, rules and tests',
    )
    .addArgument(new Argument('<shell>', SHELLS.join(', ')).choices(SHELLS))
    .action(async (shell: string) => {
      const { print } = context();
      const script = (
        await readWhole(path.join(PROGRAM_DIR, 'templates/completion', shell))
      ).toString();
      print({ shell, script }, [script.trimEnd()]);
    });
};
