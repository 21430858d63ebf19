import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeNightly, nightly } from '../nightly.js';
import { CLI, kernel, needs, openSandbox } from './kernels.js';
import { kernelWords, matrixBox, outcomes } from './matrix.js';
import { entriesOf, said, script, tiny } from './tiny.js';

const sandbox = openSandbox();
afterAll(sandbox.remove);

const OLD = kernel('5.10');
const MIDDLE = kernel('6.1');
const NEW = kernel('6.12');
const ALL = kernelWords([OLD, MIDDLE, NEW]);
const LATER = kernelWords([MIDDLE, NEW]);

/** Two modules: the tiny one, whose rule 5.10 and 6.1 need, and one that wants what came with 6.1. */
const dir = path.join(sandbox.dir, 'drivers');
tiny(path.join(dir, 'one'), {
  // As the author would have it for the newest kernel; the library does not know the name.
  'tiny.h':
    'static inline int tiny_old(int x)\n{\n\treturn x + 1;\n}\n\n#define tiny_new(x) tiny_rename(x)\n#define tiny_copy strscpy\nint tiny_aux(int x);\n',
  'tiny_main.c': [
    '#include <linux/module.h>',
    '#include <linux/string.h>',
    '#include "tiny.h"',
    'static inline int tiny_rename(int x)',
    '{',
    '\tchar to[4];',
    '',
    '\treturn x + tiny_copy(to, "x");',
    '}',
    'int tiny_init(void);',
    'int tiny_init(void)',
    '{',
    '\treturn tiny_new(1) > tiny_aux(1);',
    '}',
    'MODULE_LICENSE("GPL");',
    '',
  ].join('\n'),
  'compat/cocci/old.cocci':
    '// compat: when !have_strscpy_2\n// compat: touches tiny_copy\n@@\nexpression a, b;\n@@\n- tiny_copy(a, b)\n+ tiny_copy(a, b, sizeof(a))\n',
});
const two = tiny(path.join(dir, 'two'), {
  Kbuild: 'obj-m := two.o\n',
  'tiny_main.c': undefined,
  'tiny_aux.c': undefined,
  'tiny.h': undefined,
  'compat/cocci/old.cocci': undefined,
  'compat/cocci/moon.cocci': undefined,
  'two.c': '#include <linux/module.h>\n#include <linux/rethook.h>\nMODULE_LICENSE("GPL");\n',
});
const { matrix, run, ran, env } = matrixBox(sandbox, dir);

