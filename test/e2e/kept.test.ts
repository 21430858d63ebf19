import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstOf, nightly } from '../nightly.js';
import { kernel, openSandbox } from './kernels.js';

const box = openSandbox({ fresh: true });
const OLD = kernel('6.1');
const dir = path.join(box.dir, 'module');
afterAll(() => box.remove());

function put(name: string, text: string): string {
  const file = path.join(dir, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** Where each answer came from and what it is, as `explain` tells: `{have_a: 'yes kept'}`. */
function answers(env: NodeJS.ProcessEnv = {}, cc = OLD.cc): Record<string, string> {
  const args = ['--json', '--kdir', OLD.kdir, `CC=${cc}`, 'explain'];
  const { stdout, stderr, status } = box.compatGen(args, dir, env);
  expect(status, stderr).toBe(0);
  const told = JSON.parse(stdout) as { answers: { test: string; yes: boolean; from: string }[] };
  return Object.fromEntries(
    told.answers.map(({ test, yes, from }) => [test, `${yes ? 'yes' : 'no'} ${from}`]),
  );
}

beforeAll(async () => {
  put('m.c', '#include <linux/module.h>\nMODULE_LICENSE("GPL");\n');
  put('compat.toml', '[tests]\ncflags = ["-I", "first", "-I", "second"]\n');
  put('first/.keep', '');
  put('second/api.h', 'int the_api(int a);\n');
  const use = 'int use(void);\nint use(void)\n{\n\treturn the_api(1);\n}\n';
  put('compat/tests/have_api.c', `#include <linux/types.h>\n#include <api.h>\n${use}`);
  put('compat/tests/have_list.c', '#include <linux/list.h>\nLIST_HEAD(have_list);\n');
  put('compat/tests/have_nowhere.c', '#include <linux/nowhere.h>\n');
  // A header as young as the compile that reads it may still be changing: such an answer isn't kept.
  await sleep(2500);
});

describe('answers that are kept', () => {
  it('are compiled once', () => {
    expect(answers()).toEqual({
      have_api: 'yes compiled',
      have_list: 'yes compiled',
      have_nowhere: 'no compiled',
    });
    expect(answers()).toEqual({
      have_api: 'yes kept',
      have_list: 'yes kept',
      have_nowhere: 'no kept',
    });
  });

  it('cost one compile when one test is edited or added', () => {
    put('compat/tests/have_more.c', '#include <linux/list.h>\nstruct list_head have_more;\n');
    put('compat/tests/have_list.c', '#include <linux/list.h>\nLIST_HEAD(edited);\n');
    expect(answers()).toEqual({
      have_api: 'yes kept',
      have_list: 'yes compiled',
      have_more: 'yes compiled',
      have_nowhere: 'no kept',
    });
  });

  it('are asked again when a header that they read changes, even with its old time stamp', () => {
    const header = put('second/api.h', 'int the_api(int a, int b);\n');
    utimesSync(header, 1, 1);
    expect(answers()).toMatchObject({ have_api: 'no compiled', have_list: 'yes kept' });
    put('second/api.h', 'int the_api(int a);\n');
    expect(answers()).toMatchObject({ have_api: 'yes compiled' });
  });

  nightly('are asked again when a header appears earlier in the search path', () => {
    put('first/api.h', 'int another_api(int a);\n');
    expect(answers()).toMatchObject({ have_api: 'no compiled', have_list: 'yes kept' });
    rmSync(path.join(dir, 'first/api.h'));
    expect(answers()).toMatchObject({ have_api: 'yes compiled' });
  });

  it('are asked again when a header that no kernel had is there', () => {
    const header = put('first/linux/nowhere.h', '');
    expect(answers()).toMatchObject({ have_nowhere: 'yes compiled', have_list: 'yes kept' });
    rmSync(header);
  });

  it('do not depend on the licence, but for exported symbols', () => {
    const exported = '/* { "exports": ["snmp_fold_field"] } */\n#include <linux/list.h>\n';
    const test = put('compat/tests/have_export.c', exported);
    expect(answers()).toMatchObject({ have_export: 'yes compiled', have_list: 'yes kept' });
    put('m.c', '#include <linux/module.h>\nMODULE_LICENSE("Proprietary");\n');
    expect(answers()).toMatchObject({ have_export: 'no compiled', have_list: 'yes kept' });
    put('m.c', '#include <linux/module.h>\nMODULE_LICENSE("GPL");\n');
    expect(answers()).toMatchObject({ have_export: 'yes kept', have_list: 'yes kept' });
    rmSync(test);
  });

  nightly('are another set under another environment, which the compiler may heed', () => {
    answers();
    expect(answers({ CPATH: path.join(dir, 'second') })).toMatchObject({
      have_list: 'yes compiled',
    });
  });

  it('are the same whatever the shell has that no compiler or kbuild heeds', () => {
    const env = {
      FOO: '1',
      VERSION: '2',
      KBUILD_BUILD_TIMESTAMP: '3',
      PATH: `/x:${process.env.PATH}`,
    };
    expect(answers(env)).toMatchObject({ have_list: 'yes kept', have_api: 'yes kept' });
  });

  it('are asked again when the compiler of the same name is another one', async () => {
    const compiler = (flags: string) =>
      chmodSync(put('bin/compiler', `#!/bin/sh\nexec ${OLD.cc} "$@" ${flags}\n`), 0o755);
    const cc = path.join(dir, 'bin/compiler');
    compiler('');
    await sleep(2500);
    expect(answers({}, cc)).toMatchObject({ have_list: 'yes compiled' });
    expect(answers({}, cc)).toMatchObject({ have_list: 'yes kept' });
    compiler('-Dedited=1');
    expect(answers({}, cc)).toMatchObject({ have_list: 'no compiled' });
  });

  it('are not believed when the record is damaged', () => {
    const results = path.join(box.dir, 'cache/compat-gen/results');
    expect(answers()).toMatchObject({ have_list: 'yes kept' });
    for (const name of readdirSync(results)) {
      const file = path.join(results, name);
      writeFileSync(file, readFileSync(file, 'latin1').replaceAll('true', 'fals'), 'latin1');
    }
    expect(answers()).toMatchObject({ have_list: 'yes compiled' });
  });
});

describe('what the compiler asks beside opening files', () => {
  const at = (name: string): string => path.join(box.dir, name);
  const set = (name: string, text: string): string => {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
    return at(name);
  };
  const ask = (module: string, args: string[] = [], env: NodeJS.ProcessEnv = {}) => {
    const kernel = ['--kdir', OLD.kdir, `CC=${OLD.cc}`];
    return box.compatGen(['--json', ...kernel, ...args, 'explain'], at(module), env);
  };
  const told = (module: string, env: NodeJS.ProcessEnv = {}): Record<string, string> => {
    const { stdout, stderr, status } = ask(module, [], env);
    expect(status, stderr).toBe(0);
    const { answers: all } = JSON.parse(stdout) as {
      answers: { test: string; yes: boolean; from: string }[];
    };
    return Object.fromEntries(
      all.map(({ test, yes, from }) => [test, `${yes ? 'yes' : 'no'} ${from}`]),
    );
  };
  const moduleAt = (name: string, toml = ''): void => {
    set(`${name}/m.c`, '#include <linux/module.h>\nMODULE_LICENSE("GPL");\n');
    set(`${name}/compat.toml`, toml);
  };

  it('a directory of headers that comes later, or goes, is noticed', async () => {
    moduleAt('dirs', '[tests]\ncflags = ["-I", "later", "-I", "second"]\n');
    set('dirs/second/api.h', 'int the_api(int a);\n');
    const use = 'int use(void);\nint use(void)\n{\n\treturn the_api(1);\n}\n';
    set('dirs/compat/tests/have_api.c', `#include <linux/types.h>\n#include <api.h>\n${use}`);
    set('dirs/compat/tests/have_alone.c', `#include <api.h>\n#pragma GCC poison x\n${use}`);
    await sleep(2500);
    const both = (words: string) => ({ have_api: words, have_alone: words });
    expect(told('dirs')).toEqual(both('yes compiled'));
    expect(told('dirs')).toEqual(both('yes kept'));
    set('dirs/later/api.h', 'int another_api(int a);\n');
    expect(told('dirs')).toEqual(both('no compiled'));
    await sleep(2500);
    expect(told('dirs')).toMatchObject({ have_api: expect.stringMatching(/^no /) });
    rmSync(at('dirs/later'), { recursive: true });
    expect(told('dirs')).toMatchObject({ have_api: expect.stringMatching(/^yes /) });
  });

  it('what KCFLAGS and CPATH lead to is noticed: a file that is included first, and directories that come later', async () => {
    moduleAt('flags');
    set('flags/first.h', '#define WORD 1\n');
    set('flags/compat/tests/have_word.c', '#include <linux/types.h>\nint x = WORD;\n');
    set('flags/compat/tests/have_own.c', '#include <linux/types.h>\n#include <own.h>\n');
    set('flags/compat/tests/have_other.c', '#include <linux/types.h>\n#include <other.h>\n');
    const env = {
      KCFLAGS: `-include ${at('flags/first.h')} -I${at('flags/later')}`,
      CPATH: at('flags/path'),
    };
    await sleep(2500);
    const first = { have_other: 'no', have_own: 'no', have_word: 'yes' };
    const all = (from: string, yes: Record<string, string>) =>
      Object.fromEntries(Object.entries(yes).map(([test, word]) => [test, `${word} ${from}`]));
    expect(told('flags', env)).toEqual(all('compiled', first));
    expect(told('flags', env)).toEqual(all('kept', first));
    set('flags/later/own.h', 'int own;\n');
    expect(told('flags', env)).toMatchObject({ have_own: 'yes compiled' });
    set('flags/path/other.h', 'int other;\n');
    expect(told('flags', env)).toMatchObject({ have_other: 'yes compiled' });
    set('flags/first.h', '#define WORD (\n');
    const { have_word } = told('flags', env);
    expect(have_word).toBe('no compiled');
  });

  nightly('what the assembler reads is noticed', async () => {
    moduleAt('bin');
    const bin = set('bin/data.bin', 'x');
    set('bin/compat/tests/have_bin.c', `#include <linux/types.h>\nasm(".incbin \\"${bin}\\"");\n`);
    await sleep(2500);
    expect(told('bin')).toEqual({ have_bin: 'yes compiled' });
    expect(told('bin')).toEqual({ have_bin: 'yes kept' });
    rmSync(bin);
    expect(told('bin')).toEqual({ have_bin: 'no compiled' });
    set('bin/data.bin', 'x');
    expect(told('bin')).toEqual({ have_bin: 'yes compiled' });
  });

  it.each(
    firstOf([
      '#import "own.h"',
      '#inc\\\nlude "own.h"',
      '#if __has_inc\\\nlude("own.h")\nint y;\n#else\n#error none\n#endif',
    ]),
  )('a test that looks beside it is not another module’s: %j', async (text) => {
    const test = `#include <linux/types.h>\n${text}\nint x;\n`;
    for (const name of ['one', 'two']) {
      moduleAt(name);
      set(`${name}/compat/tests/have_own.c`, test);
    }
    set('one/compat/tests/own.h', 'int y;\n');
    await sleep(2500);
    expect(told('one')).toMatchObject({ have_own: expect.stringMatching(/^yes/) });
    expect(told('two')).toMatchObject({ have_own: expect.stringMatching(/^no/) });
  });

  nightly('a sanity test whose header is gone is asked again', async () => {
    moduleAt('sane', '[tests]\nmust-pass = ["sane.c"]\ncflags = ["-I", "inc"]\n');
    set('sane/sane.c', '#include <linux/types.h>\n#include <sane.h>\nint x;\n');
    set('sane/inc/sane.h', '');
    set('sane/compat/tests/have_types.c', '#include <linux/types.h>\nu32 x;\n');
    await sleep(2500);
    expect(told('sane')).toEqual({ have_types: 'yes compiled' });
    expect(told('sane')).toEqual({ have_types: 'yes kept' });
    rmSync(at('sane/inc/sane.h'));
    const { status, stderr } = ask('sane');
    expect(stderr).toContain('sanity test failed: sane.c must compile');
    expect(status).toBe(3);
    set('sane/inc/sane.h', '');
    expect(told('sane')).toEqual({ have_types: 'yes kept' });
  });
});
