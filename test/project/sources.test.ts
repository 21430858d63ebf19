import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bytesOf } from '../../src/core/bytes.js';
import { compilerFlags, readConfig } from '../../src/project/index.js';
import {
  isGplCompatible,
  moduleFiles,
  readSources,
  ruleFiles,
  testFiles,
} from '../../src/project/sources.js';

const temp = mkdtempSync(path.join(os.tmpdir(), "sources ' [x] (y) *-"));
afterAll(() => rmSync(temp, { recursive: true }));

let serial = 0;
/** A module with these files, each holding its own name. */
function module(files: readonly string[], toml = '') {
  const dir = path.join(temp, `m${serial++}`);
  for (const file of [...files, 'compat.toml']) {
    mkdirSync(path.join(dir, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(dir, file), file === 'compat.toml' ? toml : file);
  }
  return readConfig(dir);
}

describe('the sources', () => {
  it('are the C files of the module, in byte order, with their bytes', async () => {
    const config = await module(['b.c', 'B.c', 'sub/a.h', 'sub/a.c', 'Kbuild', 'x.txt', 'ä.c']);
    const sources = await readSources(config, (await moduleFiles(config)).files);
    expect([...sources.keys()]).toEqual(['B.c', 'b.c', 'sub/a.c', 'sub/a.h', 'ä.c']);
    expect(String(sources.get('sub/a.h'))).toBe('sub/a.h');
  });

  it('are neither the headers of a target nor what is compiled beside the module', async () => {
    const config = await module(
      ['a.c', 'a.h', 'u/include/linux/a.h', 'u/main.c', 'u/own.c', 'u/includes.h', 'run.c'],
      '[target.usermode]\nheaders = ["u/include"]\nsources = ["a.c"]\nwith = ["u/m*.c", "run.c"]\n',
    );
    expect(config.target.usermode).toMatchObject({
      cc: ['cc'],
      cflags: ['-g', '-O1', '-fsanitize=address,undefined'],
      link: [],
    });
    const sources = await readSources(config, (await moduleFiles(config)).files);
    expect([...sources.keys()]).toEqual(['a.c', 'a.h', 'u/includes.h', 'u/own.c']);
  });

  it('are none of the tests, rules, cache entries, copies, or what a build leaves', async () => {
    const made = ['t.mod.c', '.t.o.d', '.tmp_x/x.c', 'build-6.1/a.c', 'sub/.git/x.c'];
    const config = await module([
      'a.c',
      'rebuild/a.c',
      'compat/tests/t.c',
      'compat/cocci/r.before.c',
      'cocci_cache/x/compat.h',
      ...made,
    ]);
    expect([...(await readSources(config, (await moduleFiles(config)).files)).keys()]).toEqual([
      'a.c',
      'rebuild/a.c',
    ]);
  });

  it('are what module.sources says', async () => {
    const config = await module(
      ['a.c', 'a.h', 'sub/b.c', 'sub/c.inc'],
      'module.sources = ["sub/*"]',
    );
    expect([...(await readSources(config, (await moduleFiles(config)).files)).keys()]).toEqual([
      'sub/b.c',
      'sub/c.inc',
    ]);
  });

  it('must be some', async () => {
    const config = await module(['x.txt']);
    const { files } = await moduleFiles(config);
    await expect(async () => readSources(config, files)).rejects.toMatchObject({
      code: 'CONFIG',
      message: expect.stringContaining('module.sources matches no file below'),
    });
  });
});

describe('the copy', () => {
  it('has everything that a build may want, and nothing that one has left', async () => {
    const config = await module([
      'a.c',
      'Kbuild',
      '.hidden',
      'fw/x.bin',
      'a.o',
      '.a.o.cmd',
      'a.ko',
      'modules.order',
    ]);
    expect((await moduleFiles(config)).files).toEqual([
      '.hidden',
      'Kbuild',
      'a.c',
      'compat.toml',
      'fw/x.bin',
    ]);
  });
});

describe('the copy of a bare directory', () => {
  /** The files of a directory without compat.toml. */
  const filesOf = async (files: Record<string, string>) => {
    const dir = path.join(temp, `m${serial++}`);
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.join(dir, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(dir, file), text);
    }
    return (await moduleFiles(await readConfig(dir))).files;
  };
  const MADE = 'savedcmd_a.o := gcc -c -o a.o a.c\n';

  it('has what is called as a patched copy is, and is none', async () => {
    const found = await filesOf({
      'a.c': '',
      'build-info.h': '',
      'build-src/b.c': '',
      'build-6.1/.compat-gen-files': '[]',
      'build-6.1/a.c': '',
    });
    expect(found).toEqual(['a.c', 'build-info.h', 'build-src/b.c']);
  });

  it('has objects and archives that are not made from what lies there', async () => {
    const found = await filesOf({
      'a.c': '',
      'a.o': '',
      's.S': '',
      's.o': '',
      'blob.o': '',
      'lib/libx.a': '',
      'told.o': '',
      '.told.o.cmd': '',
      'm.o': '',
      '.m.o.cmd': MADE,
      'one.mod.o': '',
      'built-in.a': '',
      'fw.o': '',
      'fw.o_shipped': '',
      '.left.o.cmd': '',
    });
    expect(found).toEqual([
      '.told.o.cmd',
      'a.c',
      'blob.o',
      'fw.o_shipped',
      'lib/libx.a',
      's.S',
      'told.o',
    ]);
  });

  it('has the symbols of another module, and not its own', async () => {
    const found = await filesOf({
      Kbuild: 'obj-m := a.o\n',
      'Module.symvers': '',
      'ext/Module.symvers': '',
    });
    expect(found).toEqual(['Kbuild', 'ext/Module.symvers']);
  });
});

