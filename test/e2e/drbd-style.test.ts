import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nightly } from '../nightly.js';
import { type Ended, type Kernel, kernel, openSandbox, pathWithout } from './kernels.js';
import { namesIn, said, snapshot } from './tiny.js';

/**
 * A tree in the layout of DRBD's compat pipeline: test/fixtures/mill, which has nothing of compat-gen's
 * in it but compat.toml.
 */
const sandbox = openSandbox();
afterAll(sandbox.remove);

const OLD = kernel('5.10');
const MIDDLE = kernel('6.1');
const NEW = kernel('6.12');
const master = path.join(sandbox.dir, 'mill');
let withoutSpatch: NodeJS.ProcessEnv = {};

const wordsFor = ({ kdir, cc }: Kernel): string[] => ['--kdir', kdir, `CC=${cc}`];
const cacheOf = (dir: string): string => path.join(dir, 'mill-compat/cocci_cache');
const textOf = (...names: string[]): string => readFileSync(path.join(...names), 'latin1');
const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

function headerFor(isNew: boolean): string {
  const line = (yes: boolean, macro: string): string =>
    yes ? `#define MILL_${macro}\n` : `/* #undef MILL_${macro} */\n`;
  return [
    line(true, 'WORDS_OF_OUR_OWN'),
    line(isNew, 'HAVE_CLASS_CREATE_OFNAME'),
    line(true, 'HAVE_SANE_TESTS'),
    line(false, 'HAVE_SANE_TESTS_FAIL'),
    line(isNew, 'UNALIGNED_WITHOUT_ASKING'),
  ].join('');
}
const OLD_PRINT = md5(headerFor(false));
const NEW_PRINT = md5(headerFor(true));

const built = new Map<Kernel, Ended>();
beforeAll(() => {
  sandbox.module('mill');
  withoutSpatch = { PATH: pathWithout(sandbox, /^spatch/) };
  for (const one of [OLD, MIDDLE, NEW]) {
    built.set(one, sandbox.compatGen([...wordsFor(one), 'build'], master));
  }
});

let serial = 0;
/** The tree as its authors have it, without what was made in it; `entries`: with its cocci_cache. */
function fresh(entries: 'with entries' | 'bare' = 'bare'): string {
  const dir = path.join(sandbox.dir, `m${serial++}`);
  cpSync(master, dir, { recursive: true, filter: (name) => !/\/build-/.test(name) });
  if (entries === 'bare') rmSync(cacheOf(dir), { recursive: true });
  return dir;
}

describe('a tree in the layout of DRBD’s, with a compat.toml beside it', () => {
  it.each([
    ['5.10', OLD, false],
    ['6.1', MIDDLE, false],
    ['6.12', NEW, true],
  ] as const)('is built for %s', (_, one, isNew) => {
    const ended = built.get(one)!;
    const copy = path.join(master, `build-${one.release}`);
    expect(ended.status, said(ended)).toBe(0);
    expect(ended.stdout).toBe(`${copy}/mill.ko\n`);
    expect(textOf(copy, 'compat.h')).toBe(headerFor(isNew));
    expect(ended.stderr).not.toMatch(/misspelt/);

    const entry = path.join(cacheOf(master), isNew ? NEW_PRINT : OLD_PRINT);
    const rules = [
      ...(isNew ? [] : ['class_create__no_OF-Name']),
      ...['mill_turn__yes_unsigned', 'grain__yes_wide', 'mill_note__yes_python'],
      'mill_dust__no_present',
    ];
    const told = rules.flatMap((rule) => [rule, `${rule}+tell`]);
    expect(textOf(entry, 'rules.txt')).toBe(told.map((name) => `${name}\n`).join(''));

    const main = textOf(copy, 'mill_main.c');
    expect(main).toContain(isNew ? 'class_create("mill")' : 'class_create(THIS_MODULE, "mill")');
    expect(main).toContain('mill_note("%d ROUNDS\\n"');
    const lines = [...main.matchAll(/seq_puts\(m, "(.*)\\n"\);/g)].map(([, name]) => name);
    expect(lines).toEqual(rules);
    // The prototype follows the function, and the loop is understood through the macro file.
    expect(textOf(copy, 'mill.h')).toMatch(
      /long grain;[\s\S]*mill_turn\(struct mill_stone \*stone, unsigned int rounds\);/,
    );
    expect(textOf(copy, 'mill_stone.c')).toContain('dust += (stone->grain + 1);');
  });

  it('gives kernels of the same answers one entry', () => {
    expect(namesIn(cacheOf(master)).sort()).toEqual([OLD_PRINT, NEW_PRINT].sort());
    expect(textOf(cacheOf(master), OLD_PRINT, 'kernelrelease.txt')).toBe(
      `${OLD.release}\n${MIDDLE.release}\n`,
    );
  });

  it('needs no spatch for what it has in its cache, and compiles nothing again', () => {
    const again = sandbox.compatGen([...wordsFor(MIDDLE), 'build'], master, withoutSpatch);
    expect(again.status, said(again)).toBe(0);
    expect(again.stderr).toMatch(new RegExp(`^ {2}HIT +${OLD_PRINT.slice(0, 12)}$`, 'm'));
    expect(again.stderr).not.toMatch(/^ {2}(?:SPATCH|CC)/m);
  });

  nightly('tells why its selector refuses a kernel, and exits with 9', () => {
    const dir = fresh();
    writeFileSync(path.join(dir, 'mill-compat/tests/Words_of_our_own.c'), '#error "never"\n');
    const { status, stdout, stderr } = sandbox.compatGen([...wordsFor(NEW), 'prepare'], dir);
    expect(stderr).toMatch(
      /this kernel is not supported: mill: this kernel has no words, it is too/,
    );
    expect(stderr).not.toMatch(/In file included|\^~/);
    expect([status, stdout]).toEqual([9, '']);
  });
});

