import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeNightly, firstOf, nightly } from '../nightly.js';
import {
  type Ended,
  kernel,
  makeWords,
  needs,
  openSandbox,
  pathWithout,
  REPO,
  type Sandbox,
} from './kernels.js';

const OLD = kernel('6.1');
const NEW = kernel('7');
const RULE = 'class_create_of_name__no_present';

let box: Sandbox;
beforeEach(() => {
  box = openSandbox();
});
afterEach(() => box.remove());

describe('make', () => {
  it('builds for the kernel and compiler that are named, and then only what changed', () => {
    const dir = box.module('tick');
    const ko = copyOf(dir, OLD.release, 'tick.ko');

    const made = make(dir, makeWords(OLD));
    expect(made.stderr).toMatch(/CC \[M\].*\/class\.o/);
    expect(made.stdout).toBe(`${ko}\n`);
    expect(modinfo(ko, 'vermagic')).toContain(OLD.release);
    expect(modinfo(ko, 'compat_rules')).toContain(RULE);

    // The same kernel by other names: KVER, and KERNELRELEASE as dkms gives it.
    const before = builtFiles(dir, OLD.release);
    for (const words of [
      makeWords(OLD),
      [`KVER=${OLD.release}`, `CC=${OLD.cc}`],
      [`KERNELRELEASE=${OLD.release}`, `CC=${OLD.cc}`],
    ]) {
      const again = make(dir, words);
      expect(again.stderr).not.toMatch(/(?:CC|LD) \[M\]/);
      expect(builtFiles(dir, OLD.release)).toEqual(before);
    }

    appendFileSync(path.join(dir, 'count.c'), '\n/* one more line */\n');
    const third = make(dir, [...makeWords(OLD), 'V=1']);
    expect(third.stdout).toMatch(/^compat-gen .*'V=1'.* build$/m);
    expect(third.stderr).toMatch(/^ {2}\+ \(in .*\) make .*-C .* modules$/m);
    expect(third.stderr).toMatch(/^ +gcc-12 -Wp,.*\/count\.c/m);
    expect(third.stderr).not.toMatch(/^ +gcc-12 -Wp,.*\/(?:main|class)\.c/m);
  });

  it('applies no rule on a kernel that needs none, reached behind a prefix', (context) => {
    needs(context, NEW);
    const dir = box.module('tick');
    make(dir, makeWords(NEW));
    const ko = copyOf(dir, NEW.release, 'tick.ko');
    expect(modinfo(ko, 'vermagic')).toContain(NEW.release);
    expect(modinfo(ko, 'compat_rules')).not.toContain(RULE);
  });

  it('works in a directory with a blank and a quote in its name', () => {
    const dir = box.module('tick', "it's a tick");
    const made = make(dir, makeWords(OLD));
    expect(modinfo(made.stdout.trim(), 'vermagic')).toContain(OLD.release);
  });

  it('runs nothing with -n', () => {
    const dir = box.module('tick');
    const made = make(dir, ['-n', '-j2', ...makeWords(OLD)]);
    expect(made.stdout).toContain('compat-gen');
    expect(readdirSync(dir).filter((name) => /^build|cocci_cache/.test(name))).toEqual([]);
  });
});

describe('the jobs of make', () => {
  it('are one without -j, and never more than -j allows', () => {
    const dir = box.module('tick');
    const [cc, log] = countingCompiler(OLD.cc);
    make(dir, [`KDIR=${OLD.kdir}`, `CC=${cc}`]);
    expect(mostAtOnce(log)).toBe(1);

    make(dir, ['clean']);
    rmSync(log);
    const made = make(dir, ['-j2', `KDIR=${OLD.kdir}`, `CC=${cc}`]);
    expect(mostAtOnce(log)).toBe(2);
    expect(made.stderr).not.toMatch(/jobserver|resetting -j/);
  });

  nightly('do not run two targets in one patched copy at once', () => {
    const dir = box.module('tick');
    make(dir, ['-j2', 'clean', 'modules', ...makeWords(OLD)]);
    expect(existsSync(copyOf(dir, OLD.release, 'tick.ko'))).toBe(true);
  });
});