describe('compat-gen matrix', () => {
  it('asks each kernel, makes one patch for all kernels of a fingerprint, builds; a cell that fails stops no other', () => {
    const first = matrix(['one', 'two', ...ALL], 7);
    expect(outcomes(first)).toEqual([
      'one 5.10: fixed old',
      'one 6.1: fixed old',
      'one 6.12: built',
      'two 5.10: fails',
      'two 6.1: built',
      'two 6.12: built',
    ]);
    // <linux/rethook.h> came with 5.18.
    const [failed] = first.cells.filter(({ outcome }) => outcome === 'fails');
    expect(failed?.cause).toMatchObject({
      stage: 'build',
      code: 'KBUILD_FAILED',
      error: { place: 'two.c:2', message: expect.stringContaining('linux/rethook.h') },
    });
    const [on510, on61, on612] = first.cells;
    expect(on510?.patch).toBe(on61?.patch);
    expect(on612?.patch).toBe('');
    expect(Object.values(first.patches)).toEqual([expect.stringContaining('sizeof(to)')]);
    expect(first.counts).toMatchObject({ known: 0, asked: 6, made: 1, built: 6 });
    const { spatch = 0, make = 0 } = ran();
    expect(spatch).toBeGreaterThan(0);
    expect(make).toBeGreaterThanOrEqual(9);
    // The one rule's patch, and the empty one.
    expect(entriesOf(path.join(dir, 'one/cocci_cache'))).toHaveLength(2);
    // Beside the modules there is nothing but the entries.
    expect(readdirSync(path.join(dir, 'two')).sort()).toEqual([
      'Kbuild',
      'cocci_cache',
      'compat',
      'compat.toml',
      'two.c',
    ]);
  });

  it('does no work where nothing has changed: no compiler, no spatch, no make', () => {
    const again = matrix(['one', 'two', ...ALL], 7);
    expect(ran()).toEqual({});
    expect(again.counts).toEqual({
      known: 6,
      asked: 0,
      compiled: 0,
      made: 0,
      built: 0,
      elsewhere: 0,
      tried: 0,
    });
    expect(Object.keys(again.patches)).toHaveLength(1);
  });

  it('shows a table, and tells programs a cell a line', () => {
    const files = ['report', 'html', 'junit', 'markdown', 'badge'];
    const words = files.flatMap((name) => [`--${name}`, `out.${name}`]);
    const ended = run(['one', 'two', ...ALL, ...words]);
    expect(ended.status, said(ended)).toBe(7);
    expect(ended.stdout.split('\n')[0]).toMatch(/^one\t5\.10\S+\tfixed\t[0-9a-f]{64}$/);
    const table = ended.stderr.split('\n').filter((line) => /^(?:one|two) {2}/.test(line));
    expect(table.map((line) => line.replace(/ {2,}/g, '|'))).toEqual([
      'one|fixed by 1|fixed by 1|built',
      'two|fails|built|built',
    ]);
    const texts = files.map((name) => readFileSync(path.join(dir, `out.${name}`), 'utf8'));
    expect(JSON.parse(texts[0] ?? '').cells).toHaveLength(6);
    expect(texts[1]).toContain('linux/rethook.h');
    expect(texts[2]).toContain('tests="6" failures="1"');
    expect(texts[3]).toContain('Nothing has changed since the run of');
    expect(texts[4]).toContain('5 of 6');
    expect(ended.stderr).toMatch(/5 of 6 build \(3 built, 2 fixed\), 3 kernels, 1 patch; /);
  });

  it('does what has changed, and no more', () => {
    const file = path.join(two, 'two.c');
    writeFileSync(file, readFileSync(file, 'utf8').replace('rethook.h', 'kernel.h'));
    const third = matrix(['one', 'two', ...ALL]);
    expect(third.counts).toMatchObject({ known: 3, asked: 3, compiled: 0, built: 3 });
    expect(outcomes(third)).toContain('two 5.10: built');
    const better = {
      module: 'two',
      kernel: OLD.release,
      kind: 'better',
      was: 'fails',
      is: 'built',
    };
    expect(third.since?.changes).toEqual([better]);
    const against = matrix(['one', 'two', ...ALL, '--since', 'out.report']);
    expect(against.since?.changes).toEqual([better]);
    expect(matrix(['one', 'two', ...ALL]).since?.changes).toEqual([]);
    expect(ran().spatch).toBeUndefined();
    // What is kept of a cell and is not what was written there counts as nothing.
    const cells = path.join(sandbox.dir, 'cache/compat-gen/matrix/cells');
    for (const name of readdirSync(cells)) writeFileSync(path.join(cells, name), '{"result":1}');
    rmSync(path.join(dir, 'one/cocci_cache'), { recursive: true });
    expect(matrix(['one', ...kernelWords([MIDDLE])]).counts).toMatchObject({ built: 1, made: 1 });
    expect(matrix(['one', ...kernelWords([MIDDLE])]).counts).toMatchObject({ known: 1, built: 0 });
    // So does a cell whose patch the cocci_cache has no more.
    rmSync(path.join(dir, 'one/cocci_cache'), { recursive: true });
    expect(matrix(['one', ...kernelWords([MIDDLE])]).counts).toMatchObject({ built: 1, made: 1 });
    ran();
  });

  nightly('reads a matrix.toml: a cell that is expected to fail makes no run fail', () => {
    const file = path.join(dir, 'matrix.toml');
    const kernels = [MIDDLE, NEW].map(
      ({ series, kdir, cc }) =>
        `[[kernels]]\nname = "${series}"\nkdir = "${kdir}"\nmake = ["CC=${cc}"]\n`,
    );
    const bad = tiny(path.join(dir, 'three'), {
      'tiny_main.c': 'int three(void) { return four; }\n',
    });
    const expected = '[[expected]]\nmodule = "three"\nwhy = "not written yet"\n';
    const words = ['modules = ["one", "three"]', ...kernels, expected].join('\n');
    writeFileSync(file, words);
    const { cells } = matrix(['matrix.toml']);
    expect(cells.map((cell) => [cell.module, cell.kernel, cell.outcome, cell.expected])).toEqual([
      ['one', '6.1', 'fixed', undefined],
      ['one', '6.12', 'built', undefined],
      ['three', '6.1', 'fails', 'not written yet'],
      ['three', '6.12', 'fails', 'not written yet'],
    ]);
    expect(cells[0]?.steps).toEqual([{ name: 'check', says: 'the kernel would load it' }]);
    expect(run(['matrix.toml']).stderr).toContain('2 expected to fail');
    expect(run(['matrix.toml', 'one']).status).toBe(2);
    rmSync(bad, { recursive: true });
  });

  nightly('puts the modules where they are wanted, and again where they are gone', () => {
    const words = ['one', ...kernelWords([MIDDLE, NEW]), '-o', 'out'];
    expect(matrix(words).cells.map(({ modules }) => modules.length)).toEqual([1, 1]);
    const out = path.join(dir, 'out', NEW.release, 'one');
    expect(readdirSync(out)).toEqual(['tiny.ko']);
    expect(matrix(words).counts.built).toBe(0);
    rmSync(out, { recursive: true });
    expect(matrix(words).counts.built).toBe(1);
    expect(readdirSync(out)).toEqual(['tiny.ko']);
  });

  it('goes on without a kernel, a module or a compiler that is not there, and says so', () => {
    const words = ['one', 'three', ...kernelWords([NEW]), '--kver', '9.9.9'];
    const { cells } = matrix(words, 7);
    expect(cells.map(({ outcome, cause }) => [outcome, cause?.stage, cause?.code])).toEqual([
      ['fails', 'kernel', 'NO_KERNEL'],
      ['built', undefined, undefined],
      ['fails', 'module', 'USAGE'],
      ['fails', 'module', 'USAGE'],
    ]);
    const { cells: byTwo } = matrix(
      ['one', ...kernelWords([NEW]), '--cc', 'gcc-12', '--cc', 'gcc-none'],
      7,
    );
    expect(byTwo.map(({ kernel: name, outcome }) => [name, outcome])).toEqual([
      [`${NEW.release} gcc-12`, 'built'],
      [expect.stringContaining('gcc-none'), 'fails'],
    ]);
  });
});

