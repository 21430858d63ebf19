import { CompatError } from '../core/errors.js';
import { isPlainPath } from '../core/files/names.js';
import { quoteWord } from '../core/shell-words.js';

/** What a release's own programs (scripts/release) must know of a module in order to build it alone. */
export interface Variables {
  /** In the order of compat.h; `file` relative to the module. */
  tests: readonly { macro: string; file: string; exports: readonly string[] }[];
  sanity: readonly { file: string; mustPass: boolean }[];
  /** tests.cflags; paths in them are absolute, below `root`. */
  cflags: readonly string[];
  root: string;
  /** tests.cpu-seconds. */
  cpuSeconds: number;
  gplCompatible: boolean;
  digest: string;
  /** The cocci_cache and the directory for kbuild, relative to the module. */
  cache: string;
  kbuild: string;
  /** What signed statements call the module and its version; `-` for none. */
  module: string;
  release: string;
  /** The module's own allowed-signers file, relative to it, and how many of those must have signed; '' = nobody need. */
  signers: string;
  threshold: number;
  /** The directory of the smoke test's scripts, relative to the module. */
  smokeScripts: string;
  /** What the module is loaded with there, as one line, and how long a script may run. */
  smokeParameters: string;
  smokeSeconds: number;
}

/** The text of compat/release/release.mk. Throws USAGE for a name that make or the shell would split. */
export function variablesText(variables: Variables): string {
  const { tests, sanity, cflags, root, gplCompatible, digest, cache, kbuild, signers } = variables;
  const list = (words: readonly string[]): string => words.map((word) => ` \\\n\t${word}`).join('');
  const files = [...tests, ...sanity].map(({ file }) => file);
  const { smokeScripts } = variables;
  const odd = [...files, cache, kbuild, smokeScripts, ...(signers === '' ? [] : [signers])].find(
    (name) => !isPlainPath(name),
  );
  if (odd !== undefined) {
    throw new CompatError('USAGE', `make can't take the name ${JSON.stringify(odd)}`, {
      hint: 'In a release, the names of compat tests and directories hold letters, digits and . _ / + @ , ~ - only.',
    });
  }
  return [
    '# Written by `compat-gen pack` for compat.mk: what compat.toml and the library come to.',
    `compat_gen_tests :=${list(tests.map(({ macro, file }) => `${macro}:${file}`))}`,
    `compat_gen_exports :=${list(
      tests.flatMap(({ macro, exports }) => exports.map((symbol) => `${macro}:${symbol}`)),
    )}`,
    `compat_gen_sanity :=${list(sanity.map(({ file, mustPass }) => `${mustPass ? 'yes' : 'no'}:${file}`))}`,
    `compat_gen_cflags :=${list(cflags.map((word) => flagText(word, root)))}`,
    `compat_gen_cpu_seconds := ${variables.cpuSeconds}`,
    `compat_gen_gpl := ${gplCompatible ? 'yes' : 'no'}`,
    `compat_gen_digest := ${digest}`,
    `compat_gen_cache := ${cache}`,
    `compat_gen_kbuild := ${kbuild}`,
    `compat_gen_module := ${variables.module}`,
    `compat_gen_version := ${variables.release}`,
    `compat_gen_signers := ${signers}`,
    `compat_gen_threshold := ${variables.threshold}`,
    `compat_gen_smoke_scripts := ${smokeScripts}`,
    `compat_gen_smoke_parameters := ${forMake(variables.smokeParameters)}`,
    `compat_gen_smoke_seconds := ${variables.smokeSeconds}`,
    '',
  ].join('\n');
}

/** A flag as a word of the shell within a make variable, with the release's own directory for `root`. */
function flagText(word: string, root: string): string {
  return word
    .split(root)
    .map((part) => forMake(quoteWord(part)))
    .join("'$(compat_gen_root)'");
}

/** A text as the value of a make variable. */
function forMake(text: string): string {
  return text.replaceAll('$', '$$$$').replaceAll('#', '\\#');
}
