import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/core/bytes.js';
import { firstOf, nightly } from '../nightly.js';
import { copyExampleInPlace } from './example.js';
import {
  type Ended,
  type Kernel,
  kernel,
  needs,
  openSandbox,
  pathWithout,
  type Sandbox,
} from './kernels.js';
import { inTurn } from './on-some-kernels.js';
import { entriesOf } from './tiny.js';

const OLD = kernel('6.1');
const WORDS = [`KDIR=${OLD.kdir}`, `CC=${OLD.cc}`];
const RULE = 'class_create_of_name__no_present';

/** Everything is compiled, one test at a time where the machine is busy. */
const SLOW = { timeout: 900_000 };

/** What only a machine with compat-gen has. */
const NOT_HERE = /^(?:compat-gen|node|npm|npx|spatch)/;

let box: Sandbox;
/** A PATH without compat-gen, Node and spatch. */
let bare: string;
/** tick, packed with its patch for 6.1. */
let tarball: string;
let count = 0;

beforeAll(() => {
  box = openSandbox({ fresh: true });
  bare = pathWithout(box, NOT_HERE);
  const dir = box.module('tick');
  appendFileSync(
    path.join(dir, 'compat.toml'),
    '\n[[unsupported]]\nwhen = "!have_jiffies || !have_class_create_of_name && have_class_create_of_name"\n' +
      'message = "It isn\'t \\"old\\" enough for $HOME."\n',
  );
  expect(box.compatGen([...WORDS, 'prepare'], dir)).toMatchObject({ status: 0 });
  tarball = packed(dir, 'tick-1.0');
});
afterAll(() => box.remove());

/** `pack`, which must end well; gives the tarball. */
function packed(dir: string, as: string, ...options: string[]): string {
  const file = path.join(box.dir, `${as}.tar.gz`);
  const done = box.compatGen(['pack', '--as', as, '-o', file, ...options], dir);
  expect(done, done.stderr).toMatchObject({ status: 0, stdout: `${file}\n` });
  return file;
}

/** Unpacks a release; gives its directory. */
function unpacked(file: string): string {
  const dir = path.join(box.dir, `unpacked-${count++}`);
  mkdirSync(dir);
  expect(box.run(['tar', 'xzf', file], dir)).toMatchObject({ status: 0 });
  return path.join(dir, readdirSync(dir)[0] ?? '');
}