describeNightly('make on three machines', () => {
  it('takes a miss from a build host to a spatch host and back', () => {
    const noSpatch = { PATH: pathWithout(box, /^spatch/) };
    const noCompiler = { PATH: pathWithout(box, /^(?:.*-)?(?:gcc|cc|clang|c\d\d)(?:-[\d.]+)?$/) };
    const here = box.module('tick');

    const missed = box.run(['make', ...makeWords(OLD)], here, noSpatch);
    expect(missed.status).toBe(2);
    expect(missed.stderr).toMatch(/^make: \*\*\* .*\bcompat-gen-modules\] Error 4$/m);
    const fingerprint = /^fingerprint: ([0-9a-f]{64})$/m.exec(missed.stderr)?.[1] ?? 'none';
    const entry = `cocci_cache/${fingerprint}`;
    expect(readdirSync(path.join(here, entry))).toContain('compat.h');
    expect(missed.stderr).toContain(path.join(here, entry));

    const there = box.module('tick', 'there');
    cpSync(path.join(here, entry), path.join(there, entry), { recursive: true });
    const generated = box.run(['make', 'compat'], there, noCompiler);
    expect(generated).toMatchObject({ status: 0 });
    expect(generated.stdout).toContain(fingerprint);

    cpSync(path.join(there, entry), path.join(here, entry), { recursive: true });
    const made = box.run(['make', ...makeWords(OLD)], here, noSpatch);
    expect(made).toMatchObject({ status: 0 });
    expect(made.stderr).toContain(`HIT     ${fingerprint?.slice(0, 12)}`);
    expect(modinfo(copyOf(here, OLD.release, 'tick.ko'), 'compat_fingerprint')).toBe(fingerprint);
  });
});

describe('the other targets', () => {
  it('modules_install installs below INSTALL_MOD_PATH, clean removes all but the cache', () => {
    const dir = box.module('tick');
    const root = path.join(box.dir, 'root');
    make(dir, ['modules_install', ...makeWords(OLD), `INSTALL_MOD_PATH=${root}`]);
    const modules = path.join(root, 'lib/modules', OLD.release);
    const installed = readdirSync(modules, { recursive: true }).map(String);
    expect(installed.filter((name) => /\/tick\.ko/.test(name))).toHaveLength(1);

    make(dir, ['clean']);
    const left = readdirSync(dir);
    expect(left.filter((name) => name.startsWith('build-'))).toEqual([]);
    expect(left).toContain('cocci_cache');
    expect(make(dir, ['clean']).stdout).toBe('');
  });

  it('help names the targets', () => {
    const { stdout } = make(box.module('tick'), ['help']);
    for (const target of ['modules', 'modules_install', 'compat', 'clean'])
      expect(stdout).toMatch(new RegExp(`^ {2}${target} +- `, 'm'));
  });
});