describe('an entry that the tree’s own pipeline made', () => {
  const NAMES = ['compat.h', 'compat.patch', 'kernelrelease.txt'];

  /** Makes the entry for 6.1 look as theirs do. */
  function foreign(patch: (ours: string) => string): { dir: string; entry: string } {
    const dir = fresh('with entries');
    const entry = path.join(cacheOf(dir), OLD_PRINT);
    for (const name of readdirSync(entry).filter((one) => !NAMES.includes(one)))
      rmSync(path.join(entry, name));
    writeFileSync(path.join(entry, 'applied_cocci_files.txt'), 'class_create__no_OF-Name\n');
    writeFileSync(path.join(entry, 'compat.patch'), patch(textOf(entry, 'compat.patch')));
    return { dir, entry };
  }

  /** -p0 names, temporary ones on the +++ side, and the header's hunks in two diffs, the later first. */
  function asTheirs(ours: string): string {
    const diffs = ours.split(/^(?=--- )/m).flatMap((diff) => {
      const [names = '', ...hunks] = diff.split(/^(?=@@ )/m);
      return names.includes('mill.h') ? [...hunks].reverse().map((hunk) => names + hunk) : [diff];
    });
    return diffs
      .join('')
      .replace(/^--- a\/mill\.h$/gm, '--- ./mill.h')
      .replace(/^--- a\//gm, '--- ')
      .replace(/^\+\+\+ b\/(.*)$/gm, '+++ /tmp/cocci-output-4711-0a1b2c-$1');
  }

  it('is used without spatch, gives the same sources, and stays as it is', () => {
    const { dir, entry } = foreign(asTheirs);
    expect(textOf(entry, 'compat.patch').match(/^--- \.\/mill\.h$/gm)).toHaveLength(2);
    const before = snapshot(entry);
    const ended = sandbox.compatGen([...wordsFor(MIDDLE), 'build'], dir, withoutSpatch);
    expect(ended.status, said(ended)).toBe(0);
    expect(snapshot(entry)).toEqual(before);
    const build = `build-${MIDDLE.release}`;
    for (const name of ['mill.h', 'mill_main.c', 'mill_stone.c']) {
      expect(textOf(dir, build, name)).toBe(textOf(master, build, name).replaceAll(master, dir));
    }
  });

  nightly('is made again by generate only when it is named', () => {
    const { dir, entry } = foreign(asTheirs);
    const before = textOf(entry, 'compat.patch');
    expect(sandbox.compatGen(['generate'], dir).status).toBe(0);
    expect(textOf(entry, 'compat.patch')).toBe(before);
    expect(sandbox.compatGen(['cache', 'list'], dir).stdout).toMatch(`${OLD_PRINT}  foreign`);
    expect(sandbox.compatGen(['generate', OLD_PRINT], dir).status).toBe(0);
    expect(textOf(entry, 'compat.patch')).toBe(textOf(cacheOf(master), OLD_PRINT, 'compat.patch'));
  });

  nightly('whose diffs of one file claim the same lines is refused, not guessed at', () => {
    const { dir } = foreign((ours) => {
      const header = ours.split(/^(?=--- )/m).find((diff) => diff.startsWith('--- a/mill.h')) ?? '';
      return ours + header;
    });
    const ended = sandbox.compatGen([...wordsFor(MIDDLE), 'prepare'], dir);
    expect(ended.stderr).toMatch(/compat\.patch:\d+: two diffs of mill\.h overlap at lines/);
    expect(ended.status).toBe(6);
  });

  it('whose compat.h carries code is refused before anything is compiled', () => {
    const dir = fresh();
    const trace = path.join(dir, 'trace');
    const evil = `${headerFor(false)}__attribute__((constructor)) static void f(void) { fopen("${trace}", "w"); }\n`;
    const entry = path.join(cacheOf(dir), md5(evil));
    mkdirSync(entry, { recursive: true });
    writeFileSync(path.join(entry, 'compat.h'), evil);
    const ended = sandbox.compatGen(['generate', md5(evil)], dir);
    expect(ended.stderr).toMatch(/compat\.h:6: this is not an answer/);
    expect(ended.status).toBe(8);
    expect(existsSync(trace)).toBe(false);
  });
});

describe('the chores of a release', () => {
  /** compat.h files as they were gathered from several hosts. */
  function gathered(dir: string, files: Record<string, string>): string[] {
    const place = path.join(dir, 'gathered');
    mkdirSync(place);
    return Object.entries(files).map(([name, text]) => {
      writeFileSync(path.join(place, name), text);
      return path.join('gathered', name);
    });
  }

  it('gathers compat.h files, keeps the patches there are, drops what is not wanted', () => {
    const dir = fresh('with entries');
    const other = headerFor(false).replace(/\/\* #undef (MILL_UNA\w+) \*\//, '#define $1');
    const files = gathered(dir, {
      'compat.h.9.1-z': headerFor(false),
      'compat.h.10.2-a': headerFor(false),
      'compat.11.h': other,
    });
    const { status, stdout } = sandbox.compatGen(['cache', 'add', '--only', ...files], dir);
    expect(stdout.split('\n').slice(0, -1)).toEqual([
      `${OLD_PRINT}  known    9.1-z`,
      `${OLD_PRINT}  known    10.2-a`,
      `${md5(other)}  added    11`,
      `${NEW_PRINT}  removed`,
    ]);
    expect(status).toBe(0);
    expect(namesIn(cacheOf(dir)).sort()).toEqual([OLD_PRINT, md5(other)].sort());
    expect(textOf(cacheOf(dir), OLD_PRINT, 'kernelrelease.txt')).toBe(
      `10.2-a\n${OLD.release}\n${MIDDLE.release}\n9.1-z\n`,
    );
    expect(textOf(cacheOf(dir), OLD_PRINT, 'compat.patch')).toBe(
      textOf(cacheOf(master), OLD_PRINT, 'compat.patch'),
    );
    const made = sandbox.compatGen(['generate'], dir);
    expect(made.stdout).toMatch(new RegExp(`^${md5(other)}  made, 5 rules$`, 'm'));
    expect(made.stdout).toMatch(new RegExp(`^${OLD_PRINT}  current, 5 rules$`, 'm'));
  });

  it.each<[string, string, string[], number, RegExp]>([
    ['no compat.h', 'int x;\n', [], 8, /compat\.h\.1:1: this is not an answer: "int x;"/],
    ['of other tests', '#define MILL_X\n', [], 2, /answers other tests .*: it has no MILL_WORDS/],
    [
      'of a release that is none',
      headerFor(true),
      ['--kernelrelease', 'a b'],
      2,
      /"a b" is not a kernel release/,
    ],
  ])('takes none where one is %s', (_, text, options, status, words) => {
    const dir = fresh();
    const files = gathered(dir, { 'compat.h.0': headerFor(true), 'compat.h.1': text });
    const ended = sandbox.compatGen(['cache', 'add', ...options, ...files], dir);
    expect(ended.stderr).toMatch(words);
    expect([ended.status, ended.stdout, namesIn(cacheOf(dir))]).toEqual([status, '', []]);
  });

  it('asks for the kernel release where no name tells it', () => {
    const dir = fresh();
    const [file = ''] = gathered(dir, { 'compat.h': headerFor(true) });
    const ended = sandbox.compatGen(['cache', 'add', file], dir);
    expect(ended.stderr).toMatch(
      /nothing tells which kernel .*compat\.h is from\nSay --kernelrelease/,
    );
    expect(ended.status).toBe(2);
    const told = sandbox.compatGen(['cache', 'add', file, '--kernelrelease', '6.1-x'], dir);
    expect(told.stdout).toBe(`${NEW_PRINT}  added    6.1-x\n`);
  });
});
