import type { Runner } from '../core/process/process.js';
import { type Config, compilerFlags } from '../project/index.js';
import { hasHeader, type KernelTree } from '../target/index.js';

/** A kernel tree as compat tests are to be compiled in it. */
export interface TestedTree {
  /** With tests.cflags-first in front of the kernel's own flags: its -I are searched first; with tests.cpu-seconds. */
  tree: KernelTree;
  /** Behind them: tests.cflags, and those of tests.with-header whose header this tree has. */
  flags: string[];
}

/** Adds what compat.toml says of the tests' flags to a tree. */
export async function withTestFlags(
  session: Runner,
  config: Config,
  tree: KernelTree,
): Promise<TestedTree> {
  const first = await compilerFlags(config, config.tests['cflags-first']);
  const { argv, cwd } = tree.compile;
  const at = argv.findIndex((word) => word.startsWith('-'));
  const words = [...config.tests.cflags];
  for (const { header, cflags } of config.tests['with-header']) {
    if (await hasHeader(session, tree, header)) words.push(...cflags);
  }
  return {
    tree: {
      ...tree,
      compile: {
        argv: [...argv.slice(0, at), ...first, ...argv.slice(at)],
        cwd,
        limits: { cpuSeconds: config.tests['cpu-seconds'] },
      },
    },
    flags: await compilerFlags(config, words),
  };
}