describe('tests and rules', () => {
  it('are found by their patterns, absolute, in byte order, without the pairs', async () => {
    const config = await module([
      'compat/tests/b.c',
      'compat/tests/a.c',
      'compat/tests/notes.txt',
      'compat/cocci/r.cocci',
      'compat/cocci/p.patch',
      'compat/cocci/r.before.c',
      'compat/cocci/r.after.c',
    ]);
    const below = (files: string[]) => files.map((file) => path.relative(config.root, file));
    expect(below(await testFiles(config))).toEqual(['compat/tests/a.c', 'compat/tests/b.c']);
    expect(below(await ruleFiles(config))).toEqual([
      'compat/cocci/p.patch',
      'compat/cocci/r.cocci',
    ]);
  });
});

describe('tests.cflags', () => {
  it('has the module’s own paths made absolute, and no others', async () => {
    const config = await module(
      ['inc/x.h'],
      'tests.cflags = ["-Iinc", "-I", "inc", "-include", "inc/x.h", "-include", "linux/kconfig.h", "-I/usr/x", "-DX=inc"]',
    );
    const inc = path.join(config.root, 'inc');
    expect(await compilerFlags(config)).toEqual([
      `-I${inc}`,
      '-I',
      inc,
      '-include',
      `${inc}/x.h`,
      '-include',
      'linux/kconfig.h',
      '-I/usr/x',
      '-DX=inc',
    ]);
  });
});

describe('tests.cflags with links', () => {
  it('means what stands by that name, be it a link that leads nowhere or to itself', async () => {
    const config = await module(['x.c'], 'tests.cflags = ["-Iloop", "-Iloop/below", "-Inowhere"]');
    const [loop, nowhere] = ['loop', 'nowhere'].map((name) => path.join(config.root, name));
    symlinkSync('loop', loop ?? '');
    symlinkSync('gone', nowhere ?? '');
    expect(await compilerFlags(config)).toEqual([`-I${loop}`, `-I${loop}/below`, `-I${nowhere}`]);
  });
});

describe('the licence', () => {
  const licensed = (...texts: string[]) =>
    isGplCompatible(new Map(texts.map((text, index) => [`${index}.c`, Buffer.from(text)])));

  it.each([
    'GPL',
    'GPL v2',
    'Dual BSD/GPL',
    'Dual MIT/GPL',
    'Dual MPL/GPL',
    'GPL and additional rights',
  ])('%s may use what is for the GPL alone', (name) =>
    expect(licensed('int x;\n', `\nMODULE_LICENSE( "${name}" );\n`)).toBe(true),
  );
  it('is taken for one where none is named', () => expect(licensed('int x;\n')).toBe(true));
  it.each(['Proprietary', 'MIT'])('%s may not', (name) =>
    expect(licensed(`MODULE_LICENSE("${name}");\n`)).toBe(false),
  );
});

/** A path with a byte that no UTF-8 text has, as the file system is to be told of it. */
const latin1 = (path: string): Buffer => Buffer.from(path, 'latin1');

describe('names that are not UTF-8', () => {
  it('are told apart, and their files are read', async () => {
    const { root } = await module(['a.c']);
    for (const name of ['x\xe4.c', 'x\xe5.c', 'd\xf6r/y.h', 'READ \xfcME', 'sub/\xff\xfe']) {
      mkdirSync(latin1(path.join(root, path.dirname(name))), { recursive: true });
      writeFileSync(latin1(path.join(root, name)), latin1(name));
    }
    symlinkSync(latin1('d\xf6r'), latin1(path.join(root, 'l\xefnk')));
    const config = await readConfig(root);
    const { files } = await moduleFiles(config);
    expect(files.map(bytesOf)).toEqual([
      'READ \xfcME',
      'a.c',
      'compat.toml',
      'd\xf6r/y.h',
      'l\xefnk/y.h',
      'sub/\xff\xfe',
      'x\xe4.c',
      'x\xe5.c',
    ]);
    const sources = await readSources(config, files);
    expect(
      [...sources].map(([name, bytes]) => `${bytesOf(name)}: ${bytes.toString('latin1')}`),
    ).toEqual([
      'a.c: a.c',
      'd\xf6r/y.h: d\xf6r/y.h',
      'l\xefnk/y.h: d\xf6r/y.h',
      'x\xe4.c: x\xe4.c',
      'x\xe5.c: x\xe5.c',
    ]);
  });

  it('are refused for a test and a rule, whose names are words of commands', async () => {
    const { root } = await module(['a.c', 'compat/tests/a.c']);
    writeFileSync(latin1(path.join(root, 'compat/tests/h\xe4.c')), '');
    const config = await readConfig(root);
    await expect(testFiles(config)).rejects.toMatchObject({
      code: 'CONFIG',
      message: expect.stringContaining('the name of a test or rule is to be UTF-8'),
    });
  });
});
