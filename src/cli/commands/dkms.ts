import { CompatError } from '../../core/errors.js';
import { dkms, preBuild } from '../../pipeline.js';
import type { AddCommand } from '../command.js';

export const addDkms: AddCommand = (program, context) => {
  program
    .command('dkms [package]')
    .description('build an installed dkms package, NAME/VERSION, patched, through dkms itself')
    .option('-k, --kernel <release>', 'the same as --kver')
    .option('--pre-build', 'what dkms calls in its build directory, as PRE_BUILD')
    .action(async (named: string | undefined, options: { kernel?: string; preBuild?: boolean }) => {
      const { session, request, print } = context();
      if (options.preBuild === true) {
        const { fingerprint, rules } = await preBuild(session, request);
        return print({ fingerprint, rules }, [
          `compat-gen: applied ${rules.join(' ') || 'no rule'}`,
        ]);
      }
      if (named === undefined || request.kernel.prefix.length > 0) {
        throw new CompatError('USAGE', 'dkms builds one package, NAME/VERSION, on this machine', {
          hint: '`dkms status` shows which there are. For a kernel behind --exec use `compat-gen build DIR`.',
        });
      }
      const kver = options.kernel ?? request.kernel.kver;
      const self = [process.execPath, process.argv[1] ?? ''];
      const { modules, override } = await dkms(
        session,
        { ...request, kernel: { ...request.kernel, kver } },
        named,
        self,
      );
      print({ modules, override }, [
        ...modules,
        `To build it so at every kernel upgrade, put this line into ${override.file}:`,
        override.line,
      ]);
    });
};
