import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openJobs } from '../../../src/core/jobs/jobs.js';
import { silent } from '../../../src/core/log.js';
import { compileAll } from '../../../src/detect/compile-all.js';
import { readCompatTest } from '../../../src/detect/index.js';
import type { KernelTree } from '../../../src/target/index.js';
import { kernel, REPO } from '../../e2e/kernels.js';
import { sessionWith } from '../../session.js';
import { treeOf } from '../ask.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'compat-back-end-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/**
 * Builds native/fork-point.c so that its call of gcc's initialize_rtl() comes to us first: the linker's --wrap
 * puts a function of ours in its place. That adds a line to `calls`, and does `then`. Without `then` there is
 * no function in its place, as in a gcc that has none.
 */
function watchedLibrary(name: string, calls: string, then: string | undefined): string {
  const source = path.join(dir, `${name}.c`);
  const library = path.join(dir, `${name}.so`);
  writeFileSync(
    source,
    `#include "${REPO}/native/libc.h"
    extern void of_gcc(void) __asm__("__real__Z14initialize_rtlv") __attribute__((weak));
    void ours(void) __asm__("__wrap__Z14initialize_rtlv");
    void ours(void)
    {
      int fd = create_file("${calls}", O_APPEND);
      write_all(fd, "call\\n", 5);
      close(fd);
      ${then};
    }\n`,
  );
  const flags = ['-shared', '-fPIC', '-nostdlib', '-fno-builtin', '-w', '-Wl,-z,now'];
  const wrap = '-Wl,--wrap=_Z14initialize_rtlv';
  const sources = [path.join(REPO, 'native/fork-point.c'), ...(then === undefined ? [] : [source])];
  execFileSync(kernel('6.1').cc, [...flags, wrap, '-o', library, ...sources]);
  return library;
}

const [T, L] = ['#include <linux/types.h>\n', '#include <linux/list.h>\n'];
const sum =
  'int f(int *);\nint f(int *a)\n{\n\tint s = 0;\n\twhile (*a)\n\t\ts += *a++;\n\treturn s;\n}\n';
const tests = [
  T + sum,
  `${T}int x;\n`,
  `${T}int f(void);\nint f(void)\n{\n\treturn nowhere();\n}\n`,
  T + L + sum,
  `${T}${L}LIST_HEAD(x);\n`,
  `${T}${L}int x = "no";\n`,
].map((text, at) => {
  const file = path.join(dir, `t${at}.c`);
  writeFileSync(file, text);
  return readCompatTest(file, 'module');
});

/** What the tests answer, the code that was made for them, and how often gcc's function was called. */
async function compileWith(tree: KernelTree, name: string, then?: string, env = process.env) {
  const tempDir = path.join(dir, `${name}-work`);
  mkdirSync(tempDir);
  const calls = path.join(tempDir, 'calls');
  writeFileSync(calls, '');
  const library = watchedLibrary(name, calls, then);
  const words: string[] = [];
  const log = { ...silent, command: (argv: readonly string[]) => void words.push(...argv) };
  // One after another, so that code is found in the same file each time.
  const session = sessionWith({ log, env, jobs: openJobs(1, {}) });
  const request = { tree, flags: [], forkPoint: { library }, tempDir, name: 'test' };
  const compiled = await compileAll(session, request, tests);
  const group = path.join(tempDir, 'test-group-0');
  const code = readdirSync(group)
    .filter((file) => file.endsWith('.s'))
    .sort()
    .map((file) => [file, readFileSync(path.join(group, file), 'latin1')]);
  return {
    answers: tests.map((test) => [compiled.get(test)?.yes, compiled.get(test)?.output]),
    code,
    calls: readFileSync(calls, 'latin1').split('\n').length - 1,
    compiledAlone: tests.filter(({ file }) => words.includes(file)).length,
  };
}

describe("the call of gcc's initialize_rtl()", () => {
  let tree: KernelTree;
  let called: Awaited<ReturnType<typeof compileWith>>;
  beforeAll(async () => {
    tree = await treeOf(kernel('6.1'));
    called = await compileWith(tree, 'called', 'of_gcc()');
  });

  it('is made once, before the first fork', () => {
    expect(called).toMatchObject({ calls: 1, compiledAlone: 0 });
    expect(called.answers.map(([yes]) => yes)).toEqual([true, true, false, true, true, false]);
    expect(called.code.filter(([, text]) => text?.includes('addl'))).toHaveLength(2);
  });

  it('can be left out, with the same answers and the same code', async () => {
    const env = { ...process.env, COMPAT_GEN_NO_BACK_END: '1' };
    expect(await compileWith(tree, 'left-out', 'of_gcc()', env)).toEqual({ ...called, calls: 0 });
  });

  it('is made where the variable is empty', async () => {
    const env = { ...process.env, COMPAT_GEN_NO_BACK_END: '' };
    expect(await compileWith(tree, 'empty', 'of_gcc()', env)).toEqual(called);
  });

  it('is not made where gcc has no such function, with the same answers and the same code', async () => {
    expect(await compileWith(tree, 'missing')).toEqual({ ...called, calls: 0 });
  });

  it('costs time and no answer where it crashes', async () => {
    const crashed = await compileWith(tree, 'crashes', '__builtin_trap()');
    expect(crashed).toMatchObject({ calls: 1, compiledAlone: tests.length, code: [] });
    expect(crashed.answers).toEqual(called.answers);
  });
});
