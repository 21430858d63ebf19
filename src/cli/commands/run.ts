import { constants } from 'node:os';
import { runProgram } from '../../build/index.js';
import { CompatError } from '../../core/errors.js';
import { build } from '../../index.js';
import type { AddCommand } from '../command.js';

export const addRun: AddCommand = (program, context) => {
  program
    .command('run [args...]')
    .description(
      'build for a --target of compat.toml, then run the program with the words behind a --',
    )
    .action(async (args: string[]) => {
      const { session, request, behind, json, print } = context();
      const { driverWords = [] } = request;
      const [stray] = args.slice(0, args.length - (behind.length - driverWords.length));
      if (stray !== undefined || request.kernel.target === undefined) {
        throw new CompatError(
          'USAGE',
          stray === undefined ? 'run needs a --target' : `run takes no ${stray}`,
          {
            hint: 'compat-gen run --target usermode -- ARGS: what is built for a kernel is no program.',
          },
        );
      }
      // Words behind the -- are the program's own, and no makefile's.
      const built = await build(session, { ...request, driverWords: [] });
      const { fingerprint, rules, tree, modules } = built;
      const [file = ''] = modules;
      const { exitCode, killedBy } = await runProgram(session, tree, file, behind, json);
      if (json) print({ fingerprint, rules, program: file, exitCode, signal: killedBy }, []);
      if (killedBy !== undefined)
        session.log.warn({ kind: 'program-killed', program: file, signal: killedBy });
      process.exitCode = exitCode ?? 128 + signalNumber(killedBy);
    });
};

/** As a shell tells of a program that a signal killed. */
function signalNumber(name: string | undefined): number {
  return constants.signals[name as keyof typeof constants.signals] ?? 0;
}
