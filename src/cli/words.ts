import { CompatError } from '../core/errors.js';

/** Make-style words that kbuild and the tests get alike. */
const FOR_KBUILD = ['ARCH', 'CROSS_COMPILE', 'CC', 'LLVM', 'O', 'V', 'W'];
/** Those that say by what is compiled: the driver's makefiles are not to have other ones than the tests. */
const FOR_BOTH = ['ARCH', 'CROSS_COMPILE', 'CC', 'LLVM'];
/** Make-style words that name the kernel. */
const FOR_KERNEL = ['KDIR', 'KVER', 'KERNELDIR'];

/** A command line with its `NAME=value` words taken out. */
export interface Words {
  argv: string[];
  makeWords: string[];
  /** The `NAME=value` words behind a `--`, for the driver's own makefiles. */
  driverWords: string[];
  /** All words behind a `--`, as they are. */
  behind: string[];
  /** The environment, with KDIR and its kin from the command line on top. */
  env: NodeJS.ProcessEnv;
}

/**
 * Splits off `NAME=value` words, wherever they stand: those behind a `--` are for the driver's makefiles, and what names the compiler there for
 * kbuild and the tests as well, unless it stands before the `--` too. What the command line does not
 * set is taken from the environment, as make would; but where it names a kernel, by whichever word,
 * the environment's kernel does not count. Throws USAGE for another upper-case name.
 */
export function splitWords(argv: readonly string[], env: NodeJS.ProcessEnv): Words {
  const end = argv.indexOf('--') === -1 ? argv.length : argv.indexOf('--');
  const given = new Map<string, string>();
  const compiler = new Map<string, string>();
  const rest: string[] = [];
  const driverWords: string[] = [];
  for (const [index, word] of argv.entries()) {
    const [, name, value] = /^([A-Z][A-Z0-9_]*)=([\s\S]*)$/.exec(word) ?? [];
    if (index > end && /^[A-Za-z_]\w*[+:]?=/.test(word)) {
      driverWords.push(word);
      if (name !== undefined && value !== undefined && FOR_BOTH.includes(name))
        compiler.set(name, value);
    } else if (index >= end || name === undefined || value === undefined) rest.push(word);
    else given.set(name, value);
  }
  const known = [...FOR_KBUILD, ...FOR_KERNEL];
  const unknown = [...given.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new CompatError('USAGE', `${unknown}=… is not a word that compat-gen hands on`, {
      hint: `Known are ${known.join(', ')}. A word for the driver's own makefiles stands behind a --.`,
    });
  }
  const value = (name: string): string | undefined =>
    given.get(name) ?? compiler.get(name) ?? (env[name] || undefined);
  const kernelNamed = FOR_KERNEL.some((name) => given.get(name));
  const kernel = (name: string): string | undefined =>
    kernelNamed ? given.get(name) : value(name);
  return {
    argv: rest,
    driverWords,
    behind: argv.slice(end + 1),
    makeWords: FOR_KBUILD.flatMap((name) =>
      value(name) === undefined ? [] : [`${name}=${value(name)}`],
    ),
    env: { ...env, ...Object.fromEntries(FOR_KERNEL.map((name) => [name, kernel(name)])) },
  };
}
