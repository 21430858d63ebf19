import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeStamp, writeTar } from '../../src/archive/index.js';
import { sha256 } from '../../src/core/bytes.js';
import { nightly } from '../nightly.js';
import { CLI, type Ended, openSandbox, pathWithout } from './kernels.js';
import { entriesOf, FOR_6_1, said, tiny } from './tiny.js';

/** Whom compat-gen believes: docs/trust.md. */
const box = openSandbox();
afterAll(box.remove);
const master = path.join(box.dir, 'master');
const bundle = path.join(box.dir, 'entry.tar.gz');
let fingerprint = '';
let withoutSpatch: NodeJS.ProcessEnv = {};
beforeAll(() => {
  tiny(master);
  const made = box.compatGen([...FOR_6_1, 'prepare'], master);
  expect(made.status, said(made)).toBe(0);
  [fingerprint = ''] = entriesOf(path.join(master, 'cocci_cache'));
  expect(box.compatGen(['export', '-o', bundle], master).status).toBe(0);
  box.compatGen(['clean'], master);
  withoutSpatch = { PATH: pathWithout(box, /^spatch/) };
});

let serial = 0;
function copy(entries: 'with entry' | 'bare' = 'bare'): { dir: string; entry: string } {
  const dir = path.join(box.dir, `m${serial++}`);
  cpSync(master, dir, { recursive: true });
  if (entries === 'bare') rmSync(path.join(dir, 'cocci_cache'), { recursive: true });
  return { dir, entry: path.join(dir, 'cocci_cache', fingerprint) };
}

const list = (dir: string): string => box.compatGen(['cache', 'list'], dir).stdout;
const locked = (dir: string): Ended => box.compatGen([...FOR_6_1, '--locked', 'prepare'], dir);
const packed = (dir: string): Ended => box.compatGen(['pack', '--as', 'tiny-1'], dir);

/** Runs it on a terminal, with what is typed there. */
function onTerminal(args: readonly string[], dir: string, typed: string): Ended {
  const words = [process.execPath, CLI, ...args].map((word) => `'${word}'`).join(' ');
  const ended = spawnSync('script', ['-qec', words, '/dev/null'], {
    cwd: dir,
    env: { ...process.env, XDG_CACHE_HOME: path.join(box.dir, 'cache'), TERM: 'dumb' },
    input: typed,
    encoding: 'utf8',
  });
  return { status: ended.status, stdout: ended.stdout, stderr: ended.stderr };
}

describe('import', () => {
  it('shows what it brings and refuses without a terminal and --yes', () => {
    const { dir } = copy();
    const ended = box.compatGen(['import', bundle], dir);
    expect(ended.stderr).toMatch(/^ +tiny_main\.c {2}\+1 -1$/m);
    expect(ended.stderr).toMatch(/there is no terminal\n.*--diff, then say --yes/s);
    expect(ended.stderr).not.toMatch(/^\+\treturn tiny_old/m);
    const diff = box.compatGen(['import', '--diff', bundle], dir);
    expect(diff.stderr).toMatch(/^\+\treturn tiny_old\(1\)/m);
    expect([ended.status, diff.status, ended.stdout]).toEqual([2, 2, '']);
    expect(existsSync(path.join(dir, 'cocci_cache'))).toBe(false);
  });

  it('asks on a terminal: no, the diff and no, yes', () => {
    const { dir, entry } = copy();
    const no = onTerminal(['import', bundle], dir, '\n');
    expect(no.stdout).toMatch(/Let this patch in\? .*not imported/s);
    const diff = onTerminal(['import', bundle], dir, 'd\nn\n');
    expect(diff.stdout).toMatch(/^\+\treturn tiny_old\(1\)/m);
    expect([no.status, diff.status, existsSync(entry)]).toEqual([2, 2, false]);
    const yes = onTerminal(['import', bundle], dir, 'y\n');
    expect(yes.stdout).toContain(`${fingerprint}  added`);
    expect([yes.status, existsSync(entry)]).toEqual([0, true]);
  });

  it('asks nothing where no patch comes in', () => {
    const { dir, entry } = copy('with entry');
    for (const name of ['compat.patch', 'rules.txt', 'SHA256SUMS', 'manifest.json'])
      rmSync(path.join(entry, name));
    const waiting = path.join(box.dir, 'waiting.tar.gz');
    expect(box.compatGen(['export', '-o', waiting], dir).status).toBe(0);
    expect(box.compatGen(['import', waiting], copy().dir).status).toBe(0);
    expect(box.compatGen(['import', bundle], copy('with entry').dir).status).toBe(0);
  });

  it('refuses a compat.h with macros that are not of this module', async () => {
    const { dir } = copy();
    const text = `${readFileSync(path.join(master, 'cocci_cache', fingerprint, 'compat.h'))}#define printf\n`;
    const evil = path.join(box.dir, 'evil.tar.gz');
    const files = new Map([[`${sha256(text)}/compat.h`, { bytes: Buffer.from(text) }]]);
    writeFileSync(evil, gzipSync(await writeTar(files, timeStamp({}))));
    const ended = box.compatGen(['import', '--yes', evil], dir);
    expect(ended.stderr).toMatch(/no test here stands for printf/);
    expect(ended.status).toBe(2);

    const entry = path.join(dir, 'cocci_cache', sha256(text));
    execFileSync('mkdir', ['-p', entry]);
    writeFileSync(path.join(entry, 'compat.h'), text);
    const named = box.compatGen(['generate', sha256(text)], dir);
    expect(named.stderr).toMatch(/no test here stands for printf/);
    expect(named.status).toBe(2);
    expect(box.compatGen(['generate'], dir).stdout).toMatch(/ unusable: .*printf/);
    expect(existsSync(path.join(entry, 'compat.patch'))).toBe(false);
  });
});

