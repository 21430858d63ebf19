import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Cell } from '../../src/matrix/index.js';
import { nightly } from '../nightly.js';
import { debOf, packagesOf } from '../preflight/headers.js';
import { needsToBoot } from '../smoke/images.js';
import { kernel, openSandbox } from './kernels.js';
import { matrixBox } from './matrix.js';
import { tiny } from './tiny.js';

const sandbox = openSandbox();
afterAll(sandbox.remove);

const OLD = kernel('6.1');
const dir = path.join(sandbox.dir, 'drivers');

/** It builds as it is, its rule rewrites a call on 6.1 all the same; and a part of it can be run as a process. */
tiny(path.join(dir, 'one'), {
  'compat.toml': [
    '[target.usermode]',
    'headers = ["shim"]',
    'sources = ["tiny_aux.c"]',
    'with = ["shim/main.c"]',
    'cc = "cc"',
    'cflags = "-O1"',
    '[target.other]',
    'headers = ["empty"]',
    'sources = ["tiny_aux.c"]',
    '[rules]',
    'files = ["compat/cocci/*"]',
    '',
  ].join('\n'),
  'tiny.h':
    'static inline int tiny_old(int x)\n{\n\treturn x + 1;\n}\n\n#define tiny_new(x) tiny_old(x)\nint tiny_aux(int x);\n',
  'empty/README': 'Here strscpy() is not declared at all.\n',
  // Two parameters are too few, as on 6.1.
  'shim/linux/string.h': 'long strscpy(char *to, const char *from, unsigned long size);\n',
  'shim/main.c':
    '#include <stdlib.h>\n#include "../tiny.h"\nint main(int count, char **words)\n{\n\treturn tiny_aux(count > 1 ? atoi(words[1]) : 0);\n}\n',
  'compat/smoke/10-there.sh': 'test -d /sys/module/tiny\n',
});
/** It needs its rule, and its dkms.conf is for other kernels. */
tiny(path.join(dir, 'two'), {
  'dkms.conf': 'PACKAGE_NAME="two"\nBUILD_EXCLUSIVE_KERNEL="^6\\.12\\."\n',
});
const QEMU = 'qemu-system-x86_64';
const { matrix, ran } = matrixBox(sandbox, dir, [QEMU, 'cc']);

function plan(image: string, more: string): void {
  const columns = [OLD].map(
    ({ series, kdir, cc }) =>
      `[[kernels]]\nname = "${series}"\nkdir = "${kdir}"\nmake = ["CC=${cc}"]\nimage = "${image}"\n`,
  );
  const head = 'modules = ["one", "two"]\npreflight = true\n';
  writeFileSync(path.join(dir, 'matrix.toml'), [head, more, ...columns].join('\n'));
}

const BOOT = '[[smoke]]\nmodule = "one"\nkernel = "6.1"\n';

function cellOf(cells: readonly Cell[], module: string, series: string): Cell {
  const cell = cells.find((one) => one.module === module && one.kernel === series);
  if (cell === undefined) throw new Error(`no cell ${module} ${series}`);
  return cell;
}

/** What each step said. */
function said({ steps }: Cell): Record<string, string> {
  return Object.fromEntries(steps.map(({ name, says }) => [name, says]));
}