describe('compat.mk in a Makefile', () => {
  it.for(
    firstOf([
      ['beside obj-m, where kbuild reads it too', 'ifndef srctree\nINCLUDE\nendif\nOBJ'],
      ['in the old idiom', 'ifneq ($(KERNELRELEASE),)\nOBJ\nelse\nINCLUDE\nendif'],
      ['without any condition', 'include $(dir $(lastword $(MAKEFILE_LIST)))compat/compat.mk\nOBJ'],
    ]),
  )('works %s', ([, form = ''], context) => {
    needs(context, NEW);
    const dir = box.module('tick');
    // What matters here is how the Makefile is read: one object will do.
    rmSync(path.join(dir, 'compat/tests'), { recursive: true });
    rmSync(path.join(dir, 'compat/cocci'), { recursive: true });
    for (const name of ['Kbuild', 'class.c', 'count.c', 'main.c']) rmSync(path.join(dir, name));
    writeFileSync(path.join(dir, 'one.c'), MODULE_OF_ONE_LINE);
    writeFileSync(
      path.join(dir, 'Makefile'),
      form.replace('OBJ', 'obj-m := one.o').replace('INCLUDE', 'include compat/compat.mk'),
    );
    for (const tree of [OLD, NEW]) {
      make(dir, makeWords(tree));
      expect(existsSync(copyOf(dir, tree.release, 'one.ko'))).toBe(true);
    }
  });

  it('leaves room for the targets of the Makefile itself', () => {
    const dir = box.module('tick');
    writeFileSync(
      path.join(dir, 'Makefile'),
      'own:\n\t@echo own\ninclude compat/compat.mk\nclean:\n\t@echo own clean\n',
    );
    expect(make(dir, ['own']).stdout).toBe('own\n');
    expect(make(dir, ['clean'])).toMatchObject({ stdout: 'own clean\n', stderr: '' });
    expect(make(dir, ['-n']).stdout).toMatch(/^compat-gen .*build$/m);
  });

  it('hands on what the command line, the environment and the Makefile set, quoted', () => {
    const dir = box.module('tick');
    writeFileSync(
      path.join(dir, 'Makefile'),
      "CC = $(CROSS_COMPILE)gcc -DX='a  b'\nKDIR ?= /usr/src/mine\ninclude compat/compat.mk\n",
    );
    const words = ['CROSS_COMPILE=x-', 'COMPAT_GEN=printf "%s\\n"'];
    expect(make(dir, words, { ARCH: 'arm64', W: '' }).stdout.split('\n')).toEqual([
      'ARCH=arm64',
      'CROSS_COMPILE=x-',
      "CC=x-gcc -DX='a  b'",
      'KDIR=/usr/src/mine',
      'build',
      '',
    ]);
    expect(make(dir, [...words, 'KVER=6.1']).stdout).toMatch(/^KVER=6\.1\nbuild\n$/m);
  });

  it('takes the program of the checkout that it stands in', () => {
    const dir = box.module('tick');
    writeFileSync(path.join(dir, 'Makefile'), `include ${REPO}/scripts/compat.mk\n`);
    expect(make(dir, ['-n']).stdout).toContain(`node '${REPO}/scripts/../dist/cli/main.js'`);
  });

  it('says how to get compat-gen where there is none', () => {
    const env = { PATH: pathWithout(box, /^compat-gen$/) };
    const ended = box.run(['make'], box.module('tick'), env);
    expect(ended.status).toBe(2);
    expect(ended.stderr).toMatch(/\*\*\* compat-gen is not on PATH: its README\.md .*COMPAT_GEN=/);
    // It is in no registry.
    expect(ended.stderr).not.toContain('npm install');
  });
});

