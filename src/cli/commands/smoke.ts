import path from 'node:path';
import { Option } from 'commander';
import { EXIT_CODES } from '../../core/errors.js';
import { writeAtomic } from '../../core/files/atomic.js';
import { smoke } from '../../index.js';
import type { Accelerator } from '../../smoke/index.js';
import type { AddCommand } from '../command.js';
import { junitText } from '../lines/junit.js';
import { smokeLines } from '../lines/smoke-lines.js';

interface Options {
  image?: string;
  module?: string;
  junit?: string;
  accel?: Accelerator;
}

export const addSmoke: AddCommand = (program, context) => {
  program
    .command('smoke [scripts...]')
    .description(
      'build, boot that kernel in a machine of its own, load the module, run its scripts (compat/smoke/*.sh), unload it',
    )
    .option('--image <dir>', "where the kernel's package was unpacked")
    .option('--module <name>', 'which one, where several are built')
    .option('--junit <file>', 'write the results there as JUnit XML, too')
    .addOption(
      new Option('--accel <how>', 'how the machine is run [kvm where it works]').choices([
        'kvm',
        'tcg',
      ]),
    )
    .action(async (scripts: string[], { image, module, junit, accel }: Options) => {
      const { session, request, print } = context();
      const { cwd } = session;
      const report = await smoke(session, request, {
        image: image === undefined ? undefined : path.resolve(cwd, image),
        module,
        only: scripts,
        accelerator: accel,
      });
      if (junit !== undefined) await writeAtomic(path.resolve(cwd, junit), junitText(report));
      print(report, smokeLines(report));
      if (report.outcome === 'failed') process.exitCode = EXIT_CODES.SMOKE_FAILED;
    });
};
