import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nightly } from '../nightly.js';
import { kernel, openSandbox } from './kernels.js';
import { FOR_6_1, renaming, said, snapshot, tiny } from './tiny.js';

const sandbox = openSandbox();
afterAll(sandbox.remove);

describe('a name that make can’t take', () => {
  const odd = path.join(sandbox.dir, 'my "dri\'ver\n $x; ü');

  it('is no hindrance: the module is built below the user’s cache, and patched names survive', () => {
    tiny(odd, {
      'odd \'name".h': '#define odd tiny_new(2)\nint odd_user(void)\n{\n\treturn tiny_new(2);\n}\n',
    });
    const before = snapshot(odd);
    const ended = sandbox.compatGen([...FOR_6_1, 'build', '--json'], odd);
    expect(ended.status, said(ended)).toBe(0);
    const { modules } = JSON.parse(ended.stdout);
    expect(modules[0]).toMatch(
      new RegExp(`^${sandbox.dir}/cache/compat-gen/modules/my_.*/tiny\\.ko$`),
    );
    for (const [file, was] of before) expect(snapshot(odd).get(file), file).toBe(was);
    const copy = path.join(odd, 'build-current');
    expect(readFileSync(path.join(copy, 'odd \'name".h'), 'utf8')).toMatch(/tiny_old\(2\)/);
    const again = sandbox.compatGen(['-C', odd, ...FOR_6_1, 'build'], sandbox.dir);
    expect(again.status, said(again)).toBe(0);
    expect(again.stderr).toMatch(/^ {2}HIT /m);
    expect(again.stderr).not.toMatch(/CC \[M\]/);
  });

  nightly('stands in messages as it is', () => {
    const file = path.join(odd, 'tiny_aux.c');
    writeFileSync(file, 'int x = y;\n');
    const ended = sandbox.compatGen([...FOR_6_1, 'build'], odd);
    expect(ended.stderr).toMatch(/dri'ver.*ü.*tiny_aux\.c:1:9: error:/s);
    expect(ended.status).toBe(7);
    writeFileSync(path.join(odd, 'compat/cocci/bad.cocci'), renaming('!!', 'x', 'y'));
    const bad = sandbox.compatGen(['rules', 'list'], odd);
    expect(bad.stderr).toContain(`${odd}/compat/cocci/bad.cocci`);
    expect(bad.status).toBe(2);
  });

  nightly('in XDG_CACHE_HOME and TMPDIR is no hindrance either', () => {
    const dir = tiny(path.join(sandbox.dir, 'bare'), { 'compat.toml': undefined });
    const places = { XDG_CACHE_HOME: path.join(odd, 'c'), TMPDIR: path.join(odd, 't') };
    mkdirSync(places.TMPDIR);
    const out = path.join(sandbox.dir, 'o u t');
    const ended = sandbox.compatGen([...FOR_6_1, 'build', '-o', out], dir, places);
    expect(ended.status, said(ended)).toBe(0);
    expect(existsSync(path.join(out, 'tiny.ko'))).toBe(true);
  });

  it('in the way to the kernel tree is reported by kbuild, not by a crash', () => {
    const kdir = path.join(sandbox.dir, 'ker nel');
    cpSync(kernel('6.1').kdir, kdir, { recursive: true, verbatimSymlinks: true });
    const dir = tiny(path.join(sandbox.dir, 'odd-kdir'));
    const ended = sandbox.compatGen(['--kdir', kdir, 'CC=gcc-12', '--hash'], dir);
    expect(ended.stderr).not.toMatch(/^ +at /m);
    expect([0, 3]).toContain(ended.status);
  });
});

describe('names that are not UTF-8', () => {
  const latin1 = (name: string): Buffer => Buffer.from(name, 'latin1');
  const dir = tiny(path.join(sandbox.dir, 'latin1'), {
    Kbuild: undefined,
    'tiny.h': undefined,
    'tiny_main.c': undefined,
  });
  const put = (name: string, text: string): void =>
    writeFileSync(latin1(path.join(dir, name)), latin1(text));
  const read = (name: string): string =>
    readFileSync(latin1(path.join(dir, name))).toString('latin1');
  mkdirSync(latin1(path.join(dir, 'hdr\xe9')));
  put('Kbuild', 'obj-m := tiny.o\ntiny-y := m\xe4in.o tiny_aux.o\n');
  put('tiny.h', '#include "hdr\xe9/t\xfc.h"\n');
  put(
    'hdr\xe9/t\xfc.h',
    'static inline int tiny_old(int x)\n{\n\treturn x;\n}\nint tiny_aux(int x);\n',
  );
  put('READ \xfcME', '\xff');
  put(
    'm\xe4in.c',
    '#include <linux/module.h>\n#include "tiny.h"\nstatic int __init tiny_init(void)\n{\n\treturn tiny_new(tiny_aux(1));\n}\nmodule_init(tiny_init);\nMODULE_LICENSE("GPL");\n',
  );

  it('are copied as they are; a source of such a name is patched, built, and found in the cache again', () => {
    const ended = sandbox.compatGen([...FOR_6_1, 'build'], dir);
    expect(ended.status, said(ended)).toBe(0);
    expect(ended.stderr).toMatch(/^ {2}SPATCH /m);
    expect(existsSync(path.join(dir, 'build-current/tiny.ko'))).toBe(true);
    expect(read('build-current/READ \xfcME')).toBe('\xff');
    expect(read('build-current/m\xe4in.c')).toContain('return tiny_old(tiny_aux(1));');
    const [entry = ''] = readdirSync(path.join(dir, 'cocci_cache'));
    const patch = readFileSync(path.join(dir, 'cocci_cache', entry, 'compat.patch'), 'latin1');
    expect(patch).toContain('--- "a/m\\344in.c"\n+++ "b/m\\344in.c"\n');
    const again = sandbox.compatGen([...FOR_6_1, '--locked', 'build'], dir);
    expect(again.status, said(again)).toBe(0);
    expect(again.stderr).toMatch(/^ {2}HIT /m);
    expect(again.stderr).not.toMatch(/CC \[M\]/);
    // GNU patch reads it, too.
    const copy = path.join(sandbox.dir, 'by-patch');
    expect(sandbox.run(['cp', '-r', dir, copy], '/')).toMatchObject({ status: 0 });
    const argv = ['patch', '-p1', '-i', path.join('cocci_cache', entry, 'compat.patch')];
    expect(sandbox.run(argv, copy)).toMatchObject({ status: 0 });
  });

  nightly('stand in the messages of the compiler', () => {
    put('hdr\xe9/t\xfc.h', `${read('hdr\xe9/t\xfc.h')}int tiny_other(void);\n`);
    put('m\xe4in.c', `${read('m\xe4in.c')}int x = y;\n`);
    const ended = sandbox.compatGen([...FOR_6_1, 'build'], dir);
    expect(ended.status, said(ended)).toBe(7);
    expect(ended.stderr).toMatch(/latin1\/m.in\.c:9:9: error:/);
  });

  it('are refused above the module', () => {
    const above = latin1(path.join(sandbox.dir, 'j\xf6rg'));
    mkdirSync(above);
    writeFileSync(path.join(sandbox.dir, 'go'), latin1(`cd j\xf6rg && exec compat-gen --hash\n`));
    const refused = sandbox.run(['sh', 'go'], sandbox.dir);
    expect(refused).toMatchObject({ status: 2 });
    expect(refused.stderr).toMatch(/j\uFFFDrg: the path to the module is not UTF-8\n/);
  });

  it('are refused for the sources of a release', () => {
    const refused = sandbox.compatGen(['pack', '--as', 'tiny-1'], dir);
    expect(refused).toMatchObject({ status: 2 });
    expect(refused.stderr).toMatch(
      /a release can't take the name "hdr.*\.h"\nWhere compat-gen is not, the names of sources/,
    );
  });
});