describe('compat-gen init', () => {
  /** A module as it was before compat-gen. */
  function plainModule(): string {
    const dir = box.module('tick');
    rmSync(path.join(dir, 'compat'), { recursive: true });
    rmSync(path.join(dir, 'compat.toml'));
    renameSync(path.join(dir, 'Kbuild'), path.join(dir, 'Makefile'));
    return dir;
  }

  it('makes a plain module build through compat-gen, and leaves its Makefile alone', () => {
    const dir = plainModule();
    // Nothing here needs a rule: the example that init writes must not be in the way.
    writeFileSync(
      path.join(dir, 'class.c'),
      'int tick_class_init(void);\nvoid tick_class_exit(void);\n' +
        'int tick_class_init(void) { return 0; }\nvoid tick_class_exit(void) { }\n',
    );
    const makefile = readFileSync(path.join(dir, 'Makefile'));
    const before = readdirSync(dir);
    const done = box.compatGen(['init'], dir);
    expect(done).toMatchObject({ status: 0, stderr: '' });
    expect(done.stdout).toContain('wrote GNUmakefile\n');
    expect(readdirSync(dir).filter((name) => !before.includes(name))).toEqual([
      'GNUmakefile',
      'compat',
      'compat.toml',
    ]);
    // What builds without compat-gen comes with a release alone.
    expect(readdirSync(path.join(dir, 'compat'))).toEqual(['cocci', 'compat.mk', 'tests']);
    expect(readFileSync(path.join(dir, 'Makefile'))).toEqual(makefile);
    make(dir, makeWords(OLD));
    const patch = readdirSync(path.join(dir, 'cocci_cache')).filter((name) =>
      /^\w{64}$/.test(name),
    );
    const [entry = ''] = patch;
    expect(readFileSync(path.join(dir, 'cocci_cache', entry, 'compat.patch'), 'utf8')).toBe('');
  });

  it('lays out an example that holds: its rule changes its before file into its after file', () => {
    const dir = plainModule();
    box.compatGen(['init'], dir);
    expect(box.compatGen(['rules', 'test'], dir)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('ok      timer_delete_sync__no_present'),
    });
    const listed = box.compatGen(['rules', 'list', '--all'], dir);
    expect(listed).toMatchObject({ status: 0, stderr: '' });
  });

  it('keeps what is there, and writes nothing new when it is run again', () => {
    const dir = plainModule();
    writeFileSync(path.join(dir, 'GNUmakefile'), '# mine\n');
    const first = box.compatGen(['init', '--json'], dir);
    expect(JSON.parse(first.stdout)).toMatchObject({ kept: ['GNUmakefile'] });
    expect(first.stdout).toContain('Add the line `include compat/compat.mk` to GNUmakefile');
    expect(readFileSync(path.join(dir, 'GNUmakefile'), 'utf8')).toBe('# mine\n');

    writeFileSync(path.join(dir, 'compat.toml'), '# mine, too\n');
    expect(JSON.parse(box.compatGen(['init', '--json'], dir).stdout)).toMatchObject({
      written: [],
    });
    expect(readFileSync(path.join(dir, 'compat.toml'), 'utf8')).toBe('# mine, too\n');
  });

  it('refuses a directory that is not a module', () => {
    const dir = path.join(box.dir, 'empty');
    mkdirSync(dir);
    for (const name of [dir, path.join(dir, 'missing')]) {
      const refused = box.compatGen(['-C', name, 'init'], box.dir);
      expect(refused.status).toBe(2);
      expect(refused.stderr).toContain(`${name} is not a module's directory`);
    }
    expect(readdirSync(dir)).toEqual([]);
  });

  it('says what is in its way', () => {
    const dir = plainModule();
    writeFileSync(path.join(dir, 'compat'), '');
    const refused = box.compatGen(['init'], dir);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(
      /compat\/cocci can't be a directory: a file stands there, or above/,
    );
  });
});

/** Runs make, which must end well. */
function make(dir: string, words: readonly string[], env?: NodeJS.ProcessEnv): Ended {
  const made = box.run(['make', ...words], dir, env);
  expect(made, made.stderr).toMatchObject({ status: 0 });
  return made;
}

function copyOf(dir: string, release: string, file: string): string {
  return path.join(dir, `build-${release}`, file);
}

const MODULE_OF_ONE_LINE =
  '#include <linux/module.h>\nMODULE_LICENSE("GPL"); MODULE_DESCRIPTION("one line");\n';

/** A field of a module, by kmod's own modinfo. */
function modinfo(ko: string, field: string): string {
  return box.run(['/sbin/modinfo', '-F', field, ko], '/').stdout.trim();
}

/** Each file that kbuild made, with its time stamp. */
function builtFiles(dir: string, release: string): Map<string, number> {
  const copy = path.join(dir, `build-${release}`);
  const made = readdirSync(copy).filter((name) => /\.(?:o|ko|mod|mod\.c)$/.test(name));
  return new Map(made.map((name) => [name, statSync(path.join(copy, name)).mtimeMs]));
}

/** A compiler that writes down when it starts and ends; gives its path and the log's. */
function countingCompiler(cc: string): [string, string] {
  const file = path.join(box.dir, 'cc');
  const log = path.join(box.dir, 'cc.log');
  const script = `#!/bin/sh\necho + >>${log}\n${cc} "$@"\nstatus=$?\necho - >>${log}\nexit $status\n`;
  writeFileSync(file, script);
  chmodSync(file, 0o755);
  return [file, log];
}

function mostAtOnce(log: string): number {
  let now = 0;
  let most = 0;
  for (const sign of readFileSync(log, 'latin1').trim().split('\n')) {
    now += sign === '+' ? 1 : -1;
    most = Math.max(most, now);
  }
  return most;
}
