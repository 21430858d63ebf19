import { execFileSync } from 'node:child_process';
import {
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { timeStamp, writeTar } from '../../src/archive/index.js';
import { sha256 } from '../../src/core/bytes.js';
import { nightly } from '../nightly.js';
import { openSandbox, pathWithout, type Sandbox } from './kernels.js';
import { entriesOf, FOR_6_1, said, snapshot, tiny } from './tiny.js';

let box: Sandbox;
/** The build host: tiny, with an entry that waits for its patch. */
let here: string;
let fingerprint: string;
/** The entry as the spatch host answers it, a bundle. */
let answer: string;
/** Its files. */
let good: Map<string, Buffer>;
let count = 0;

beforeAll(() => {
  box = openSandbox();
  here = tiny(path.join(box.dir, 'here'));
  const missed = box.compatGen([...FOR_6_1, 'prepare'], here, {
    PATH: pathWithout(box, /^spatch/),
  });
  expect(missed.status, said(missed)).toBe(4);
  expect(missed.stderr).toMatch(/compat-gen export \w{64} -o /);
  expect(missed.stderr).toMatch(/compat-gen import /);
  [fingerprint = ''] = entriesOf(path.join(here, 'cocci_cache'));

  const carried = path.join(box.dir, 'carried.tar.gz');
  run(['export', fingerprint.slice(0, 8), '-o', carried], here);
  const there = tiny(path.join(box.dir, 'there'));
  expect(run(['import', carried], there)).toBe(`${fingerprint}  added\n`);
  run(['generate', fingerprint], there);
  answer = path.join(box.dir, 'answer.tar.gz');
  expect(run(['export', '-o', answer], there)).toBe(`${fingerprint}\n`);
  const dir = path.join(there, 'cocci_cache', fingerprint);
  good = new Map(readdirSync(dir).map((name) => [name, readFileSync(path.join(dir, name))]));
});
afterAll(() => box.remove());

function run(args: readonly string[], cwd: string): string {
  const ended = box.compatGen(args, cwd);
  expect(ended.status, said(ended)).toBe(0);
  return ended.stdout;
}

/** A module of its own, as the build host has it. */
function copyOfHere(): string {
  const dir = path.join(box.dir, `copy-${count++}`);
  cpSync(here, dir, { recursive: true });
  return dir;
}

describe('export and import', () => {
  it('take an entry to a spatch host and the answer back', () => {
    const dir = copyOfHere();
    expect(run(['import', '--yes', answer], dir)).toBe(`${fingerprint}  replaced\n`);
    expect(run(['import', '--yes', answer, answer], dir)).toBe(`${fingerprint}  kept\n`);
    run([...FOR_6_1, 'prepare'], dir);
    expect(run(['cache', 'list'], dir)).toMatch(/ imported /);
  });

  it('put a good entry in the place of a damaged one', () => {
    const dir = copyOfHere();
    run(['import', '--yes', answer], dir);
    writeFileSync(path.join(dir, 'cocci_cache', fingerprint, 'compat.patch'), 'cut');
    expect(run(['import', '--yes', answer], dir)).toBe(`${fingerprint}  added\n`);
    expect(run(['cache', 'verify'], dir)).toMatch(/sound/);
  });

  it('give the same bytes for the same entries', () => {
    const dir = copyOfHere();
    run(['import', '--yes', answer], dir);
    const again = path.join(box.dir, 'again.tar.gz');
    execFileSync('find', [path.join(dir, 'cocci_cache'), '-exec', 'touch', '-d', '@1', '{}', '+']);
    run(['export', '-o', again], dir);
    expect(readFileSync(again)).toEqual(readFileSync(answer));
  });

  it('add up what several bundles know, in any order', async () => {
    const waiting = path.join(box.dir, 'waiting.tar.gz');
    await pack(waiting, {
      'compat.h': good.get('compat.h'),
      'kernelrelease.txt': Buffer.from('9.9\n'),
    });
    for (const bundles of [
      [answer, waiting],
      [waiting, answer],
    ]) {
      const dir = copyOfHere();
      rmSync(path.join(dir, 'cocci_cache'), { recursive: true });
      expect(run(['import', '--yes', ...bundles], dir)).toBe(`${fingerprint}  added\n`);
      const entry = path.join(dir, 'cocci_cache', fingerprint);
      expect(readFileSync(path.join(entry, 'kernelrelease.txt'), 'utf8')).toMatch(
        /^6\.1\..*\n9\.9\n$/,
      );
      expect(readFileSync(path.join(entry, 'compat.patch'))).toEqual(good.get('compat.patch'));
    }
  });

  it('put a current patch in the place of a stale one', async () => {
    const dir = copyOfHere();
    run(['import', '--yes', answer], dir);
    writeFileSync(
      path.join(dir, 'tiny_aux.c'),
      '#include "tiny.h"\n\nint tiny_aux(int x) { return x; }\n',
    );
    expect(run(['cache', 'list'], dir)).toMatch(/ stale /);
    const other = path.join(box.dir, 'other.tar.gz');
    const there = path.join(box.dir, 'there-too');
    cpSync(dir, there, { recursive: true });
    run(['generate'], there);
    run(['export', '-o', other], there);
    expect(run(['import', '--yes', other], dir)).toBe(`${fingerprint}  replaced\n`);
    expect(run(['cache', 'list'], dir)).toMatch(/ imported /);
  });
});

/** A bundle of one entry with these files; undefined leaves one out. */
async function pack(
  file: string,
  files: Record<string, Buffer | undefined>,
  name = fingerprint,
): Promise<string> {
  const entries = Object.entries(files).flatMap(([key, bytes]) =>
    bytes === undefined ? [] : [[`${name}/${key}`, { bytes }] as const],
  );
  writeFileSync(file, gzipSync(await writeTar(new Map(entries), timeStamp({}))));
  return file;
}

/** The good entry with another patch, and everything else in it made to agree. */
function withPatch(text: string): Record<string, Buffer> {
  const patch = Buffer.from(text);
  const manifest = Buffer.from(
    String(good.get('manifest.json')).replace(
      sha256(good.get('compat.patch') ?? ''),
      sha256(patch),
    ),
  );
  const files = { ...Object.fromEntries(good), 'compat.patch': patch, 'manifest.json': manifest };
  const sums = ['compat.h', 'compat.patch', 'rules.txt', 'manifest.json'].map(
    (name) => `${sha256(files[name as keyof typeof files] ?? '')}  ${name}\n`,
  );
  return { ...files, SHA256SUMS: Buffer.from(sums.join('')) };
}

/** A bundle made by tar(1) from a directory that `lay` fills. */
function byTar(file: string, lay: (entry: string) => void, ...options: string[]): string {
  const dir = path.join(box.dir, `tar-${count++}`);
  const entry = path.join(dir, fingerprint);
  mkdirSync(entry, { recursive: true });
  for (const [name, bytes] of good) writeFileSync(path.join(entry, name), bytes);
  lay(entry);
  execFileSync('tar', ['czf', file, '-C', dir, ...options, fingerprint]);
  return file;
}

/** The time stamps of directories tell of locks alone. */
function filesBelow(dir: string): Map<string, string> {
  return new Map([...snapshot(dir)].filter(([name]) => statSync(path.join(dir, name)).isFile()));
}

describe('import refuses', () => {
  let dir: string;
  let before: Map<string, string>;
  beforeEach(() => {
    dir = copyOfHere();
    before = filesBelow(dir);
  });

  /** The bundle must be refused, also beside a good one, with this reason, and change nothing. */
  function refuses(bundle: string, reason: RegExp, status = 2): void {
    const ended = box.compatGen(['import', '--yes', answer, bundle], dir);
    expect(ended.status, said(ended)).toBe(status);
    expect(ended.stderr).toMatch(reason);
    expect(filesBelow(dir)).toEqual(before);
  }

  const bad = (): string => path.join(box.dir, `bad-${count++}.tar.gz`);

  it('names that lead out, absolute ones, and files that are none of an entry', async () => {
    const passwd = Buffer.from('x');
    for (const [name, reason] of [
      ['../../etc/passwd', /"\.\.\/\.\.\/etc\/passwd" leads out of it/],
      [`${'f'.repeat(64)}/../../x`, /leads out of it/],
      ['/etc/passwd', /is an absolute name/],
      ['README', /is not a file of a cache entry/],
      [`${'f'.repeat(64)}/a/compat.h`, /is not a file of a cache entry/],
      [`${'F'.repeat(64)}/compat.h`, /is not a file of a cache entry/],
      // It would stand for compat.patch where a file system takes no heed of capitals.
      [`${'f'.repeat(64)}/Compat.patch`, /is not a file of a cache entry/],
    ] as const) {
      const bundle = bad();
      writeFileSync(
        bundle,
        gzipSync(await writeTar(new Map([[name, { bytes: passwd }]]), timeStamp({}))),
      );
      refuses(bundle, reason);
    }
  });

  it('links, devices and FIFOs', () => {
    const patch = (entry: string) => path.join(entry, 'compat.patch');
    for (const lay of [
      (entry: string) => {
        rmSync(patch(entry));
        symlinkSync('/etc/passwd', patch(entry));
      },
      (entry: string) => {
        rmSync(patch(entry));
        linkSync(path.join(entry, 'compat.h'), patch(entry));
      },
      (entry: string) => {
        rmSync(patch(entry));
        execFileSync('mkfifo', [patch(entry)]);
      },
    ])
      refuses(byTar(bad(), lay), /is refused: .* is a \w+/);
    // Only root can make a device, but anybody can pack one under another name.
    const renamed = `--transform=s,^/*dev/null$,${fingerprint}/compat.patch,`;
    const withDevice = byTar(bad(), (entry) => rmSync(patch(entry)), renamed, '/dev/null');
    refuses(withDevice, /is refused: .* is a \w+/);
  });

  it('the same name twice', () => {
    const bundle = bad();
    const twice = [fingerprint, `${fingerprint}/compat.h`, `${fingerprint}/compat.h`];
    const file = byTar(bad(), () => {});
    const from = path.join(box.dir, `twice-${count++}`);
    mkdirSync(from);
    execFileSync('tar', ['xzf', file, '-C', from]);
    execFileSync('tar', [
      'czf',
      bundle,
      '--no-recursion',
      '--hard-dereference',
      '-C',
      from,
      ...twice.slice(1),
    ]);
    refuses(bundle, /is in it twice|is a Link/);
  });

  nightly('a million entries, and a bomb', async () => {
    const many = new Map(
      Array.from({ length: 10_001 }, (_, index) => [
        `${index.toString(16).padStart(64, '0')}/compat.h`,
        { bytes: Buffer.alloc(0) },
      ]),
    );
    const bundle = bad();
    writeFileSync(bundle, gzipSync(await writeTar(many, timeStamp({}))));
    refuses(bundle, /it holds more than 10000 files/);

    const bomb = bad();
    execFileSync('sh', ['-c', `head -c 400M /dev/zero | gzip -1 >'${bomb}'`]);
    refuses(bomb, /unpacked it has more than 268435456 bytes/);
    const nested = bad();
    writeFileSync(nested, gzipSync(readFileSync(bomb)));
    refuses(nested, /it is packed twice/);
  });

  nightly('what is cut short, and what is not a bundle', async () => {
    const cut = bad();
    writeFileSync(cut, readFileSync(answer).subarray(0, -20));
    refuses(cut, /unexpected end of file/);
    const garbage = bad();
    writeFileSync(garbage, 'garbage');
    refuses(garbage, /incorrect header check/);
    const noTar = bad();
    writeFileSync(noTar, gzipSync(Buffer.alloc(2000, 'x')));
    refuses(noTar, /is refused: /);
    const half = bad();
    const tar = await writeTar(
      new Map([[`${fingerprint}/compat.h`, { bytes: Buffer.alloc(900) }]]),
      timeStamp({}),
    );
    writeFileSync(half, gzipSync(tar.subarray(0, 1000)));
    refuses(half, /Truncated input/);
    // Neither waited for, nor read without end.
    const pipe = bad();
    execFileSync('mkfifo', [pipe]);
    refuses(pipe, /is refused: it is not a file/);
    refuses('/dev/zero', /is refused: it is not a file/);
    refuses(path.join(box.dir, 'missing.tar.gz'), /missing\.tar\.gz does not exist/);
  });

  it('an entry that contradicts itself or its name', async () => {
    const files = Object.fromEntries(good);
    refuses(
      await pack(bad(), files, 'f'.repeat(64)),
      /is not what its directory is named after/,
      8,
    );
    refuses(
      await pack(bad(), { ...files, 'compat.patch': Buffer.from('') }),
      /is not what manifest/,
      8,
    );
    refuses(await pack(bad(), { ...files, 'compat.h': undefined }), /compat\.h is missing/, 8);
  });

  it('a patch for files that are no sources of the module', async () => {
    const patch = (name: string) => `--- a/${name}\n+++ b/${name}\n@@ -1 +1 @@\n-a\n+b\n`;
    refuses(
      await pack(bad(), withPatch(patch('Kbuild'))),
      /Kbuild is not one of the module's sources/,
      6,
    );
    refuses(await pack(bad(), withPatch(patch('../x.c'))), /it goes through "\.\."/, 6);
    refuses(await pack(bad(), withPatch('--- a/tiny.h\n')), /compat\.patch:/, 6);
  });

  it('an entry that would take the place of a different good one', async () => {
    run(['import', '--yes', answer], dir);
    before = filesBelow(dir);
    const other = withPatch('--- a/tiny.h\n+++ b/tiny.h\n@@ -1 +1 @@\n-a\n+b\n');
    refuses(await pack(bad(), other), /is another than the good one in /);
  });
});
