import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nightly } from '../nightly.js';
import { copyExampleInPlace } from './example.js';
import { CLI, type Ended, kernel, openSandbox, pathWithout } from './kernels.js';

const sandbox = openSandbox();
afterAll(sandbox.remove);

const example = copyExampleInPlace(path.join(sandbox.dir, 'in-place'));
const ON_EXAMPLE = ['-C', example];
const PATH = pathWithout(sandbox, /^spatch/);

/** One target of the example, without a word but warnings, errors and what the program says. */
function runExample(target: string, args: string[], env = {}): Ended {
  const command = [...ON_EXAMPLE, '-q', '--target', target, 'run', '--', ...args];
  return sandbox.compatGen(command, sandbox.dir, env);
}

describe('the data path of examples/ramdisk as a process', () => {
  for (const { target, series, least } of [
    { target: 'usermode', series: '5.10', least: 25 },
    { target: 'usermode-6.12', series: '6.12', least: 3 },
  ]) {
    it(`runs on headers of the shape of ${series}, with the patch of that kernel, without spatch`, () => {
      const { status, stdout } = runExample(target, [], { PATH });
      expect(stdout).not.toMatch(/^not ok/m);
      expect(stdout).toMatch(/^1\.\.11$/m);
      expect(status).toBe(0);

      const args = [...ON_EXAMPLE, '--json', '--target', target, 'explain'];
      const told = JSON.parse(sandbox.compatGen(args, sandbox.dir).stdout);
      expect(told.rules.length).toBeGreaterThanOrEqual(least);
      expect(told.cached).toBe('hit');
      const { kdir, cc } = kernel(series);
      const onKernel = [...ON_EXAMPLE, '--kdir', kdir, `CC=${cc}`, '--hash'];
      expect(sandbox.compatGen(onKernel, sandbox.dir).stdout.trim()).toBe(told.fingerprint);
    });
  }

  const SOURCE = path.join(example, 'ramdisk_io.c');
  const whole = readFileSync(SOURCE, 'utf8');
  for (const { fault, test, at, from, to, says } of [
    {
      fault: 'a write behind the end of a page',
      test: 'verify',
      at: 'memcpy(data + offset, buf + done, len);',
      from: 'len);',
      to: 'len + 1);',
      says: /heap-buffer-overflow/,
    },
    {
      fault: 'a page that is put twice',
      test: 'discard',
      at: '\tput_page(page);\n}\n\n/* Drops',
      from: 'put_page(page);',
      to: 'put_page(page); put_page(page);',
      says: /heap-use-after-free/,
    },
    {
      fault: 'what is not freed',
      test: 'latency',
      at: 'd = kmalloc_obj(*d, ramdisk_gfp(bio->bi_opf));',
      from: 'd = ',
      to: 'd = kmalloc_obj(*d, GFP_NOIO), d = ',
      says: /detected memory leaks/,
    },
    {
      fault: 'a signed overflow',
      test: 'fresh',
      at: 'sector += len >> SECTOR_SHIFT;',
      from: ';',
      to: ', rd->last.failed = (int)len + 0x7fffffff;',
      says: /signed integer overflow/,
    },
  ]) {
    it(`tells the original line of ${fault}`, () => {
      const place = whole.indexOf(at);
      const start = whole.indexOf(from, place);
      writeFileSync(SOURCE, whole.slice(0, start) + to + whole.slice(start + from.length));
      try {
        const { status, stderr } = runExample('usermode', ['1', test]);
        const line = whole.slice(0, start).split('\n').length;
        expect(stderr).toMatch(says);
        expect(stderr).toContain(`${SOURCE}:${line}`);
        expect(stderr).not.toContain(`build-usermode/ramdisk_io.c`);
        expect(status).not.toBe(0);
      } finally {
        writeFileSync(SOURCE, whole);
      }
    });
  }
});

const TOML = [
  '[module]',
  'name = "lamp"',
  '[target.usermode]',
  'headers = ["usermode/include"]',
  'sources = ["lamp.c"]',
  'with = ["usermode/*.c"]',
  'cflags = "-g -O1"',
  '',
].join('\n');

