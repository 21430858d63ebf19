import { statSync } from 'node:fs';
import { CompatError } from '../core/errors.js';
import { ifThereNow } from '../core/files/missing.js';
import type { Runner } from '../core/process/process.js';
import { splitWords } from '../core/shell-words.js';
import { compilerVersion } from './compiler-version.js';
import type { KernelWish } from './find.js';
import { checkPrefix, hostPath } from './host.js';
import type { FoundTarget, KernelTree, SanityText, TargetKind } from './kind.js';

/** Headers that stand in for a kernel's, and how a program is compiled with them. */
export interface UsermodeTarget {
  /** Names build-<name>/. */
  name: string;
  /** Where `#include <linux/…>` looks before all other places: absolute, at least one. */
  headers: readonly string[];
  cc: readonly string[];
  /** Paths in them absolute. */
  cflags: readonly string[];
  /** KBUILD_MODNAME. */
  module: string;
  /** Absolute: where the compiler runs. */
  dir: string;
}

/**
 * What a kernel compiles its modules with and drivers rely on, and what it makes an error: compat tests tell by these
 * whether a function has other parameters. cflags stand behind them.
 */
const AS_KERNELS = [
  '-std=gnu11',
  '-fno-strict-aliasing',
  // So that a sanitizer shows the whole way to where memory was allocated.
  '-fno-omit-frame-pointer',
  '-fno-optimize-sibling-calls',
  '-Werror=implicit-function-declaration',
  '-Werror=implicit-int',
  '-Werror=incompatible-pointer-types',
  '-Werror=return-type',
];

/**
 * Finds a usermode target: there is nothing to look for but its headers. Throws CONFIG where one of them is not a directory, NO_KERNEL
 * where the --exec prefix does not run, USAGE where a kernel is named as well.
 */
export async function findUsermode(
  session: Runner,
  { prefix, makeWords, kdir, kver }: KernelWish,
  target: UsermodeTarget,
): Promise<FoundTarget> {
  const { name } = target;
  const kernel = kdir ?? kver;
  if (kernel !== undefined) {
    throw new CompatError('USAGE', `both a kernel, ${kernel}, and --target ${name} are named`, {
      hint: 'Name one of them.',
    });
  }
  const host = { prefix, makeWords };
  await checkPrefix(session, host);
  const headers: string[] = [];
  for (const dir of target.headers) {
    const there = await hostPath(session, host, dir);
    if (there === undefined || !isDirectory(dir, prefix)) {
      throw new CompatError('CONFIG', `target.${name}.headers: ${dir} is not a directory`);
    }
    headers.push(there);
  }
  const [first = ''] = headers;
  session.log.step('TARGET', `${name} (${first})`);
  // As for a kernel, CC=… counts more than what the target names.
  const named = makeWords.find((word) => word.startsWith('CC='))?.slice('CC='.length);
  const cc = named === undefined ? target.cc : splitWords(named);
  const argv = [
    ...cc,
    ...AS_KERNELS,
    ...['-D__KERNEL__', '-DMODULE', `-DKBUILD_MODNAME="${target.module}"`],
    ...headers.map((dir) => `-I${dir}`),
    ...target.cflags,
  ];
  const kind = usermodeKind(name, { argv, cwd: target.dir });
  return { kind, host, kdir: first, words: [name, target.dir, ...argv] };
}

/** Behind a prefix, a path that is there is believed to be one. */
function isDirectory(dir: string, prefix: readonly string[]): boolean {
  return prefix.length > 0 || ifThereNow(() => statSync(dir).isDirectory()) === true;
}

function usermodeKind(name: string, compile: KernelTree['compile']): TargetKind {
  return {
    name: 'usermode',
    describe: async (session, { host, kind, kdir }) => ({
      ...{ host, kind, kdir, release: name, objtree: kdir, srctree: kdir, compile, builtWith: '' },
      compiler: await compilerVersion(session, host, compile.argv, {
        whose: `that target.${name} is compiled with`,
        hint: `Install it, or name another in target.${name}.cc of compat.toml or with CC=.`,
      }),
    }),
    // compat.toml says it all, and that is among what the answers depend on.
    describedBy: async () => [],
    // What its headers declare is there when the program is linked, or the linker says so.
    exported: async (_, wanted) => wanted,
    sanity: SANITY,
    remedy: `No answer of these headers and this compiler can be believed. Look at cc, cflags and headers of target.${name} in compat.toml.`,
    isKernel: false,
    named: () => ['--target', name],
  };
}

/** They include nothing: which headers there are is up to the target. */
const SANITY: readonly SanityText[] = [
  { name: 'sanity_passes.c', mustPass: true, body: 'return 0;' },
  { name: 'sanity_undeclared.c', mustPass: false, body: 'return compat_gen_undeclared();' },
  {
    name: 'sanity_other_pointer.c',
    mustPass: false,
    body: 'char *byte = (int *)0;\n\n\treturn byte != 0;',
  },
].map(({ body, ...rest }) => ({
  ...rest,
  text: `int compat_sanity(void);\nint compat_sanity(void)\n{\n\t${body}\n}\n`,
}));