function make(dir: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Ended {
  return box.run(['make', '-j2', ...words], dir, { PATH: bare, ...env });
}

/** The files of a patched copy, by name, without what kbuild made. */
function filesOf(copy: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(copy, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    if (/\.(?:o|ko|mod|mod\.c|cmd|d)$|\/(?:modules\.order|Module\.symvers)$/.test(file)) continue;
    files.set(path.relative(copy, file), readFileSync(file, 'latin1'));
  }
  return files;
}

describe('the release of examples/ramdisk', () => {
  let release: string;
  beforeAll(() => {
    const dir = copyExampleInPlace(path.join(box.dir, 'project'));
    release = unpacked(packed(dir, 'ramdisk-1.0'));
  });

  /** Distributions backport API changes: a package newer than the cache may answer otherwise. */
  function isShipped({ release: wanted }: Kernel): boolean {
    const cache = path.join(release, 'cocci_cache');
    return entriesOf(cache).some((fingerprint) =>
      readFileSync(path.join(cache, fingerprint, 'kernelrelease.txt'), 'utf8')
        .split('\n')
        .includes(wanted),
    );
  }

  const SAME_BYTES = 'builds for $series without compat-gen, from the same bytes';
  it.for(inTurn(SAME_BYTES))(SAME_BYTES, SLOW, (each, run) => {
    needs(run, each);
    run.skip(!isShipped(each), `made before ${each.release}: run make cache`);
    const { kdir, cc, exec } = each;
    const copy = path.join(release, `build-${each.release}`);
    const words = [`KDIR=${kdir}`, `CC=${cc}`];
    const made = box.run([...exec, 'make', '-j2', ...words], release, {
      ...(exec.length === 0 ? { PATH: bare } : {}),
      TMPDIR: '/tmp',
    });
    expect(made, made.stderr).toMatchObject({ status: 0 });
    expect(existsSync(path.join(copy, 'ramdisk.ko'))).toBe(true);
    renameSync(copy, `${copy}.bare`);

    const prefix = exec.length > 0 ? ['--exec', exec.join(' ')] : [];
    const prepared = box.compatGen(['--locked', ...prefix, ...words, 'prepare'], release);
    expect(prepared, prepared.stderr).toMatchObject({ status: 0 });
    expect(filesOf(`${copy}.bare`)).toEqual(filesOf(copy));
    rmSync(copy, { recursive: true });
    rmSync(`${copy}.bare`, { recursive: true });
  });
});

describe('a release without compat-gen', () => {
  let dir: string;
  let entry: string;
  let copy: string;
  beforeEach(() => {
    dir = unpacked(tarball);
    const cache = path.join(dir, 'cocci_cache');
    entry = path.join(cache, entriesOf(cache)[0] ?? '');
    copy = path.join(dir, `build-${OLD.release}`);
  });

  /** Makes SHA256SUMS agree with the files beside it: it is no signature. */
  function sign(): void {
    const names = ['compat.h', 'compat.patch', 'rules.txt', 'manifest.json'];
    const sums = names.map((name) => `${sha256(readFileSync(path.join(entry, name)))}  ${name}\n`);
    writeFileSync(path.join(entry, 'SHA256SUMS'), sums.join(''));
  }

  it('builds, tells its fingerprint, installs, cleans, and leaves the sources alone', () => {
    const before = filesOf(dir);
    const root = path.join(box.dir, 'root');
    const made = make(dir, ['modules_install', ...WORDS, `INSTALL_MOD_PATH=${root}`]);
    expect(made, made.stderr).toMatchObject({ status: 0 });
    expect(made.stdout).toMatch(
      /^ {2}COMPAT {2}have_jiffies\n[\s\S]*^ {2}HIT {5}\w{64}\n {2}PATCH {3}class\.c$/m,
    );
    const ko = path.join(copy, 'tick.ko');
    const info = (field: string) => box.run(['/sbin/modinfo', '-F', field, ko], '/').stdout.trim();
    expect(info('compat_fingerprint')).toBe(path.basename(entry));
    expect(info('compat_rules')).toBe(RULE);
    const installed = readdirSync(path.join(root, 'lib/modules', OLD.release), { recursive: true });
    expect(installed.filter((name) => /\/tick\.ko/.test(String(name)))).toHaveLength(1);

    const again = make(dir, WORDS);
    expect(again.stdout).not.toMatch(/(?:CC|LD) \[M\]/);
    expect(make(dir, ['clean'])).toMatchObject({ status: 0 });
    expect(filesOf(dir)).toEqual(before);
  });

  it('is not installed for a guessed kernel', () => {
    const bin = path.join(box.dir, 'elsewhere');
    mkdirSync(bin, { recursive: true });
    writeFileSync(path.join(bin, 'uname'), '#!/bin/sh\necho 9.9.9-none\n', { mode: 0o755 });
    const root = path.join(box.dir, 'guessed');
    const words = ['modules_install', `INSTALL_MOD_PATH=${root}`];
    const made = make(dir, words, { PATH: `${bin}:${bare}` });
    expect(made.stderr).toContain('nothing is installed for another');
    expect([made.status, existsSync(root)]).toEqual([2, false]);
  });

  nightly('names the original file and line in what the compiler says', () => {
    appendFileSync(path.join(dir, 'class.c'), 'int broken = moon_phase;\n');
    const line = readFileSync(path.join(dir, 'class.c'), 'utf8').split('\n').length - 1;
    const made = make(dir, WORDS);
    expect(made.stderr).toContain(`${dir}/class.c:${line}:14: error: `);
    expect(made.stderr).toMatch(/^make: \*\*\* .* Error 7$/m);
    expect(made.stderr).toContain('warning: these are not the sources as released');
  });

  nightly(
    'takes files of odd names: a header that looks like an option, one that nobody includes and is not UTF-8',
    () => {
      const module = box.module('tick', 'odd-names');
      const readme = Buffer.from(path.join(module, 'READ \xfc "ME"'), 'latin1');
      writeFileSync(readme, '\xff', 'latin1');
      writeFileSync(path.join(module, '-x.h'), 'static inline int minus_x(void) { return 1; }\n');
      appendFileSync(
        path.join(module, 'main.c'),
        '#include "-x.h"\nint x_of(void) { return minus_x(); }\n',
      );
      expect(box.compatGen([...WORDS, 'prepare'], module)).toMatchObject({ status: 0 });
      const odd = unpacked(packed(module, 'tick-odd'));
      const made = make(odd, WORDS);
      expect(made, made.stderr).toMatchObject({ status: 0 });
      expect(made.stderr).not.toContain('warning');
      const there = path.join(odd, `build-${OLD.release}`, 'READ \xfc "ME"');
      expect(readFileSync(Buffer.from(there, 'latin1'), 'latin1')).toBe('\xff');
    },
  );

  it('shows the hard route on a miss, and takes the answer', () => {
    rmSync(entry, { recursive: true });
    const missed = make(dir, WORDS);
    expect(missed.stderr).toMatch(/^make: \*\*\* .*\bcompat-gen-modules\] Error 4$/m);
    const fingerprint = path.basename(entry);
    expect(missed.stderr).toContain(`fingerprint: ${fingerprint}\n`);
    expect(readdirSync(entry)).toEqual(['compat.h', 'kernelrelease.txt']);

    const there = unpacked(tarball);
    rmSync(path.join(there, 'cocci_cache', fingerprint), { recursive: true });
    cpSync(entry, path.join(there, 'cocci_cache', fingerprint), { recursive: true });
    expect(box.compatGen(['generate', fingerprint], there)).toMatchObject({ status: 0 });
    cpSync(path.join(there, 'cocci_cache', fingerprint), entry, { recursive: true });
    expect(make(dir, WORDS)).toMatchObject({ status: 0 });
  });

  nightly('needs no entry where no rule waits', () => {
    rmSync(entry, { recursive: true });
    writeFileSync(
      path.join(dir, 'compat/release/conditions.sh'),
      readFileSync(path.join(dir, 'compat/release/conditions.sh'), 'utf8').replace(
        /(?<=waiting_rules\(\) \{\n)[\s\S]*?(?=\t:)/,
        '',
      ),
    );
    const made = make(dir, WORDS);
    expect(made.stderr).toMatch(/Error 7$/m);
    expect(readFileSync(path.join(copy, 'main.c'), 'utf8')).toContain('(compat_rules, "none")');
  });

  it.each(firstOf(['compat.patch', 'SHA256SUMS']))(
    'refuses an entry whose %s was changed',
    (name) => {
      appendFileSync(path.join(entry, name), '\n');
      const refused = make(dir, WORDS);
      expect(refused.stderr).toMatch(/ is damaged: [\s\S]* Error 8$/m);
      expect(existsSync(copy)).toBe(false);
    },
  );

  it('applies a patch in full or not at all, and only to its sources', () => {
    const file = path.join(entry, 'compat.patch');
    const good = readFileSync(file, 'latin1');
    for (const [bad, why] of [
      [`${good}--- a/main.c\n+++ b/main.c\n@@ -1 +1 @@\n-no such line\n+x\n`, 'does not fit'],
      [
        `${good}--- a/Kbuild\n+++ b/Kbuild\n@@ -1 +1 @@\n-obj-m := tick.o\n+x\n`,
        'none of the sources',
      ],
    ] as const) {
      writeFileSync(file, bad, 'latin1');
      sign();
      const refused = make(dir, WORDS);
      expect(refused.stderr).toContain(why);
      expect(refused.stderr).toMatch(/ Error 6$/m);
      expect(existsSync(copy)).toBe(false);
    }
    expect(
      readdirSync(dir, { recursive: true }).filter((name) => /\.(?:orig|rej)$/.test(String(name))),
    ).toEqual([]);
  });

  nightly(
    'uses no patch for a file that make reads, once the sources are not those as released',
    () => {
      const sums = path.join(dir, 'compat/release/sources.sha256');
      appendFileSync(sums, `${sha256(readFileSync(path.join(dir, 'Kbuild')))}  Kbuild\n`);
      const [first] = readFileSync(path.join(dir, 'Kbuild'), 'latin1').split('\n');
      const more = `--- a/Kbuild\n+++ b/Kbuild\n@@ -1 +1,2 @@\n+ccflags-y += -DX\n ${first}\n`;
      appendFileSync(path.join(entry, 'compat.patch'), more);
      sign();
      appendFileSync(path.join(dir, 'main.c'), '\n');
      const refused = make(dir, WORDS);
      expect(refused.stderr).toMatch(
        /is not for these sources, and changes a file that make reads[\s\S]* Error 4$/m,
      );
      expect(existsSync(copy)).toBe(false);
    },
  );

  it('refuses a kernel that compat.toml does not support', () => {
    writeFileSync(path.join(dir, 'compat/tests/have_jiffies.c'), 'int x = moon;\n');
    const refused = make(dir, WORDS);
    expect(refused.stderr).toContain('not supported: It isn\'t "old" enough for $HOME.\n');
    expect(refused.stderr).toMatch(/ Error 9$/m);
  });

  it('never takes a compiler that broke for a "no"', () => {
    const cc = path.join(box.dir, 'breaking-cc');
    for (const [how, says] of [
      ['kill -9 $$', 'the compiler broke on'],
      [
        'echo "gcc: fatal error: Killed signal terminated program cc1" >&2; exit 1',
        'Killed signal',
      ],
    ]) {
      const script = `#!/bin/sh\ncase "$*" in *have_jiffies.c*) ${how} ;; esac\nexec ${OLD.cc} "$@"\n`;
      writeFileSync(cc, script, { mode: 0o755 });
      const broken = make(dir, [`KDIR=${OLD.kdir}`, `CC=${cc}`]);
      expect(broken.stderr).toContain(says);
      expect(broken.stderr).toMatch(/^make: \*\*\* .* Error 3$/m);
    }
    // What a test prints itself is no word of the compiler's.
    writeFileSync(
      path.join(dir, 'compat/tests/have_jiffies.c'),
      '#error gcc: fatal error: Killed signal terminated program cc1\n',
    );
    expect(make(dir, WORDS).stderr).toMatch(/ Error 9$/m);
  });

  nightly('cuts off tests without end, which is an error for each and no "no"', () => {
    const endless: [name: string, text: string, told: string][] = [
      [
        'twice',
        '#if __INCLUDE_LEVEL__ < 99\n#include __FILE__\n#include __FILE__\n#endif\n',
        'it used more than 1 s of CPU time',
      ],
      ['pipe', '#include "pipe.h"\n', 'nothing of it moved'],
      ['device', '#include "/dev/zero"\n', 'no memory is left'],
      ['large', 'char a[550000000000] = { 1 };\n', 'it wrote a file of more than'],
    ];
    const change = (name: string, from: RegExp, to: string) => {
      const file = path.join(dir, 'compat/release', name);
      const text = readFileSync(file, 'latin1');
      expect(text).toMatch(from);
      writeFileSync(file, text.replace(from, to), 'latin1');
    };
    // They are more patient than a test.
    change('detect.sh', /(?<=\.hung") 10$/m, ' 0.1');
    change('limited.sh', /(?<=-d )\d+/, '400000');
    change('limited.sh', /(?<=-f )\d+/, '16384');
    change('release.mk', /(?<=cpu_seconds := )\d+/, '1');
    const tests = endless.map(([name]) => `X:compat/tests/${name}.c`).join(' ');
    change('release.mk', /(?<=compat_gen_tests :=)/, ` ${tests}`);
    expect(box.run(['mkfifo', 'compat/tests/pipe.h'], dir)).toMatchObject({ status: 0 });
    for (const [name, text] of endless)
      writeFileSync(path.join(dir, `compat/tests/${name}.c`), text);
    const refused = make(dir, [...WORDS, '-k']);
    for (const [name, , told] of endless) {
      expect(refused.stderr).toMatch(
        new RegExp(
          `^compat\\.mk: the compiler (?:was stopped|broke) on \\S+/compat/tests/${name}\\.c, which says nothing about the kernel: ${told}`,
          'm',
        ),
      );
    }
    expect(refused.stderr).toMatch(/^make: \*\*\* .* Error 3$/m);
    expect(existsSync(copy)).toBe(false);
  });

  it('believes no answer before the sanity tests', () => {
    const cc = path.join(box.dir, 'lenient-cc');
    writeFileSync(cc, `#!/bin/sh\nexec ${OLD.cc} "$@" -O0 -Wno-implicit-function-declaration\n`, {
      mode: 0o755,
    });
    const refused = make(dir, [`KDIR=${OLD.kdir}`, `CC=${cc}`]);
    expect(refused.stderr).toContain('sanity test failed');
    expect(refused.stderr).toMatch(/^make: \*\*\* .* Error 3$/m);
    expect(refused.stdout).not.toContain('have_jiffies');
  });

  it('says which kernel tree is not there', () => {
    for (const words of [['KDIR=/nowhere'], ['KVER=1.2.3'], ['KERNELRELEASE=1.2.3']]) {
      const refused = make(dir, words);
      expect(refused.stderr).toMatch(/is not a kernel build tree: [\s\S]*Error 3$/m);
    }
  });

  it('says where kbuild cannot work, and cleans there all the same', () => {
    const odd = path.join(box.dir, "it's a release");
    renameSync(dir, odd);
    const refused = make(odd, WORDS);
    expect(refused.stderr).toContain(`compat.mk: kbuild cannot work in ${odd}: move it\n`);
    expect(refused.stderr).toMatch(/ Error 2$/m);
    mkdirSync(path.join(odd, 'build-x'));
    writeFileSync(path.join(odd, 'build-x/.compat-gen-files'), '[\n]\n');
    expect(make(odd, ['clean'])).toMatchObject({ status: 0, stderr: '' });
    expect(existsSync(path.join(odd, 'build-x'))).toBe(false);
  });

  nightly('shows with V=1 what it runs, and with -n what it would run', () => {
    const built = "sh 'compat/release/build.sh' build 'CC=";
    expect(make(dir, ['-n', ...WORDS]).stdout).toContain(built);
    expect(existsSync(copy)).toBe(false);
    const shown = make(dir, [...WORDS, 'V=1']);
    expect(shown.stdout).toContain(built);
    expect(shown.stderr).toMatch(/^\+ .*\bawk -f \S+\/apply\.awk /m);
  });

  // dash is the sh of all other tests here.
  it.each(firstOf(['busybox', 'bash']))('works with %s', (shell) => {
    const bin = shell === 'busybox' ? busyboxPath() : bare;
    const sh = path.join(bin, shell === 'busybox' ? 'sh' : shell);
    const withShell = path.join(box.dir, `path-${shell}`);
    mkdirSync(withShell);
    symlinkSync(sh, path.join(withShell, 'sh'));
    const made = make(dir, [...WORDS, `SHELL=${sh}`], { PATH: `${withShell}:${bin}` });
    expect(made, made.stderr).toMatchObject({ status: 0 });
    expect(existsSync(path.join(copy, 'tick.ko'))).toBe(true);
  });

  /** busybox in place of every program that it has, but for those that kbuild itself needs in full. */
  function busyboxPath(): string {
    const bin = pathWithout(box, NOT_HERE);
    const applets = box.run(['busybox', '--list'], '/').stdout.split('\n').filter(Boolean);
    for (const applet of applets.filter((name) => !/^(?:ar|xz|strings|dpkg.*|rpm.*)$/.test(name))) {
      rmSync(path.join(bin, applet), { force: true });
      symlinkSync('/bin/busybox', path.join(bin, applet));
    }
    return bin;
  }
});
