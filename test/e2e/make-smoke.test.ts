import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { staticBusybox } from '../../src/smoke/busybox.js';
import { cpio, type Member } from '../../src/smoke/cpio.js';
import { boot } from '../../src/smoke/machine.js';
import { SESSION } from '../session.js';
import { imageIn, needsToBoot } from '../smoke/images.js';
import { kernel, openSandbox, pathWithout, REPO, type Sandbox } from './kernels.js';
import { said } from './tiny.js';

const KERNEL = kernel('6.1');
const WORDS = [`KDIR=${KERNEL.kdir}`, `CC=${KERNEL.cc}`];
const FAULT = '/sys/module/faults/parameters/fault';

/** What lies in compat/smoke of the release. */
const SCRIPTS: Readonly<Record<string, string>> = {
  parts:
    'n=0\ncheck() { name=$1; shift; n=$((n + 1)); "$@" && echo "ok $n - $name" || echo "not ok $n $name"; }\n',
  '10-good.sh': `. "$SMOKE_DIR/parts"
check "it is there" test -e ${FAULT}
check "a script is told" test "$SMOKE_WHERE $SMOKE_MODULE $SMOKE_PARAMETERS" = "here faults late=1"
rmmod "$SMOKE_MODULE"
check "it can be loaded again" insmod "$SMOKE_KO"
echo "ok 4 a disk # SKIP none"
echo 1..4
`,
  '20-skipped.sh': 'exit 77\n',
  '21-skipped.sh': 'exit 4\n',
  '30-check.sh': 'echo 1..3; echo ok 1 fine; echo "not ok 2 broken"; echo noise\n',
  '31-status.sh': 'echo some words; exit 3\n',
  '32-slow.sh': '# smoke: seconds 2\nsleep 100\n',
  '40-warn.sh': `echo warn >${FAULT}\n`,
  '50-stay.sh': `echo stay >${FAULT}\n`,
  '60-behind.sh': 'echo ok 1\n',
};

let box: Sandbox;
let release: string;
beforeAll(() => {
  box = openSandbox();
  const module = box.module('tick');
  cpSync(path.join(REPO, 'test/fixtures/faults/faults.c'), path.join(module, 'faults.c'));
  appendFileSync(path.join(module, 'Kbuild'), 'obj-m += faults.o\n');
  appendFileSync(path.join(module, 'compat.toml'), '[smoke]\nparameters = "late=1"\n');
  mkdirSync(path.join(module, 'compat/smoke'));
  for (const [name, text] of Object.entries(SCRIPTS))
    writeFileSync(path.join(module, 'compat/smoke', name), text);
  const prepared = box.compatGen([...WORDS, 'prepare'], module);
  expect(prepared.status, said(prepared)).toBe(0);
  const file = path.join(box.dir, 'tick.tar.gz');
  const packed = box.compatGen(['pack', '--as', 'tick-1.0', '-o', file], module);
  expect(packed.status, said(packed)).toBe(0);
  execFileSync('tar', ['xzf', file, '-C', box.dir]);
  release = path.join(box.dir, 'tick-1.0');
});
afterAll(() => box.remove());

