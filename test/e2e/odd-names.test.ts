import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
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

  it('stands in messages as it is', () => {
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

  it('in XDG_CACHE_HOME and TMPDIR is no hindrance either', () => {
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
