import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  readFileSync,
  readlinkSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeNightly } from '../nightly.js';
import { type Ended, kernel, openSandbox } from './kernels.js';
import { asking, entriesOf, FOR_6_1, namesIn, said, script, snapshot, tiny } from './tiny.js';

const sandbox = openSandbox({ fresh: true });
afterAll(sandbox.remove);
const { kdir, release } = kernel('6.1');

/** The objects that kbuild says it compiles. */
function compiled({ stdout, stderr }: Ended): string[] {
  return [...`${stdout}${stderr}`.matchAll(/^ +CC \[M\] +\S*?([\w.]+)$/gm)].map(
    ([, name]) => name ?? '',
  );
}

describe('a module with a compat.toml', () => {
  const dir = path.join(sandbox.dir, 'tiny');
  const copy = path.join(dir, `build-${release}`);
  const build = (...words: string[]) => sandbox.compatGen([...FOR_6_1, ...words, 'build'], dir);
  let first: Ended;
  let sources: Map<string, string>;

  beforeAll(() => {
    tiny(dir);
    sources = snapshot(dir);
    first = build();
  });

  it('is patched and built, and the modules are all that stdout names', () => {
    expect(first.status, said(first)).toBe(0);
    expect(first.stdout).toBe(`${copy}/tiny.ko\n`);
    expect(first.stderr).toMatch(/^ {2}KDIR {4}\S+ \(--kdir\)$/m);
    expect(first.stderr).toMatch(/^ {2}COMPAT {2}have_moon$/m);
    expect(first.stderr).toMatch(/^ {2}MISS {4}[0-9a-f]{12}$/m);
    expect(first.stderr).toMatch(/^ {2}SPATCH {2}old$/m);
    expect(first.stderr).toMatch(/^ {2}PATCH {3}tiny_main\.c$/m);
    expect(readlinkSync(path.join(dir, 'build-current'))).toBe(path.basename(copy));
  });

  it('has its sources left as they were, to the byte and the time stamp', () => {
    const now = snapshot(dir);
    for (const [file, was] of sources) expect(now.get(file), file).toBe(was);
    expect(namesIn(dir).filter((name) => !sources.has(name))).toEqual([
      path.basename(copy),
      'build-current',
      'cocci_cache',
    ]);
  });

  it('tells its fingerprint and rules through modinfo', () => {
    const [fingerprint] = entriesOf(path.join(dir, 'cocci_cache'));
    const info = sandbox.run(['/sbin/modinfo', path.join(copy, 'tiny.ko')], dir).stdout;
    expect(info).toMatch(new RegExp(`^compat_fingerprint: +${fingerprint}$`, 'm'));
    expect(info).toMatch(/^compat_rules: +old$/m);
    expect(info).toMatch(new RegExp(`^vermagic: +${release} `, 'm'));
  });

  it('has a fingerprint that sha256sum gives for compat.h, alone on stdout with --hash', () => {
    const { status, stdout } = sandbox.compatGen([...FOR_6_1, '--hash'], dir);
    const header = readFileSync(path.join(copy, 'compat.h'));
    expect(stdout).toBe(`${createHash('sha256').update(header).digest('hex')}\n`);
    expect(status).toBe(0);
    expect(header.toString()).toBe(
      '/* #undef COMPAT_HAVE_MOON */\n' +
        '#define COMPAT_HAVE_STRSCPY\n' +
        '/* #undef COMPAT_HAVE_STRSCPY_2 */\n',
    );
  });

  it('compiles nothing when it is built again, and writes nothing into the cache', () => {
    const cache = snapshot(path.join(dir, 'cocci_cache'));
    const again = build();
    expect(again.status).toBe(0);
    expect(compiled(again)).toEqual([]);
    expect(again.stderr).toMatch(/^ {2}HIT {5}[0-9a-f]{12}$/m);
    expect(again.stderr).not.toMatch(/SPATCH|^ +LD|MODPOST .*\n +CC/m);
    expect(snapshot(path.join(dir, 'cocci_cache'))).toEqual(cache);
  });

  it('gives the same answer as JSON', () => {
    const { status, stdout } = build('--json');
    expect(JSON.parse(stdout)).toEqual({
      fingerprint: entriesOf(path.join(dir, 'cocci_cache'))[0],
      rules: ['old'],
      modules: [`${copy}/tiny.ko`],
      fixed: { rules: ['old'], files: ['tiny_main.c'] },
      warnings: 0,
      log: `${copy}/compat-gen.log`,
    });
    expect(status).toBe(0);
  });

  it('puts the modules where -o says', () => {
    const out = path.join(sandbox.dir, 'out/deep');
    const { status, stdout } = sandbox.compatGen([...FOR_6_1, 'build', '-o', out], dir);
    expect(stdout).toBe(`${sandbox.dir}/out/deep/tiny.ko\n`);
    expect(readFileSync(stdout.trim()).equals(readFileSync(path.join(copy, 'tiny.ko')))).toBe(true);
    expect(status).toBe(0);
  });

  it('compiles what was touched by an edit, and that alone', () => {
    appendFileSync(path.join(dir, 'tiny_aux.c'), 'int tiny_more;\n');
    expect(compiled(build())).toEqual(['tiny_aux.o']);
  });

  it('compiles nothing for a new time stamp on old bytes', () => {
    utimesSync(path.join(dir, 'tiny_aux.c'), new Date(), new Date());
    expect(compiled(build())).toEqual([]);
  });

  it('names the original file and line in the errors behind a patched region', () => {
    const file = path.join(dir, 'tiny_main.c');
    const whole = readFileSync(file, 'latin1');
    writeFileSync(file, whole.replace('module_exit', 'int bad = wrong_name;\nmodule_exit'));
    const { status, stderr } = build();
    expect(stderr).toContain(`${file}:13:11: error: `);
    expect(stderr).toMatch(/^compat-gen: tiny does not build for 6\.1/m);
    expect(stderr).toMatch(/^ {2}wrong_name {2}1 {2}tiny_main\.c:13 {2}no rule yet$/m);
    expect(stderr).toMatch(/^ {6}.wrong_name. undeclared/m);
    expect(stderr).not.toContain('â');
    expect(status).toBe(7);
    writeFileSync(file, whole);
  });

  it('forgets a source that was removed', () => {
    rmSync(path.join(dir, 'tiny_aux.c'));
    writeFileSync(path.join(dir, 'Kbuild'), 'obj-m := tiny.o\ntiny-y := tiny_main.o\n');
    writeFileSync(
      path.join(dir, 'tiny.h'),
      'static inline int tiny_old(int x)\n{\n\treturn x;\n}\n#define tiny_aux(x) (x)\n',
    );
    const ended = build();
    expect(ended.status, said(ended)).toBe(0);
    expect(existsSync(path.join(copy, 'tiny_aux.c'))).toBe(false);
  });

  it('is cleaned, with its cache and its sources left alone', () => {
    const cache = snapshot(path.join(dir, 'cocci_cache'));
    const { status, stdout } = sandbox.compatGen(['clean'], dir);
    expect(stdout.split('\n').filter(Boolean)).toEqual([copy, path.join(dir, 'build-current')]);
    expect(status).toBe(0);
    expect(namesIn(dir)).toEqual([
      'Kbuild',
      'cocci_cache',
      'compat',
      'compat.toml',
      'tiny.h',
      'tiny_main.c',
    ]);
    expect(snapshot(path.join(dir, 'cocci_cache'))).toEqual(cache);
  });
});