it('runs the scripts on the running kernel, without compat-gen', {
  timeout: 900_000,
}, async (context) => {
  const image = imageIn(needsToBoot(context, KERNEL), KERNEL);
  const bare = pathWithout(box, /^(?:compat-gen|node|npm|npx|spatch)/);
  const made = box.run(['make', ...WORDS], release, { PATH: bare });
  expect(made.status, said(made)).toBe(0);

  const log = await inMachine(image.kernel, [
    ['nobody', "su -s /bin/sh nobody -c 'make smoke SMOKE_MODULE=faults'"],
    ['which', 'make smoke'],
    ['not asked', 'make smoke SMOKE_MODULE=faults'],
    ['answered no', ANSWERED('n')],
    ['not answered', ANSWERED('')],
    ['answered yes', ANSWERED('y', 'SMOKE_SCRIPTS=10-good')],
    ['another kernel', 'make smoke SMOKE_MODULE=faults SMOKE=yes KVER=1.2.3'],
    ['no such script', 'make smoke SMOKE_MODULE=faults SMOKE=yes SMOKE_SCRIPTS=99-none'],
    [
      'good',
      "make smoke SMOKE_MODULE=faults SMOKE=yes SMOKE_SCRIPTS='10-good 20-skipped 21-skipped.sh'",
    ],
    ['loaded', 'insmod build-*/faults.ko; make smoke SMOKE_MODULE=faults SMOKE=yes; rmmod faults'],
    ['bad', 'make smoke SMOKE_MODULE=faults SMOKE=yes'],
  ]);
  const parts = partsOf(log);
  expect(parts.get('nobody')).toMatch(/only root can load a module/);
  expect(parts.get('which')).toMatch(
    /several modules were built: SMOKE_MODULE=NAME.*\nThere are: faults tick\n/,
  );
  expect(parts.get('not asked')).toMatch(
    /make smoke asks first, and this is no terminal: .*SMOKE=yes/,
  );
  for (const part of ['answered no', 'not answered']) {
    const asked = parts.get(part) ?? '';
    expect(asked).toMatch(
      /^This loads .*\/faults\.ko into the running kernel, .*runs these scripts/m,
    );
    expect(asked).toMatch(/^ +10-good\.sh 20-skipped\.sh .*\nA fault in it .* Go on\? \[y\/N\] /m);
    expect(asked).toMatch(/nothing was done\n/);
    expect(asked).not.toContain('KTAP');
  }
  expect(parts.get('answered yes')).toContain(
    GOOD.slice(GOOD.indexOf('ok 1 load'), GOOD.indexOf('ok 3')),
  );
  expect(parts.get('another kernel')).toMatch(/on the running kernel, .*, and not on 1\.2\.3\n/);
  expect(parts.get('no such script')).toMatch(/there is no smoke script 99-none in /);
  expect(parts.get('loaded')).toMatch(/faults is loaded already/);
  const bad = parts
    .get('bad')
    ?.replace(/\[ *[\d.]+\] (WARNING).* (fault_warn)\+.*/, '$1 … $2')
    .replace(/mk:\d+:/, 'mk:N:');
  expect(bad).toBe(BAD);
  expect(parts.get('good')).toBe(GOOD);
});

/** An answer typed on a terminal. */
const ANSWERED = (answer: string, word = '') =>
  `echo ${answer} | script -qec 'make smoke SMOKE_MODULE=faults ${word}' /dev/null`;

const GOOD = `KTAP version 1
1..4
ok 1 load
    KTAP version 1
    1..4
    ok 1 it is there
    ok 2 a script is told
    ok 3 it can be loaded again
    ok 4 a disk # SKIP
ok 2 10-good.sh
ok 3 20-skipped.sh # SKIP
ok 4 21-skipped.sh # SKIP
`;
const BAD = `KTAP version 1
1..10
${GOOD.slice(GOOD.indexOf('ok 1 load'))}    KTAP version 1
    1..2
    ok 1 fine
    not ok 2 broken
# check: broken
# check: 3 checks planned, 2 run
not ok 5 30-check.sh
# exit-status: it ended with 3
#     some words
not ok 6 31-status.sh
# time-limit: it takes more than 2 s
not ok 7 32-slow.sh
# kernel: it says that something is wrong: dmesg has all of it
#     WARNING … fault_warn
not ok 8 40-warn.sh
# cannot-unload: faults can't be unloaded (status 1)
#     rmmod: can't unload module 'faults': Resource temporarily unavailable
not ok 9 50-stay.sh
# it was not run
not ok 10 60-behind.sh
compat.mk: warning: what came behind was not run: this machine should be booted again
compat.mk: faults does not pass its smoke test on ${KERNEL.release}
make: *** [compat/compat.mk:N: compat-gen-smoke] Error 11
`;

