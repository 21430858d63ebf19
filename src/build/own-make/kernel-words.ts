import type { KernelTree } from '../../target/index.js';

const ASSIGNED =
  /^[ \t]*(?:export[ \t]+|override[ \t]+)?(\w+)[ \t]*(?:\?|::?|:::)?=[ \t]*(.*?)[ \t]*$/gm;

/** $(shell uname -r), `uname -r`, ${KERNELRELEASE} and the like: whichever kernel runs. */
const RUNNING = /^(?:\$[({]shell[ \t]+uname[ \t]+-r[)}]|`uname[ \t]+-r`)$/;

/**
 * The make words that turn a driver's own Makefile from the running kernel to `tree`: its variables that hold the
 * running kernel's release or build directory, by whatever name. A recipe that spells these out has none.
 */
export function kernelWords(makefile: string, tree: KernelTree): string[] {
  const words = new Map<string, string>();
  for (const [, name, value] of makefile.replaceAll('\\\n', ' ').matchAll(ASSIGNED)) {
    if (name === undefined || value === undefined || name === 'KERNELRELEASE') continue;
    if (RUNNING.test(value)) words.set(name, tree.release);
    else if (/^\/(?:lib\/modules|usr\/src)\/\S.*\/build\/?$/.test(value))
      words.set(name, tree.kdir);
  }
  return [...words].map(([name, value]) => `${name}=${value}`);
}