describe('a directory without compat.toml', () => {
  const dir = path.join(sandbox.dir, 'bare');
  const elsewhere = path.join(sandbox.dir, 'elsewhere');

  it('is never written into; its modules come to the current directory', () => {
    tiny(dir, { 'compat.toml': undefined });
    tiny(elsewhere);
    const before = snapshot(dir);
    const ended = sandbox.compatGen([...FOR_6_1, 'build', dir], elsewhere);
    expect(ended.status, said(ended)).toBe(0);
    expect(ended.stdout).toBe(`${elsewhere}/tiny.ko\n`);
    expect(snapshot(dir)).toEqual(before);
    expect(namesIn(elsewhere).filter((name) => /^build|^cocci_cache/.test(name))).toEqual([]);
    const kept = namesIn(path.join(sandbox.dir, 'cache/compat-gen/modules'));
    expect(kept.filter((name) => name.startsWith('bare'))).toEqual([
      expect.stringMatching(/^bare-[0-9a-f]{12}$/),
    ]);
  });
});

describe('a module with a compat.h of its own', () => {
  const dir = path.join(sandbox.dir, 'own-header');

  it('is built with it; that of the compat tests has another name there', () => {
    tiny(dir, {
      'compat.h': '#define TINY_COMPAT 1\n',
      'tiny_aux.c':
        '#include "tiny.h"\n#include "compat.h"\n\nint tiny_aux(int x)\n{\n\treturn x + TINY_COMPAT;\n}\n',
    });
    const ended = sandbox.compatGen([...FOR_6_1, 'build'], dir);
    expect(ended.status, said(ended)).toBe(0);
    const header = sandbox.compatGen([...FOR_6_1, 'detect'], dir).stdout.trim();
    expect(path.relative(dir, header)).toBe(`build-${release}/compat-gen.h`);
    expect(readFileSync(header, 'utf8')).toContain('COMPAT_HAVE_STRSCPY');
  });
});

