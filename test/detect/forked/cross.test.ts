import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeForkPoint } from '../../../src/detect/forked/fork-point.js';
import { groupTests } from '../../../src/detect/forked/group.js';
import { runGroup } from '../../../src/detect/forked/run-group.js';
import { readCompatTest } from '../../../src/detect/index.js';
import { library } from '../../../src/project/index.js';
import { KBUILD, type KernelTree, probeKernel } from '../../../src/target/index.js';
import { kernel, REPO } from '../../e2e/kernels.js';
import { SESSION } from '../../session.js';
import { answers, ask } from '../ask.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'compat-cross-'));
afterAll(() => rmSync(dir, { recursive: true }));

const CC = 'aarch64-linux-gnu-gcc-12';
const lacking =
  spawnSync(CC, ['--version']).error &&
  `no ${CC}: scripts/install packages gcc-12-aarch64-linux-gnu`;

/** A place with one header, where a compiler is called as kbuild calls it for arm64. */
function smallTree(cc: string): KernelTree {
  const include = path.join(dir, 'include');
  mkdirSync(include, { recursive: true });
  writeFileSync(
    path.join(include, 'small.h'),
    'typedef unsigned int u32;\n#define TWICE(x) (2 * (x))\n',
  );
  const argv = [
    cc,
    '-nostdinc',
    `-I${include}`,
    '-O2',
    '-Wall',
    '-fno-asynchronous-unwind-tables',
    '-fno-unwind-tables',
    '-g',
  ];
  return {
    host: { prefix: [], makeWords: [] },
    kind: KBUILD,
    kdir: dir,
    release: 'small',
    objtree: dir,
    srctree: dir,
    compile: { argv, cwd: dir },
    compiler: cc,
    builtWith: '',
  };
}

/** The tests, each of which begins with the header. */
function tests(texts: readonly string[]): string[] {
  return texts.map((text, index) => {
    const file = path.join(dir, `t${index}.c`);
    writeFileSync(file, `#include <small.h>\n${text}\n`);
    return file;
  });
}

/** gcc for arm64 reaches variables of a file through a label of its own, .LANCHOR0. */
const TEXTS = [
  'u32 x = TWICE(2);',
  'static u32 a, b;\nu32 f(void);\nu32 f(void)\n{\n\ta += 1;\n\treturn b++;\n}',
  'u32 f(void);\nu32 f(void)\n{\n\treturn nothing;\n}',
  '_Static_assert(sizeof(void *) == 4, "of 32 bits");',
  'u32 f(u32 x);\nu32 f(u32 x)\n{\n\treturn x % 7;\n}',
];

describe('a cross compiler', () => {
  it('answers all tests in one process', async (context) => {
    context.skip(lacking !== undefined, lacking);
    const tree = smallTree(CC);
    const files = tests(TEXTS);
    const forkPoint = await makeForkPoint(SESSION, tree, dir);
    const { groups, alone } = groupTests(files.map((file) => readCompatTest(file, 'module')));
    expect([groups.length, alone]).toEqual([1, []]);
    const run = {
      tree,
      flags: [],
      forkPoint: forkPoint!,
      dir,
      tempDir: dir,
      turns: () => 1,
      since: 0,
    };
    const found = await runGroup(SESSION, run, groups[0]!);
    const yes = [...found].map(([test, compiled]) => [path.basename(test.file), compiled.yes]);
    expect(Object.fromEntries(yes)).toEqual({
      't0.c': true,
      't1.c': true,
      't2.c': false,
      't3.c': false,
      't4.c': true,
    });
    const assembly = execFileSync(CC, [...tree.compile.argv.slice(1), '-S', '-o-', files[1]!]);
    expect(assembly.toString()).toContain('.LANCHOR0');
  });

  it('has its own compiler make no library where that does not load', async (context) => {
    context.skip(lacking !== undefined, lacking);
    const bare = { ...SESSION, env: { ...SESSION.env, PATH: path.join(dir, 'bin') } };
    mkdirSync(path.join(dir, 'bin'));
    for (const name of [CC, 'env']) {
      const file = execFileSync('sh', ['-c', `command -v ${name}`])
        .toString()
        .trim();
      writeFileSync(path.join(dir, 'bin', name), `#!/bin/sh\nexec ${file} "$@"\n`, { mode: 0o755 });
    }
    expect(await makeForkPoint(bare, smallTree(CC), dir)).toBeUndefined();
  });

  it('gives the answers of each test alone: one in thirty of the library', async (context) => {
    context.skip(lacking !== undefined, lacking);
    const found = execFileSync(path.join(REPO, 'scripts/reach-kernels'), ['--list', '6.1-arm64']);
    const [, , kdir = '', cc = '', , words = ''] = found.toString().trim().split('\t');
    context.skip(kdir === '', 'no arm64 kernel: scripts/reach-kernels 6.1-arm64');
    const host = { prefix: [], makeWords: [`CC=${cc}`, ...words.split(' ')] };
    const tree = await probeKernel(SESSION, { kind: KBUILD, host, kdir });
    const some = (await library()).tests.filter((_, at) => at % 30 === 0);
    const fast = await ask(tree, some, { isolated: false });
    expect(answers(fast)).toEqual(answers(await ask(tree, some, { isolated: true })));
    expect(fast.every(({ evidence }) => evidence !== undefined)).toBe(true);
  });
});

it('a compiler of this machine makes the library itself', async () => {
  expect(await makeForkPoint(SESSION, smallTree(kernel('6.1').cc), dir)).toBeDefined();
});