/** What was said behind each name. */
function partsOf(log: string): Map<string, string> {
  const [, ...parts] = log.replaceAll('\r', '').split(/^== /m);
  return new Map(
    parts.map((part): [string, string] => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end + 1)];
    }),
  );
}

/** Boots a machine with busybox, make and the release, has it run each command there, and gives what it said. */
async function inMachine(
  kernelImage: string,
  steps: readonly (readonly [string, string])[],
): Promise<string> {
  const programs = ['/usr/bin/make', '/usr/bin/script'];
  const files = new Set(programs.flatMap((program) => [program, ...librariesOf(program)]));
  const init = [
    '#!/bin/sh',
    '/bin/busybox --install -s /bin',
    'mount -t proc proc /proc; mount -t sysfs sys /sys; mount -t devtmpfs dev /dev; mount -t tmpfs tmp /tmp',
    'mkdir /dev/pts; mount -t devpts pts /dev/pts',
    'exec </dev/null >/dev/ttyS0 2>&1',
    'export PATH=/bin:/usr/bin',
    'cd /release',
    ...steps.map(([name, command]) => `echo '== ${name}'; ${command}`),
    "echo '== end'",
    'reboot -f',
    '',
  ].join('\n');
  const plain = (name: string, file: string): Member => ({
    name,
    bytes: readFileSync(file),
    executable: true,
  });
  const dirs = [
    'bin',
    'dev',
    'etc',
    'lib',
    'lib/x86_64-linux-gnu',
    'lib64',
    'proc',
    'release',
    'sys',
    'tmp',
    'usr',
    'usr/bin',
  ];
  const all = await Promise.all([
    ...dirs.map((name): Member => ({ name, directory: true })),
    { name: 'bin/busybox', bytes: await staticBusybox(), executable: true },
    { name: 'bin/sh', link: 'busybox' } as Member,
    { name: 'init', bytes: Buffer.from(init), executable: true },
    {
      name: 'etc/passwd',
      bytes: Buffer.from('root:x:0:0::/:/bin/sh\nnobody:x:99:99::/:/bin/sh\n'),
    },
    { name: 'etc/group', bytes: Buffer.from('root:x:0:\nnobody:x:99:\n') },
    ...[...files].map((file) => plain(file.slice(1), file)),
    ...treeOf(release, 'release'),
  ]);
  const initramfs = path.join(box.dir, 'initramfs');
  writeFileSync(initramfs, cpio(all));
  const log = path.join(box.dir, 'serial.log');
  writeFileSync(log, '');
  const append = ['console=ttyS0', 'loglevel=0', 'panic=-1'];
  await boot(
    SESSION,
    {
      qemu: 'qemu-system-x86_64',
      accelerator: 'tcg',
      kernel: kernelImage,
      initramfs,
      memoryMib: 512,
      append,
      log,
    },
    () => false,
  );
  return readFileSync(log, 'latin1');
}

/** The files that a program's loader opens. */
function librariesOf(program: string): string[] {
  const lines = execFileSync('ldd', [program]).toString();
  return [...lines.matchAll(/(\/\S+) \(0x/g)].map(([, file = '']) => file);
}

/** A directory with all that is in it, but for what the compiler left. */
function treeOf(dir: string, name: string): Member[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => !/\.o$|^\.|\.cmd$|^library$|^cocci_cache$/.test(entry.name))
    .sort((a, b) => (path.join(a.parentPath, a.name) < path.join(b.parentPath, b.name) ? -1 : 1))
    .flatMap((entry): Member[] => {
      const file = path.join(entry.parentPath, entry.name);
      const below = path.join(name, path.relative(dir, file));
      if (entry.isDirectory()) return [{ name: below, directory: true }];
      return entry.isFile() ? [{ name: below, bytes: readFileSync(file), executable: true }] : [];
    });
}