describe('an imported patch', () => {
  function imported(): { dir: string; entry: string } {
    const there = copy();
    expect(box.compatGen(['import', '--yes', bundle], there.dir).status).toBe(0);
    return there;
  }

  it('is used with a word, and refused by --locked and pack, until it is accepted', () => {
    const { dir } = imported();
    expect(list(dir)).toMatch(/ imported .*nobody has said that it was read/);
    const built = box.compatGen([...FOR_6_1, 'prepare'], dir, withoutSpatch);
    expect(built.stderr).toMatch(/HIT[\s\S]*was imported, and nobody has said/);
    expect(built.status).toBe(0);
    for (const ended of [locked(dir), packed(dir)]) {
      expect(ended.stderr).toMatch(/was imported, .*\n.*cache accept/);
      expect(ended.status).toBe(4);
    }
    const accepted = box.compatGen(['cache', 'accept', fingerprint.slice(0, 9)], dir);
    expect(accepted.stdout).toBe(`${fingerprint}  reviewed\n  tiny_main.c  +1 -1\n`);
    expect(list(dir)).toMatch(/ current /);
    expect(box.compatGen(['cache', 'show', fingerprint], dir).stdout).toMatch(/imported, and read/);
    expect([locked(dir).status, packed(dir).status]).toEqual([0, 0]);
  });

  nightly('is as good as one made here once it was made again, byte by byte', () => {
    const { dir } = imported();
    const ended = box.compatGen(['cache', 'verify', '--remake'], dir);
    expect(ended.stdout, said(ended)).toBe(`1 entries, all sound\n${fingerprint}  proved\n`);
    expect(locked(dir).status).toBe(0);
    const without = box.compatGen(['cache', 'verify', '--remake'], dir, withoutSpatch);
    expect([without.status, without.stdout]).toEqual([4, '']);
  });
});

it('what was made here, or came with the module, is believed', () => {
  const { dir } = copy('with entry');
  expect(list(dir)).toMatch(/ current /);
  expect(locked(dir).status).toBe(0);
  const shown = box.compatGen(['cache', 'show', fingerprint], dir).stdout;
  expect(shown).toMatch(/^patch +came with the module$/m);
  expect(box.compatGen(['cache', 'show', fingerprint], master).stdout).toMatch(
    /^patch +made here$/m,
  );
});

/** An entry whose patch is another, and all else made to agree. */
function forge(entry: string, patch: string): void {
  const file = (name: string): string => path.join(entry, name);
  const before = readFileSync(file('compat.patch'));
  const text = readFileSync(file('manifest.json'), 'utf8');
  writeFileSync(file('manifest.json'), text.replace(sha256(before), sha256(patch)));
  writeFileSync(file('compat.patch'), patch);
  const sums = ['compat.h', 'compat.patch', 'rules.txt', 'manifest.json'].map(
    (name) => `${sha256(readFileSync(file(name)))}  ${name}\n`,
  );
  writeFileSync(file('SHA256SUMS'), sums.join(''));
}