const MAIN = `#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <linux/slab.h>
#include "../lamp.h"
int main(int argc, char **argv)
{
	struct lamp *lamp = lamp_new();
	char line[80];

	setvbuf(stdout, NULL, _IONBF, 0);
	printf("%s, light %d\\n", NAME, lamp->light);
	for (int i = 1; i < argc; i++)
		printf("[%s]\\n", argv[i]);
	if (argc > 1 && !strcmp(argv[1], "read") && fgets(line, sizeof(line), stdin))
		printf("read %s", line);
	if (argc > 1 && !strcmp(argv[1], "die"))
		kill(getpid(), SIGSEGV);
	if (argc > 1 && !strcmp(argv[1], "wait"))
		pause();
	kfree(lamp);
	return argc > 2 ? 42 : 0;
}
`;

const LAMP = {
  'compat.toml': TOML,
  Kbuild: 'obj-m := lamp.o\n',
  'lamp.h':
    '#define NAME KBUILD_MODNAME\nstruct lamp { int light; };\nstruct lamp *lamp_new(void);\n',
  'lamp.c': `#include <linux/module.h>
#include <linux/slab.h>
#include "lamp.h"

struct lamp *lamp_new(void)
{
	struct lamp *lamp = kzalloc_obj(*lamp);

	if (lamp)
		lamp->light = 3;
	return lamp;
}
MODULE_LICENSE("GPL");
`,
  'usermode/main.c': MAIN,
  'usermode/include/linux/module.h': '#define MODULE_LICENSE(text)\n',
  'usermode/include/linux/slab.h': `#include <stdlib.h>
#define GFP_KERNEL 0
static inline void *kzalloc(size_t size, int gfp) { (void)gfp; return calloc(1, size); }
static inline void kfree(void *ptr) { free(ptr); }
`,
};

