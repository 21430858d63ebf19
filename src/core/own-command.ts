import path from 'node:path';
import { showWords } from './shell-words.js';

/** What a command of this program is for, where its bare name would mean another module or kernel. */
export interface CommandFor {
  /** The directory that the user stands in, absolute. */
  cwd: string;
  /** The module's directory and its compat.toml, absolute. */
  root: string;
  configFile?: string | undefined;
  /** The words that name the kernel, as kernelWords() returns them. */
  kernel?: readonly string[];
}

/** `compat-gen WORDS` for that module and kernel, as it can be pasted into a shell. */
export function ownCommand(
  { cwd, root, configFile, kernel = [] }: CommandFor,
  words: readonly string[],
): string {
  const config =
    configFile === undefined || configFile === path.join(root, 'compat.toml')
      ? []
      : ['--config', shorter(cwd, configFile)];
  const implied = config.length > 0 ? path.dirname(configFile ?? '') : cwd;
  const there = root === implied ? [] : ['-C', shorter(cwd, root)];
  return showWords(['compat-gen', ...there, ...config, ...kernel, ...words]);
}

/** A path as seen from `cwd`, where that is not longer. */
export function shorter(cwd: string, file: string): string {
  const relative = path.relative(cwd, file) || '.';
  return relative.length <= file.length ? relative : file;
}