describeNightly('a kernel behind a prefix', () => {
  it('is asked once, and looked at by its files after that', (context) => {
    const newest = kernel('7');
    needs(context, newest);
    const log = path.join(sandbox.dir, 'prefix.log');
    const prefix = script(
      sandbox,
      'prefix',
      // The program itself: env(1) may stand before it, with variables.
      `for word; do case $word in env | *=*) ;; *) break ;; esac; done\nprintf '%s\\n' "$word" >>'${log}'\nexec ${newest.exec.map((word) => `'${word}'`).join(' ')} "$@"`,
    );
    const words = ['one', '--kdir', newest.kdir, '--exec', prefix];
    const go = () => {
      const ended = sandbox.compatGen(['--json', 'matrix', ...words, `CC=${newest.cc}`], dir);
      expect(ended.status, said(ended)).toBe(0);
      const { counts } = JSON.parse(ended.stdout);
      const programs = readFileSync(log, 'utf8').split('\n').filter(Boolean);
      rmSync(log);
      return { counts, programs };
    };
    expect(go().counts).toMatchObject({ asked: 1, built: 1 });
    const again = go();
    expect(again.counts).toEqual({
      known: 1,
      asked: 0,
      compiled: 0,
      made: 0,
      built: 0,
      elsewhere: 0,
      tried: 0,
    });
    expect(again.programs.filter((name) => !['true', 'readlink', 'sh'].includes(name))).toEqual([]);
    // Another source, with the same tests: they are not compiled again.
    writeFileSync(
      path.join(dir, 'one/tiny_aux.c'),
      'int tiny_aux(int x);\nint tiny_aux(int x)\n{\n\treturn x + 2;\n}\n',
    );
    expect(go().counts).toMatchObject({ known: 0, asked: 0, compiled: 0, built: 1 });
  });
});

describe('a matrix that is interrupted', () => {
  beforeAll(() =>
    writeFileSync(path.join(two, 'two.c'), '#include <linux/module.h>\nMODULE_LICENSE("GPL");\n'),
  );

  it('ends with 130, and the next run goes on from there', async () => {
    const child = spawn(
      process.execPath,
      [CLI, 'matrix', 'one', 'two', ...LATER, 'CC=gcc-12', '-j1'],
      {
        cwd: dir,
        env: { ...process.env, ...env, XDG_CACHE_HOME: path.join(sandbox.dir, 'cache') },
      },
    );
    let words = '';
    const status = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stdout.resume();
    child.stderr.on('data', (chunk) => {
      words += String(chunk);
      // Once: a second one would end it while it stops.
      if (!child.killed && /^ {2}MATRIX/m.test(words)) child.kill('SIGINT');
    });
    expect(await status).toBe(130);
    const { counts, cells } = matrix(['one', 'two', ...LATER]);
    expect(counts.known).toBeGreaterThan(0);
    expect(counts.known + counts.built).toBe(cells.length);
    expect(counts.built).toBeGreaterThan(0);
  });
});
