import { type Changed, disable, enable, listEnabled } from '../../build/index.js';
import { CompatError } from '../../core/errors.js';
import { dkms, preBuild } from '../../index.js';
import type { AddCommand } from '../command.js';

interface Options {
  kernel?: string;
  enable?: boolean;
  disable?: boolean;
  list?: boolean;
  preBuild?: boolean;
}

const NONE_ENABLED = 'None yet. To enable one: compat-gen dkms --enable NAME/VERSION';

export const addDkms: AddCommand = (program, context) => {
  program
    .command('dkms [package]')
    .description('build an installed dkms package, NAME/VERSION, patched, through dkms itself')
    .option('-k, --kernel <release>', 'the same as --kver')
    .option('--enable', 'have dkms build it so at every kernel upgrade, by a line in /etc/dkms')
    .option('--disable', 'take that line out again')
    .option('--list', 'the packages that have such a line')
    .option('--pre-build', 'what dkms calls in its build directory, as PRE_BUILD')
    .action(async (named: string | undefined, options: Options) => {
      const { session, request, print } = context();
      const self = [process.execPath, process.argv[1] ?? ''];
      if (options.list === true) {
        const enabled = await listEnabled();
        return print(
          enabled,
          enabled.map(({ name, file }) => `${name}  ${file}`),
          enabled.length === 0 ? { words: () => [NONE_ENABLED] } : {},
        );
      }
      if (options.enable === true || options.disable === true) {
        const done = await change(named, options, self);
        return print(done, [`${done.name}  ${done.done}  ${done.file}`]);
      }
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
      const { modules, override } = await dkms(
        session,
        { ...request, kernel: { ...request.kernel, kver } },
        named,
        self,
      );
      print({ modules, override }, [
        ...modules,
        `To build it so at every kernel upgrade: compat-gen dkms --enable ${named}`,
        `That puts this line into ${override.file}:`,
        override.line,
      ]);
    });
};

/** Writes or removes the line of one package. */
function change(
  named: string | undefined,
  options: Options,
  self: readonly string[],
): Promise<Changed> {
  if (named === undefined || (options.enable === true && options.disable === true)) {
    throw new CompatError(
      'USAGE',
      '--enable and --disable are for one package, NAME/VERSION, each',
      {
        hint: '`dkms status` shows which there are, `compat-gen dkms --list` which are enabled.',
      },
    );
  }
  return options.enable === true ? enable(named, self) : disable(named);
}
