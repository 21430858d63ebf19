import { showWords } from '../core/shell-words.js';
import type { KernelTree } from './kind.js';

/** The words that name this target to compat-gen, for a command that is recommended: --kver, --kdir or --target, --exec, CC=…. */
export function kernelWords(tree: KernelTree): string[] {
  const { prefix, makeWords } = tree.host;
  return [
    ...tree.kind.named(tree),
    ...(prefix.length === 0 ? [] : ['--exec', showWords(prefix)]),
    ...makeWords,
  ];
}

/** How a kernel's tree is named. */
export function byReleaseOrDir({ kdir, release }: KernelTree): string[] {
  return kdir === `/usr/src/linux-headers-${release}` ? ['--kver', release] : ['--kdir', kdir];
}
