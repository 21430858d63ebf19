import { showWords } from '../core/shell-words.js';
import type { KernelTree } from './probe.js';

/** The words that name this tree to compat-gen, for a command that is recommended: --kver or --kdir, --exec, CC=…. */
export function kernelWords({ host, kdir, release }: KernelTree): string[] {
  const { prefix, makeWords } = host;
  return [
    ...(kdir === `/usr/src/linux-headers-${release}` ? ['--kver', release] : ['--kdir', kdir]),
    ...(prefix.length === 0 ? [] : ['--exec', showWords(prefix)]),
    ...makeWords,
  ];
}