it('tries what is built: as it is, as a process, in a booted kernel; and nothing again that has not changed', (context) => {
  const image = needsToBoot(context, OLD);
  const expected = '[[expected]]\nmodule = "one"\nkernel = "6.1"\nwhy = "no image yet"\n';
  plan(dir, `usermode = true\n${BOOT}${expected}`);
  const { cells, counts } = matrix(['matrix.toml']);
  const failed = cellOf(cells, 'one', '6.1');
  expect(failed).toMatchObject({
    outcome: 'fails',
    expected: 'no image yet',
    cause: { stage: 'smoke', code: 'NO_KERNEL' },
  });
  const two = cellOf(cells, 'two', '6.1');
  expect(two).toMatchObject({ outcome: 'fixed', expected: expect.stringContaining('dkms.conf') });
  // It has no target, and is not booted.
  expect(said(two)).toEqual({
    check: 'the kernel would load it',
    preflight: 'it does not build as it is',
  });
  expect(counts).toMatchObject({ built: 2, tried: 6 });
  expect(ran()[QEMU]).toBeUndefined();

  // What failed for want of an image is tried again, and of its steps that one alone.
  plan(image, `usermode = true\n${BOOT}${expected}`);
  const second = matrix(['matrix.toml']);
  const runs = cellOf(second.cells, 'one', '6.1');
  expect(runs).toMatchObject({ outcome: 'runs', rules: ['old'] });
  expect(said(runs)).toEqual({
    check: 'the kernel would load it',
    preflight: 'it builds as it is',
    // The other target has other answers.
    usermode: 'usermode: its program ends with 0',
    smoke: expect.stringMatching(/^loaded, 1 script, \d+ checks?, unloaded$/),
  });
  expect(second.counts).toMatchObject({ known: 1, built: 1, tried: 1 });
  expect(second.since?.changes).toEqual([
    { module: 'one', kernel: '6.1', kind: 'better', was: 'fails', is: 'runs' },
  ]);
  expect(ran()[QEMU]).toBeGreaterThan(0);

  const again = matrix(['matrix.toml']);
  expect(ran()).toEqual({});
  expect(again.counts).toEqual({
    known: 2,
    asked: 0,
    compiled: 0,
    made: 0,
    built: 0,
    elsewhere: 0,
    tried: 0,
  });

  // One step is another one: no other step is done again, and no cell that it is not for.
  plan(image, `[[usermode]]\nkernel = "6.1"\nargs = ["3"]\n${BOOT}`);
  const third = matrix(['matrix.toml'], 7);
  expect(cellOf(third.cells, 'one', '6.1')).toMatchObject({
    outcome: 'fails',
    cause: { stage: 'usermode', message: 'usermode: its program ends with 3' },
  });
  expect(third.counts).toMatchObject({ known: 1, tried: 1 });
  expect(ran()[QEMU]).toBeUndefined();
});

nightly('tells what its rules break from what does not build either way', () => {
  tiny(path.join(dir, 'broken'), {
    'tiny.h':
      'static inline int tiny_old(int x)\n{\n\treturn x + 1;\n}\n\n#define tiny_new(x) tiny_old(x)\nint tiny_aux(int x);\n',
    'compat/cocci/old.cocci':
      '// compat: when !have_strscpy_2\n// compat: touches tiny_new\n@@\nexpression x;\n@@\n- tiny_new(x)\n+ tiny_nowhere(x)\n',
  });
  const words = ['broken', 'two', '--kdir', OLD.kdir, '--preflight'];
  const { cells } = matrix(words, 7);
  expect(cells.map(({ module, outcome }) => `${module} ${outcome}`)).toEqual([
    'broken broken',
    'two fixed',
  ]);
  expect(cells[0]).toMatchObject({ cause: { stage: 'build' }, rules: ['old'] });
  expect(said(cells[0] as Cell)).toEqual({
    preflight: 'it builds as it is, and not with the rules',
  });
  const again = matrix(words, 7);
  expect(again.cells).toEqual(cells);
  expect(again.counts).toMatchObject({ known: 2, tried: 0 });
});

nightly('builds for a kernel that is not installed, from its package of headers', () => {
  const [own = '', ...others] = packagesOf(OLD);
  const deb = path.relative(dir, debOf(dir, own, others));
  const kernels = `[[kernels]]\nheaders = ["${deb}"]\nmake = ["CC=${OLD.cc}"]\n`;
  writeFileSync(path.join(dir, 'headers.toml'), `modules = ["two"]\n${kernels}`);
  const { cells } = matrix(['headers.toml']);
  expect(cells).toMatchObject([{ module: 'two', kernel: OLD.release, outcome: 'fixed' }]);
  const again = matrix(['headers.toml']);
  expect(again.cells).toEqual(cells);
  expect(again.counts).toMatchObject({ known: 1, asked: 0, built: 0 });
});
