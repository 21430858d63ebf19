import type { Argument, Command, Option } from 'commander';

/** What may stand in the place of a word. */
export type Kind =
  | 'kernel'
  | 'target'
  | 'entry'
  | 'rule'
  | 'test'
  | 'test-or-rule'
  | 'package'
  | 'symbol'
  | 'dir'
  | 'file'
  | 'free';

/** What each placeholder of the help, `<release>` or `[dir]`, stands for. A name that is not here fails a test. */
const KINDS: Readonly<Record<string, Kind>> = {
  release: 'kernel',
  old: 'kernel',
  new: 'kernel',
  target: 'target',
  fingerprint: 'entry',
  fingerprints: 'entry',
  rule: 'rule',
  test: 'test',
  'test-or-rule': 'test-or-rule',
  package: 'package',
  words: 'free',
  'symbol-or-message': 'symbol',
  dir: 'dir',
  dirs: 'dir',
  'dirs-or-files': 'file',
  command: 'free',
  file: 'file',
  files: 'file',
  modules: 'file',
  api: 'free',
  name: 'free',
  scripts: 'free',
  'name-version': 'free',
  n: 'free',
  address: 'free',
  size: 'free',
  seconds: 'free',
  url: 'free',
  how: 'free',
  args: 'free',
};

/** The kind of an argument or of an option's value; undefined for a placeholder that nobody has thought of. */
export function kindOf(placeholder: string): Kind | undefined {
  return KINDS[placeholder];
}

/** The name of an option's value, as the help shows it: `release` of `--kver <release>`. */
export function placeholderOf({ flags }: Option): string | undefined {
  return /[<[]([\w-]+)(?:\.\.\.)?[>\]]/.exec(flags)?.[1];
}

/** The argument that stands at a place; the last one may stand at all that follow. */
export function argumentAt({ registeredArguments }: Command, at: number): Argument | undefined {
  const last = registeredArguments.at(-1);
  return registeredArguments[at] ?? (last?.variadic ? last : undefined);
}