describe('a driver of one file on a shim of two headers', () => {
  let dir: string;
  const cg = (...args: string[]) => sandbox.compatGen(args, dir);
  const run = (...args: string[]) => cg('-q', '--target', 'usermode', 'run', ...args);
  beforeAll(() => {
    dir = path.join(sandbox.dir, 'lamp');
    for (const [name, text] of Object.entries(LAMP)) {
      mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
      writeFileSync(path.join(dir, name), text);
    }
  });

  it('is built by all steps: --hash, explain, prepare, build', () => {
    const built = cg('--target', 'usermode', 'build');
    expect(built.stderr).toContain('kmalloc_obj__no_present');
    expect(built.stdout.trim()).toBe(path.join(dir, 'build-usermode/lamp-usermode'));
    const fingerprint = cg('--target', 'usermode', '--hash').stdout.trim();
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    const explained = cg('--target', 'usermode', 'explain').stdout;
    expect(explained).toContain(fingerprint);
    expect(explained).toMatch(/^ {2}no .* have_kmalloc_obj$/m);
    expect(cg('--target', 'usermode', 'prepare').stdout.trim()).toBe(
      path.join(dir, 'build-usermode'),
    );
    expect(cg('cache', 'list').stdout).toContain(fingerprint);
  });

  nightly('keeps its answers, and asks again when a header changes', () => {
    const slab = path.join(dir, 'usermode/include/linux/slab.h');
    const before = cg('--target', 'usermode', '--hash').stdout;
    writeFileSync(
      slab,
      `${LAMP['usermode/include/linux/slab.h']}#define kmalloc_objs(p, n, gfp) ((typeof(p) *)malloc(sizeof(p) * (n)))\n#define kzalloc_obj(p) ((typeof(p) *)calloc(1, sizeof(p)))\n`,
    );
    const after = cg('--target', 'usermode', '--hash').stdout;
    expect(after).not.toBe(before);
    expect(run().stdout).toBe('lamp, light 3\n');
    writeFileSync(slab, LAMP['usermode/include/linux/slab.h']);
    expect(cg('--target', 'usermode', '--hash').stdout).toBe(before);
  });

  it('hands the words behind -- on as they are, and the exit status back', () => {
    expect(run()).toMatchObject({ status: 0, stdout: 'lamp, light 3\n' });
    const { status, stdout } = run('--', 'a', 'B=2', '--json', '-q');
    expect(stdout).toBe('lamp, light 3\n[a]\n[B=2]\n[--json]\n[-q]\n');
    expect(status).toBe(42);
  });

  it('says which signal killed it, as a shell does', () => {
    const { status, stderr } = run('--', 'die');
    expect(stderr).toContain('lamp-usermode was killed by SIGSEGV');
    expect(status).toBe(139);
  });

  it('has JSON alone on stdout where that is asked for', () => {
    const { status, stdout, stderr } = cg('--json', '--target', 'usermode', 'run', '--', 'x', 'y');
    expect(JSON.parse(stdout)).toMatchObject({ exitCode: 42 });
    expect(stderr).toContain('[x]\n[y]');
    expect(status).toBe(42);
  });

  it('reads what is put into compat-gen', () => {
    const { stdout } = sandbox.run(
      [
        'sh',
        '-c',
        `echo words | "$0" "$@"`,
        process.execPath,
        CLI,
        '-q',
        '--target',
        'usermode',
        'run',
        '--',
        'read',
      ],
      dir,
    );
    expect(stdout).toContain('read words\n');
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`ends with it on ${signal}`, async () => {
      const child = spawn(
        process.execPath,
        [CLI, '-q', '--target', 'usermode', 'run', '--', 'wait'],
        {
          cwd: dir,
          env: { ...process.env, XDG_CACHE_HOME: path.join(sandbox.dir, 'cache') },
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      );
      const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
      await new Promise((resolve) => child.stdout.once('data', resolve));
      child.kill(signal);
      // Both pipes are closed only when the program, too, has gone.
      expect(await ended).toBe(130);
    });
  }

  it('names the file and line of an error, and what to do about a function that nobody has', () => {
    const source = path.join(dir, 'lamp.c');
    writeFileSync(source, LAMP['lamp.c'].replace('= 3;', '= lamp_colour(3);'));
    const refused = cg('-q', '--target', 'usermode', 'build');
    expect(refused.status).toBe(7);
    expect(refused.stderr).toContain('lamp.c:10');
    expect(refused.stderr).toContain('lamp_colour');
    writeFileSync(
      source,
      LAMP['lamp.c']
        .replace('struct lamp *lamp_new', 'int lamp_colour(int);\nstruct lamp *lamp_new')
        .replace('= 3;', '= lamp_colour(3);'),
    );
    const unlinked = cg('-q', '--target', 'usermode', 'build');
    expect(unlinked.status).toBe(7);
    expect(unlinked.stderr).toContain("undefined reference to `lamp_colour'");
    expect(unlinked.stderr).toContain('target.usermode.with');
    writeFileSync(source, LAMP['lamp.c']);
  });

  nightly('says what a target can’t do', () => {
    for (const [args, says] of [
      [['--target', 'usermod', '--hash'], /no \[target\.usermod\][\s\S]*usermode/],
      [['run'], /run needs a --target/],
      [['--target', 'usermode', 'install'], /a program is not installed/],
      [['--target', 'usermode', '--kdir', '/usr', '--hash'], /both a kernel/],
    ] as const) {
      const { status, stderr } = cg(...args);
      expect(stderr).toMatch(says);
      expect(status).toBe(2);
    }
    const config = path.join(dir, 'compat.toml');
    for (const [from, to, says] of [
      ['headers', 'hedaers', /unknown key target\.usermode\.hedaers[\s\S]*headers/],
      ['"usermode/*.c"', '"none/*.c"', /target\.usermode\.with: none\/\*\.c matches no \.c file/],
      [
        '"lamp.c"',
        '"usermode/main.c"',
        /target\.usermode\.sources: usermode\/main\.c matches no source/,
      ],
      ['target.usermode', 'target.current', /a target is called like usermode/],
    ] as const) {
      writeFileSync(config, TOML.replace(from, to));
      const { status, stderr } = cg('--target', 'usermode', 'build');
      expect(stderr).toMatch(says);
      expect(status).toBe(2);
    }
    writeFileSync(config, TOML);
  });

  nightly('goes the hard route: an entry is made where spatch is', () => {
    rmSync(path.join(dir, 'cocci_cache'), { recursive: true });
    const needs = sandbox.compatGen(['--target', 'usermode', 'build'], dir, { PATH });
    expect(needs.status).toBe(4);
    expect(needs.stderr).toContain('compat-gen generate');
    expect(cg('generate').status).toBe(0);
    const built = sandbox.compatGen(['--target', 'usermode', 'build'], dir, { PATH });
    expect(built.status).toBe(0);
  });
});
