import { type Argument, Command, Option } from 'commander';
import { CompatError } from '../core/errors.js';
import { collected } from './collected.js';
import type { AddCommand } from './command.js';
import { addBuild } from './commands/build.js';
import { addCache } from './commands/cache.js';
import { addChanges } from './commands/changes.js';
import { addCheck } from './commands/check.js';
import { addClean } from './commands/clean.js';
import { addCompletion } from './commands/completion.js';
import { addDetect } from './commands/detect.js';
import { addDiff } from './commands/diff.js';
import { addDkms } from './commands/dkms.js';
import { addDoctor } from './commands/doctor.js';
import { addExplain } from './commands/explain.js';
import { addExport } from './commands/export.js';
import { addGenerate } from './commands/generate.js';
import { addHash } from './commands/hash.js';
import { addImport } from './commands/import.js';
import { addInit } from './commands/init.js';
import { addInstall } from './commands/install.js';
import { addLibrary } from './commands/library.js';
import { addMatrix } from './commands/matrix.js';
import { addPack } from './commands/pack.js';
import { addPreflight } from './commands/preflight.js';
import { addPrepare } from './commands/prepare.js';
import { addRules } from './commands/rules.js';
import { addRun } from './commands/run.js';
import { addServe } from './commands/serve.js';
import { addSign } from './commands/sign.js';
import { addSmoke } from './commands/smoke.js';
import { addWorker } from './commands/worker.js';
import { contextFor, type GlobalOptions, type ProgramRun } from './context.js';
import { version } from './version.js';
import type { Words } from './words.js';

/** By their names, in the order of the help. */
const COMMANDS: Readonly<Record<string, AddCommand>> = {
  detect: addDetect,
  prepare: addPrepare,
  build: addBuild,
  run: addRun,
  diff: addDiff,
  install: addInstall,
  check: addCheck,
  smoke: addSmoke,
  clean: addClean,
  matrix: addMatrix,
  generate: addGenerate,
  explain: addExplain,
  rules: addRules,
  library: addLibrary,
  changes: addChanges,
  cache: addCache,
  dkms: addDkms,
  preflight: addPreflight,
  export: addExport,
  import: addImport,
  sign: addSign,
  pack: addPack,
  serve: addServe,
  worker: addWorker,
  doctor: addDoctor,
  init: addInit,
  completion: addCompletion,
};

/** --hash is a command of its own: beside another one it would be passed over in silence. */
function refuseHashBeside(program: Command, command: Command): void {
  if (command === program || program.opts<{ hash?: boolean }>().hash !== true) return;
  throw new CompatError('USAGE', `--hash stands alone: ${command.name()} does something else`, {
    hint: 'Leave one of the two out. `build --json` prints the fingerprint as well.',
  });
}

/** The whole command line. Throws CommanderError for what it can't read. */
export function programFor(words: Words, run: ProgramRun): Command {
  const program: Command = new Command('compat-gen')
    .description(
      'Build one Linux driver source on many kernels: compat tests, rules, cached patches',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpCommand('help [command]', 'what there is, or all about one command')
    .usage('[options] [NAME=value…] COMMAND')
    .option('-C, --directory <dir>', 'the module [the current directory]')
    .option('--config <file>', 'its compat.toml, if it stands elsewhere')
    // `matrix` and `worker` take all of them, other commands the last one.
    .option('--kver <release>', 'kernel release to build for', collected)
    .option('--kdir <dir>', 'kernel build tree to build for', collected)
    .option(
      '--target <target>',
      'a [target.NAME] of compat.toml to build for, in place of a kernel',
    )
    .option('-j, --jobs <n>', 'how many processes at once')
    .option('-v, --verbose', 'show each command')
    .option('-q, --quiet', 'warnings and errors alone, and the data')
    .addOption(
      new Option('--color <when>', 'colours; never in a pipe unless always [auto]').choices([
        'auto',
        'always',
        'never',
      ]),
    )
    .option('--json', 'data as JSON on stdout')
    .option('--exec <words>', 'run make and cc behind this prefix (chroot, container, ssh)')
    .option('--rules <dir>', 'your own rules, for a directory without compat.toml')
    .option('--locked', 'use the cache as it is: refuse a stale patch, make none')
    .addHelpText('after', MAKE_WORDS)
    .addHelpText('afterAll', ({ command }) => (command === program ? '' : FOR_ALL))
    .configureHelp({ subcommandTerm, minWidthToWrap: LEAST_TEXT })
    // main() words all errors alike, and as JSON where that is asked for.
    .configureOutput({ outputError: () => {} })
    .exitOverride();
  const context = () => contextFor(program.opts<GlobalOptions>(), words, run);
  addHash(program, context, Object.keys(COMMANDS));
  if (!isHashAlone(words.argv)) {
    for (const add of Object.values(COMMANDS)) add(program, context);
  }
  program.hook('preAction', (_, command) => {
    refuseHashBeside(program, command);
    const [word] = words.driverWords;
    if (word === undefined || ['build', 'install', 'run'].includes(command.name())) return;
    throw new CompatError('USAGE', `${word}: ${command.name()} runs no makefile of the driver`, {
      hint: 'build and install hand on what stands behind the --.',
    });
  });
  // A word that is not a command comes to the action of --hash, which says so. Not for the commands.
  program.allowExcessArguments();
  return program;
}

/** In lines that every terminal has room for: commander breaks none of its own accord. */
const MAKE_WORDS = `
NAME=value: ARCH CROSS_COMPILE CC LLVM O V W KDIR KVER KERNELDIR, here or in
the environment. Behind a --, build and install take any NAME=value, for the
driver's own makefiles.`;
const FOR_ALL = `
Options of all commands, such as -C, --kver and --json: compat-gen help`;

/** Columns of text that are worth breaking lines for: with more, long terms would leave the lines to the terminal to break. */
const LEAST_TEXT = 20;

/** A command as it is typed, without saying of each that it has options. */
function subcommandTerm(command: Command): string {
  const words = command.registeredArguments.map((argument) => humanReadable(argument));
  return [command.name(), ...words].join(' ');
}

function humanReadable(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** Whether no command can be meant, and no help is asked for: each command takes time to describe. */
function isHashAlone(argv: readonly string[]): boolean {
  const isOther = (word: string) =>
    Object.hasOwn(COMMANDS, word) || word === 'help' || /^-(?:-help|\w*h)/.test(word);
  return argv.includes('--hash') && !argv.some(isOther);
}