it('an entry that is not what its rules make is found by cache verify --remake', () => {
  const { dir, entry } = copy('with entry');
  const patch = readFileSync(path.join(entry, 'compat.patch'), 'utf8');
  forge(entry, patch.replace('+\treturn tiny_old(1)', '+\treturn tiny_old(7)'));
  expect(box.compatGen(['cache', 'verify'], dir).status).toBe(0);
  const ended = box.compatGen(['cache', 'verify', '--remake'], dir);
  expect(ended.stderr).toMatch(/1 entry comes out different[\s\S]*compat\.patch is not what today/);
  expect(ended.status).toBe(8);
});

describe('an entry whose manifest was deleted', () => {
  function without(): { dir: string; entry: string } {
    const there = copy('with entry');
    for (const name of ['manifest.json', 'SHA256SUMS', 'rules.txt'])
      rmSync(path.join(there.entry, name));
    const patch = path.join(there.entry, 'compat.patch');
    writeFileSync(patch, readFileSync(patch, 'utf8').replace('tiny_old(1)', 'tiny_old(7)'));
    return there;
  }

  it('is not current: it is refused, or made again', () => {
    const { dir, entry } = without();
    expect(list(dir)).toMatch(/ foreign .*it has no manifest\.json/);
    expect(locked(dir).stderr).toMatch(/--locked: .*it has no manifest\.json/);
    const used = box.compatGen([...FOR_6_1, 'prepare'], dir, withoutSpatch);
    expect(used.stderr).toMatch(/has no manifest\.json: nothing tells[\s\S]*foreign = true/);
    expect([locked(dir).status, packed(dir).status, used.status]).toEqual([4, 8, 4]);
    const made = box.compatGen([...FOR_6_1, 'prepare'], dir);
    expect(made.status, said(made)).toBe(0);
    expect(readFileSync(path.join(entry, 'compat.patch'), 'utf8')).toContain('tiny_old(1)');
  });

  nightly(
    'counts where compat.toml says that the cache is foreign, but not if it was imported',
    () => {
      const { dir } = without();
      appendFileSync(path.join(dir, 'compat.toml'), '[cache]\nforeign = true\n');
      expect(locked(dir).status).toBe(0);
      const foreign = path.join(box.dir, 'foreign.tar.gz');
      expect(box.compatGen(['export', '-o', foreign], dir).status).toBe(0);
      const there = copy().dir;
      const refused = box.compatGen(['import', '--yes', foreign], there);
      expect(refused.stderr).toMatch(/is refused: it has no manifest\.json/);
      expect(refused.status).toBe(2);
      appendFileSync(path.join(there, 'compat.toml'), '[cache]\nforeign = true\n');
      expect(box.compatGen(['import', '--yes', foreign], there).status).toBe(0);
      expect(locked(there).stderr).toMatch(/was imported/);
      expect(locked(there).status).toBe(4);
    },
  );
});

nightly('a stale patch never changes a file that make reads', () => {
  const dir = path.join(box.dir, 'kbuild');
  tiny(dir, {
    'compat.toml':
      '[module]\nsources = ["*.[ch]", "Kbuild"]\n[rules]\nfiles = ["compat/cocci/*"]\n',
  });
  expect(box.compatGen([...FOR_6_1, 'prepare'], dir).status).toBe(0);
  const entry = path.join(dir, 'cocci_cache', fingerprint);
  const trace = path.join(dir, 'trace');
  const line = `+$(shell touch ${trace})`;
  forge(
    entry,
    `--- a/Kbuild\n+++ b/Kbuild\n@@ -1,2 +1,3 @@\n obj-m := tiny.o\n tiny-y := tiny_main.o tiny_aux.o\n${line}\n`,
  );
  appendFileSync(path.join(dir, 'tiny_aux.c'), '/* stale */\n');
  const ended = box.compatGen([...FOR_6_1, 'build'], dir, withoutSpatch);
  expect(ended.stderr).toMatch(/is stale and changes Kbuild, which make reads: refused/);
  expect([ended.status, existsSync(trace)]).toEqual([6, false]);
});

it('a patch is shown on a terminal without what the terminal would obey', () => {
  const { dir, entry } = copy('with entry');
  const patch = readFileSync(path.join(entry, 'compat.patch'), 'utf8');
  forge(entry, patch.replace('tiny_old(1)', 'tiny_old(1 /* \x1b]0;evil\x07\r */)'));
  const shown = onTerminal(['cache', 'show', fingerprint], dir, '');
  expect(shown.stdout).toContain('\\x1b]0;evil\\x07\\x0d */)');
  expect(shown.stdout).not.toContain('\x1b');
  expect(box.compatGen(['cache', 'show', fingerprint], dir).stdout).toContain('\x1b]0;evil');
});
