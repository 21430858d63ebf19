import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { ifThere } from '../../core/files/missing.js';
import type { Config } from './config.js';

const TAKES_PATH = /^(-I|-isystem|-iquote|-idirafter|-include|-imacros)(.*)$/;

/**
 * Words of the compiler with the paths in them made absolute: the compiler runs in the kernel tree,
 * while compat.toml's paths are relative to compat.toml, or to the module where --config names another place. A name
 * that is a file in neither
 * (`-include linux/kconfig.h`) stays as it is, for the compiler to search.
 *
 * @param words tests.cflags, or those of its kin
 */
export async function compilerFlags(
  config: Config,
  words: readonly string[] = config.tests.cflags,
): Promise<string[]> {
  const flags: string[] = [];
  let option: string | undefined;
  for (const word of words) {
    if (option !== undefined) {
      flags.push(await ofModule(config, word));
      option = undefined;
      continue;
    }
    const [, name, value] = TAKES_PATH.exec(word) ?? [];
    if (name === undefined || value === undefined) flags.push(word);
    else if (value !== '') flags.push(name + (await ofModule(config, value)));
    else {
      option = name;
      flags.push(name);
    }
  }
  return flags;
}

async function ofModule({ base, root }: Config, name: string): Promise<string> {
  for (const file of [path.resolve(base, name), path.resolve(root, name)]) {
    if (await ifThere(lstat(file).then(yes, isLoop))) return file;
  }
  return name;
}

const yes = (): boolean => true;

/** Links that lead in a circle are something, too: the compiler passes them over. */
function isLoop(error: NodeJS.ErrnoException): boolean {
  if (error.code === 'ELOOP') return true;
  throw error;
}
