import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { splitTest } from '../src/detect/forked/prologue.js';
import { library } from '../src/project/index.js';

/** A compat test to be written to a file. */
interface TestText {
  name: string;
  text: string;
}

/**
 * How often each prologue occurs among the 128 tests of the pipeline that was measured
 * (shared/measured.md: 45 distinct ones, 48 tests with the commonest, 29 prologues with one test).
 */
const SPREAD: readonly [count: number, ...headers: string[]][] = [
  [48, 'linux/blkdev.h'],
  [9, 'linux/bio.h'],
  [6, 'linux/tcp.h'],
  [4, 'net/genetlink.h'],
  [4, 'rdma/ib_verbs.h'],
  ...['timer', 'slab', 'net', 'bvec', 'blkdev.h linux/dax'].map((name): [number, ...string[]] => [
    3,
    ...`linux/${name}.h`.split(' '),
  ]),
  [3, 'net/netlink.h'],
  ...['rcupdate', 'idr', 'blk_types', 'part_stat', 'kref'].map((name): [number, string] => [
    2,
    `linux/${name}.h`,
  ]),
  ...[
    ...[
      'proc_fs',
      'socket',
      'overflow',
      'moduleparam',
      'random',
      'key',
      'rbtree_augmented',
      'prandom',
    ],
    ...[
      'vermagic',
      'signal',
      'dax',
      'interrupt',
      'there_is_no_such_header',
      'vmalloc',
      'fs',
      'list',
    ],
    ...[
      'debugfs',
      'uio',
      'sched',
      'mempool',
      'backing-dev',
      'hrtimer',
      'kthread',
      'bitmap',
      'device',
    ],
  ].map((name): [number, string] => [1, `linux/${name}.h`]),
  [1, 'net/tls.h'],
  [1, 'net/sock.h'],
  [1, 'rdma/rdma_cm.h'],
  [1, 'crypto/hash.h'],
];

/** 128 tests with 45 distinct prologues. */
export function spreadTests(): TestText[] {
  return SPREAD.flatMap(([count, ...headers]) =>
    Array.from({ length: count }, (_, at) => asking(headers, at)),
  ).map(numbered);
}

/** The library's tests as they are; where they are fewer than `count`, more with their prologues. */
export function libraryTests(count: number): { tests: TestText[]; own: number } {
  const own = library().tests.map((file) => ({
    name: path.basename(file, '.c'),
    text: readFileSync(file, 'latin1'),
  }));
  const prologues = own.map(({ text }) => splitTest(text).includes);
  const more = Array.from({ length: Math.max(0, count - own.length) }, (_, at) =>
    asking(prologues[at % prologues.length] ?? [], at),
  ).map(numbered);
  return { tests: [...own, ...more].slice(0, count), own: Math.min(own.length, count) };
}

/** Every third one says no: with a call that nothing declares. */
function asking(headers: readonly string[], at: number): string {
  const includes = headers.map((name) => `#include <${name}>\n`).join('');
  const answer = at % 3 === 2 ? `compat_undeclared_${at}()` : at;
  return `${includes}\nint compat(void);\nint compat(void)\n{\n\treturn ${answer};\n}\n`;
}

function numbered(text: string, at: number): TestText {
  return { name: `made_${String(at).padStart(3, '0')}`, text };
}

/** Lays out a module that has these tests and no others. */
export function layOutModule(dir: string, tests: readonly TestText[]): void {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(path.join(dir, 'tests'), { recursive: true });
  writeFileSync(path.join(dir, 'm.c'), '#include <linux/module.h>\nMODULE_LICENSE("GPL");\n');
  writeFileSync(path.join(dir, 'compat.toml'), '[tests]\nfiles = ["tests/*.c"]\n');
  for (const { name, text } of tests) {
    writeFileSync(path.join(dir, 'tests', `${name}.c`), text, 'latin1');
  }
}
