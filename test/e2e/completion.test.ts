import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kernel, openSandbox, REPO } from './kernels.js';
import { said, tiny } from './tiny.js';

const box = openSandbox();
afterAll(box.remove);
const dir = tiny(path.join(box.dir, 'tiny'));
mkdirSync(path.join(dir, 'sub'));
const example = path.join(REPO, 'examples/ramdisk');

/** What the program offers for the last of some words. */
function offered(words: readonly string[], cwd = dir): string[] {
  const ended = box.compatGen(['__complete', ...words], cwd);
  expect(ended.status, said(ended)).toBe(0);
  return ended.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t')[0] ?? '');
}

describe('what the program offers', () => {
  it('is its own commands and options, each', () => {
    const help = box.compatGen(['--help'], dir).stdout;
    const known = [...help.matchAll(/^ {2}([a-z][\w-]*)\b.* {2}/gm)].map(([, name]) => name);
    expect(offered([''])).toEqual(expect.arrayContaining(known));
    const flags = [...help.matchAll(/--[a-z][\w-]*/g)].map(([flag]) => flag);
    expect(offered(['--'])).toEqual(expect.arrayContaining(flags));
    expect(offered(['cache', ''])).toEqual(expect.arrayContaining(['list', 'stats', 'clear']));
    expect(offered(['build', '--'])).toEqual(expect.arrayContaining(['--output', '--kver']));
  });

  it('is what there is of kernels, entries, rules and tests', () => {
    const { release } = kernel('6.1');
    expect(offered(['--kver', ''])).toContain(release);
    expect(offered(['--kver='])).toContain(release);
    expect(offered(['build', '--kver', '=', '6'])).toContain(release);
    expect(offered(['dkms', '-k', ''])).toContain(release);
    expect(offered(['rules', 'test', ''])).toEqual(expect.arrayContaining(['old', 'moon']));
    expect(offered(['-v', '-C', dir, 'explain', ''], '/')).toEqual(
      expect.arrayContaining(['have_moon', 'old']),
    );
    expect(offered(['detect', '--explain', ''])).toContain('have_strscpy');
    const entries = offered(['cache', 'show', ''], example);
    expect(entries.length).toBeGreaterThan(2);
    expect(entries.every((entry) => /^[0-9a-f]{64}$/.test(entry))).toBe(true);
    expect(offered(['library', ''])).toContain('class_create');
  });

  it('is left to the shell for files, and is nothing where nothing can be known', () => {
    expect(offered(['build', ''])).toEqual([':dir']);
    expect(offered(['import', 'a', ''])).toEqual([':file']);
    expect(offered(['--config', ''])).toEqual([':file']);
    expect(offered(['detect', 'x', ''])).toEqual([]);
    expect(offered(['rules', 'test', ''], '/')).toEqual([]);
    expect(offered([])).toContain('build');
  });
});

/** Keys, and the line that they make. */
const LINES: readonly [string, string][] = [
  ['compat-gen cache sta\t', 'compat-gen cache stats'],
  ['compat-gen --verb\t', 'compat-gen --verbose'],
  ['compat-gen --kver 5.1\t', `compat-gen --kver ${kernel('5.10').release}`],
  ['compat-gen rules test ol\t', 'compat-gen rules test old'],
  ['compat-gen build su\t', 'compat-gen build sub'],
];

/**
 * Types all these lines into an interactive shell on a terminal of its own. In place of being run they are printed:
 * Ctrl-A and Ctrl-E lead to the beginning and the end of a line, where zsh takes a slash away again.
 */
function typed(shell: string, setUp: readonly string[]): string {
  const lines = LINES.map(([keys]) => `${keys}\x01echo "[\x05]"`);
  const ended = spawnSync('timeout', ['120', 'script', '-qec', shell, '/dev/null'], {
    cwd: dir,
    env: {
      ...process.env,
      PATH: `${path.join(box.dir, 'bin')}:${process.env.PATH}`,
      XDG_CACHE_HOME: path.join(box.dir, 'cache'),
      HOME: box.dir,
      TERM: 'dumb',
    },
    input: [...setUp, ...lines, 'exit', ''].join('\n'),
    encoding: 'utf8',
  });
  if (ended.error !== undefined) throw ended.error;
  return ended.stdout;
}

describe.each([
  ['bash', 'bash --norc --noprofile -i', ['eval "$(compat-gen completion bash)"']],
  [
    'zsh',
    'zsh -f -i',
    ['bindkey -e', 'autoload -Uz compinit; compinit -u -D; source <(compat-gen completion zsh)'],
  ],
])('%s', (_, shell, setUp) => {
  it('completes commands, options, kernels, rules and directories', () => {
    const shown = typed(shell, setUp);
    const printed = [...shown.matchAll(/^\[(.*?)\/?\s*\]\r?$/gm)].map(([, line]) => line);
    expect(printed, shown).toEqual(LINES.map(([, line]) => line));
  });
});

describe('fish', () => {
  const complete = (line: string): string[] => {
    const script = `compat-gen completion fish | source; complete -C '${line}'`;
    const ended = box.run(['fish', '--no-config', '-c', script], dir);
    expect(ended.status, said(ended)).toBe(0);
    return ended.stdout.split('\n').filter(Boolean);
  };

  it('completes commands, options, kernels, rules and directories', () => {
    expect(complete('compat-gen cache sta')).toEqual([expect.stringMatching(/^stats\t/)]);
    expect(complete('compat-gen --verb')).toEqual([expect.stringMatching(/^--verbose\t/)]);
    expect(complete('compat-gen --kver 5.1')).toEqual([kernel('5.10').release]);
    expect(complete('compat-gen rules test ol')).toEqual(['old']);
    expect(complete('compat-gen build su')).toEqual([expect.stringMatching(/^sub\//)]);
  });
});