describe('fingerprint = "md5"', () => {
  it('is what md5sum gives for compat.h', () => {
    const dir = tiny(path.join(sandbox.dir, 'md5'), { 'compat.toml': 'fingerprint = "md5"\n' });
    const file = sandbox.compatGen([...FOR_6_1, 'detect'], dir).stdout.trim();
    const sum = sandbox.run(['md5sum', file], dir).stdout.slice(0, 32);
    expect(sandbox.compatGen([...FOR_6_1, '--hash'], dir).stdout).toBe(`${sum}\n`);
  });
});

describeNightly('-jN', () => {
  it('is never exceeded, by compat tests, spatch and kbuild together', () => {
    const log = path.join(sandbox.dir, 'jobs.log');
    const cc = script(
      sandbox,
      'counting-cc',
      `case "$*" in *.c\\ *|*.c) echo + >> ${log}; gcc-12 "$@"; s=$?; echo - >> ${log}; exit $s;; esac\nexec gcc-12 "$@"`,
    );
    const more = Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name) => [`compat/tests/${name}.c`, asking('linux/types.h', '0')]),
    );
    const dir = tiny(path.join(sandbox.dir, 'jobs'), more);
    // No answers kept from another test.
    const env = { XDG_CACHE_HOME: path.join(sandbox.dir, 'fresh') };
    const ended = sandbox.compatGen(['--kdir', kdir, `CC=${cc}`, '-j1', 'build'], dir, env);
    expect(ended.status, said(ended)).toBe(0);
    let now = 0;
    let most = 0;
    for (const sign of readFileSync(log, 'utf8').trim().split('\n')) {
      now += sign === '+' ? 1 : -1;
      most = Math.max(most, now);
    }
    expect(most).toBe(1);
  });
});

describe('a kernel that needs no rule', () => {
  it('gets the module unpatched, and spatch is not called', () => {
    const dir = tiny(path.join(sandbox.dir, 'none'), {
      'compat/cocci/old.cocci': undefined,
      'compat/cocci/moon.cocci': undefined,
      'tiny.h': '#define tiny_new(x) (x)\nint tiny_aux(int x);\n',
      'compat.toml': '[spatch]\ncommand = ["/nowhere/spatch"]\n',
    });
    const ended = sandbox.compatGen([...FOR_6_1, 'build', '--json'], dir);
    expect(ended.status, said(ended)).toBe(0);
    const { rules, modules } = JSON.parse(ended.stdout);
    expect(rules).toEqual([]);
    const info = sandbox.run(['/sbin/modinfo', '-F', 'compat_rules', modules[0]], dir);
    expect(info.stdout).toBe('none\n');
  });
});
