import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nightly } from '../nightly.js';
import { CACHE, copyExample, copyExampleInPlace } from './example.js';
import { KERNELS, openSandbox, REPO, type Sandbox } from './kernels.js';
import { entriesOf, said } from './tiny.js';

let box: Sandbox;
/** examples/ramdisk: its cache covers every kernel that is set up. */
let module: string;
beforeAll(() => {
  box = openSandbox();
  module = copyOfExample('ramdisk');
});
afterAll(() => box.remove());

function copyOfExample(name: string): string {
  const dir = path.join(box.dir, name);
  copyExample(dir);
  cpSync(CACHE, path.join(dir, 'cocci_cache'), { recursive: true });
  return dir;
}

function pack(dir: string, args: readonly string[] = ['--as', 'ramdisk-1.0'], env = {}) {
  return box.compatGen(['-C', dir, 'pack', ...args], box.dir, env);
}

function listed(file: string): string[] {
  return execFileSync('tar', ['tf', file]).toString().split('\n').filter(Boolean);
}

describe('pack', () => {
  it('gives the same bytes whatever the time, mode mask, owner, place and locale', () => {
    const first = path.join(box.dir, 'ramdisk-1.0.tar.gz');
    expect(pack(module)).toMatchObject({ status: 0, stdout: `${first}\n` });
    const bytes = readFileSync(first);

    const other = copyOfExample("it's another place");
    for (const name of readdirSync(other)) {
      utimesSync(path.join(other, name), 1, 1);
      if (name.endsWith('.c')) chmodSync(path.join(other, name), 0o600);
    }
    // Others can't give files away, and so have none here that are not theirs.
    if (process.getuid?.() === 0) execFileSync('chown', ['-R', 'nobody', other]);
    const argv = ['bash', '-c', 'umask 077; exec "$@"', 'bash', process.execPath];
    const again = box.run(
      [...argv, path.join(REPO, 'dist/cli/main.js'), '-C', other, 'pack', '--as', 'ramdisk-1.0'],
      box.dir,
      { LC_ALL: 'C.UTF-8', TZ: 'Asia/Tokyo' },
    );
    expect(again.status, said(again)).toBe(0);
    expect(readFileSync(first).equals(bytes)).toBe(true);
  });

  it('says which kernels the release covers', () => {
    const { stderr } = pack(module);
    const { covers } = JSON.parse(pack(module, ['--as', 'ramdisk-1.0', '--json']).stdout);
    const releases = covers.flatMap((entry: { releases: string[] }) => entry.releases);
    for (const release of releases) expect(stderr).toContain(`  COVERS  ${release}\n`);
    expect(releases).toHaveLength(KERNELS.length);
  });

  it('holds the sources, the tests and rules in use, the cache, and nothing else', () => {
    pack(module);
    const names = listed(path.join(box.dir, 'ramdisk-1.0.tar.gz'));
    expect(names).toEqual([...names].sort());
    expect(names.every((name) => name.startsWith('ramdisk-1.0/'))).toBe(true);
    const release = 'ramdisk-1.0/compat/release';
    expect(names).toContain('ramdisk-1.0/ramdisk_main.c');
    expect(names).toContain('ramdisk-1.0/compat/compat.mk');
    for (const name of readdirSync(path.join(REPO, 'scripts/release')))
      expect(names).toContain(`${release}/${name}`);
    expect(names).toContain(`${release}/library/block/add_disk_int/have_add_disk_int.c`);
    expect(names).toContain(`${release}/library/block/add_disk_int/add_disk_int__no_present.cocci`);
    expect(names.filter((name) => /\.(?:before|after)\.c$/.test(name))).toEqual([]);
    expect(names.filter((name) => name.endsWith('/compat.patch'))).toHaveLength(KERNELS.length);
  });

  it.each([
    ['gz', 'gzip'],
    ['xz', 'xz'],
    ['zst', 'zstd'],
  ])('compresses with %s', (ending, program) => {
    const dir = path.join(box.dir, ending);
    mkdirSync(dir);
    const file = path.join(dir, `mine.tar.${ending}`);
    const packed = pack(module, ['--as', 'ramdisk-1.0', '-o', file]);
    expect(packed.status, said(packed)).toBe(0);
    execFileSync(program, ['-t', '-q', file]);
    const byOption = pack(module, ['--as', 'ramdisk-1.0', '--compression', ending]);
    expect(readFileSync(byOption.stdout.trim()).equals(readFileSync(file))).toBe(true);
  });

  it('packs an unpacked release into the same release', () => {
    pack(module);
    const file = path.join(box.dir, 'ramdisk-1.0.tar.gz');
    const bytes = readFileSync(file);
    execFileSync('tar', ['xzf', file], { cwd: box.dir });
    expect(pack(path.join(box.dir, 'ramdisk-1.0')).status).toBe(0);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  nightly('is the same from an installed package as from the checkout', () => {
    // Not built again: other tests run the program meanwhile.
    const words = ['pack', '--silent', '--ignore-scripts', '--pack-destination', box.dir];
    execFileSync('npm', words, { cwd: REPO });
    const { version } = JSON.parse(readFileSync(path.join(REPO, 'package.json'), 'utf8'));
    execFileSync('tar', ['xzf', `compat-gen-${version}.tgz`], { cwd: box.dir });
    const installed = path.join(box.dir, 'package/dist/cli/main.js');
    const file = path.join(box.dir, 'installed.tar.gz');
    const argv = ['-C', module, 'pack', '--as', 'ramdisk-1.0', '-o', file];
    const packed = box.run([process.execPath, installed, ...argv], box.dir);
    expect(packed.status, said(packed)).toBe(0);
    pack(module);
    expect(readFileSync(file).equals(readFileSync(path.join(box.dir, 'ramdisk-1.0.tar.gz')))).toBe(
      true,
    );
  });

  it('takes the test results that are shipped', () => {
    const dir = copyOfExample('with-results');
    mkdirSync(path.join(dir, 'cocci_cache/results/deep'), { recursive: true });
    writeFileSync(path.join(dir, 'cocci_cache/results/deep/one'), 'x');
    const file = pack(dir, ['--as', 'r-2']).stdout.trim();
    expect(listed(file)).toContain('r-2/cocci_cache/results/deep/one');
  });

  it('writes a GNUmakefile where no makefile includes compat.mk', () => {
    const dir = copyOfExample('plain');
    rmSync(path.join(dir, 'Makefile'));
    expect(listed(pack(dir, ['--as', 'r-3']).stdout.trim())).toContain('r-3/GNUmakefile');
    writeFileSync(path.join(dir, 'GNUmakefile'), 'all:\n');
    expect(pack(dir).stderr).toContain('add the line `include compat/compat.mk`');
  });
});

describe('a cocci_cache outside of the module', () => {
  let dir: string;
  beforeAll(() => {
    dir = copyExampleInPlace(path.join(box.dir, 'project'));
  });

  it('is at the top of the release, where compat.toml says so', () => {
    const packed = pack(dir, ['--as', 'o-1']);
    expect(packed.status, said(packed)).toBe(0);
    const file = packed.stdout.trim();
    const bytes = readFileSync(file);
    execFileSync('tar', ['xzf', file], { cwd: box.dir });
    const release = path.join(box.dir, 'o-1');
    expect(entriesOf(path.join(release, 'cocci_cache'))).toEqual(entriesOf(CACHE));
    const config = readFileSync(path.join(dir, 'compat.toml'), 'utf8');
    expect(readFileSync(path.join(release, 'compat.toml'), 'utf8')).toBe(
      config.replace('"../../cocci_cache"', '"cocci_cache"'),
    );
    const variables = readFileSync(path.join(release, 'compat/release/release.mk'), 'utf8');
    expect(variables).toContain('compat_gen_cache := cocci_cache\n');
    expect(pack(release, ['--as', 'o-1']).status).toBe(0);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('needs a compat.toml that can be changed, and that place', () => {
    const config = path.join(dir, 'compat.toml');
    const text = readFileSync(config, 'utf8');
    writeFileSync(config, text.replaceAll('"../../cocci_cache"', "'''../../cocci_cache'''"));
    expect(pack(dir)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('cache.dir is not spelt so that it can be changed'),
    });
    writeFileSync(config, text);
    mkdirSync(path.join(dir, 'cocci_cache'));
    writeFileSync(path.join(dir, 'cocci_cache/notes'), '');
    expect(pack(dir)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("cocci_cache/notes is in the way of the release's"),
    });
  });
});

describe('the name of a release', () => {
  it('comes from compat.toml, or the directory and MODULE_VERSION', () => {
    const dir = copyOfExample('blink');
    expect(pack(dir, []).stderr).toContain('nothing tells the version');
    const source = path.join(dir, 'ramdisk_main.c');
    const text = readFileSync(source);
    appendFileSync(source, 'MODULE_VERSION("4.5");\n');
    rmSync(path.join(dir, 'cocci_cache'), { recursive: true });
    expect(pack(dir, []).stderr).toContain('holds no patch for any kernel');
    cpSync(path.join(module, 'cocci_cache'), path.join(dir, 'cocci_cache'), { recursive: true });
    writeFileSync(source, text);
    const config = path.join(dir, 'compat.toml');
    const named = '[module]\nname = "led"\nversion = "2.0~rc1"\n';
    writeFileSync(config, readFileSync(config, 'utf8').replace('[module]\n', named));
    expect(pack(dir, []).stdout).toMatch(/\/led-2\.0~rc1\.tar\.gz\n$/);
    expect(pack(dir, ['--as', 'noversion']).stderr).toContain('noversion is not NAME-VERSION');
    expect(pack(dir, ['--as', '../../x-1']).stderr).toContain("can't be part of a release's name");
  });
});

describe('pack refuses', () => {
  it('entries that are stale or damaged, or that nobody can verify', () => {
    const dir = copyOfExample('bad');
    const [fingerprint = ''] = entriesOf(path.join(dir, 'cocci_cache'));
    const entry = path.join(dir, 'cocci_cache', fingerprint);
    for (const name of ['manifest.json', 'SHA256SUMS', 'rules.txt']) rmSync(path.join(entry, name));
    expect(pack(dir)).toMatchObject({
      status: 8,
      stderr: expect.stringContaining("can't be verified"),
    });
    appendFileSync(path.join(entry, 'compat.h'), '\n');
    expect(pack(dir)).toMatchObject({ status: 8, stderr: expect.stringContaining('compat.h') });
    rmSync(entry, { recursive: true });
    appendFileSync(path.join(dir, 'ramdisk.h'), '\n');
    expect(pack(dir)).toMatchObject({
      status: 4,
      stderr: expect.stringMatching(/is stale \(source ramdisk\.h changed\)/),
    });
  });

  it('a module that has no compat.toml', () => {
    const dir = copyOfExample('bare');
    rmSync(path.join(dir, 'compat.toml'));
    expect(pack(dir)).toMatchObject({ status: 2, stderr: expect.stringContaining('compat.toml') });
  });

  it('another ending', () => {
    expect(pack(module, ['-o', 'x.zip'])).toMatchObject({ status: 2 });
    expect(pack(module, ['--compression', 'bz2'])).toMatchObject({ status: 2 });
  });
});
