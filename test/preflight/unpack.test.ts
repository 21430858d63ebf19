import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Deb, headerDebs, treesOf } from '../../src/preflight/index.js';
import { KBUILD, probeKernel } from '../../src/target/index.js';
import { kernel } from '../e2e/kernels.js';
import { SESSION } from '../session.js';
import { debAround, debOf, packagesOf, tarTo } from './headers.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'preflight-'));
const cache = path.join(dir, 'cache');
const OLD = kernel('6.1');
let whole: string[];

beforeAll(() => {
  const [own = '', ...others] = packagesOf(OLD);
  whole = [debOf(dir, own, others), ...others.map((name) => debOf(dir, name, []))];
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('header packages', () => {
  it('make a build tree in a private place, of which nothing is taken from elsewhere', async () => {
    const trees = await treesOf(SESSION, await headerDebs(SESSION, whole), cache);
    expect(trees).toEqual([{ release: OLD.release, kdir: expect.stringContaining(`${cache}/`) }]);
    const { kdir } = trees[0] ?? { kdir: '' };
    const host = { prefix: [], makeWords: [`CC=${OLD.cc}`] };
    const [tree, installed] = [
      await probeKernel(SESSION, { kind: KBUILD, host, kdir }),
      await probeKernel(SESSION, { kind: KBUILD, host, kdir: OLD.kdir }),
    ];
    expect(tree.release).toBe(OLD.release);
    expect(tree.srctree).toContain(`${cache}/`);
    // It compiles as the installed one does, by other paths.
    const place = kdir.replace(/\/usr\/src\/.*/, '');
    expect(tree.compile.argv.map((word) => word.replaceAll(place, ''))).toEqual(
      installed.compile.argv,
    );
  });

  it('are not unpacked again, and are taken from this machine where they are installed', async () => {
    const debs = await headerDebs(SESSION, whole);
    const again = await treesOf(SESSION, debs, cache);
    expect(readdirSync(cache)).toHaveLength(1);
    const alone = await treesOf(SESSION, debs.slice(0, 1), cache);
    expect(readdirSync(cache)).toHaveLength(2);
    expect(alone[0]?.kdir).not.toBe(again[0]?.kdir);
    const src = path.dirname(alone[0]?.kdir ?? '');
    const links = readdirSync(src).filter((name) =>
      lstatSync(path.join(src, name)).isSymbolicLink(),
    );
    expect(links).toContain(packagesOf(OLD)[1]);
  });

  describe('that were unpacked already', () => {
    const small = path.join(dir, 'small');
    const unpacked = path.join(dir, 'small cache');
    let debs: Deb[];
    beforeAll(async () => {
      const name = 'linux-headers-9.9.9-small';
      const root = path.join(small, 'usr/src', name);
      mkdirSync(path.join(root, 'include/config'), { recursive: true });
      writeFileSync(path.join(root, 'include/config/auto.conf'), 'CONFIG_MODULES=y\n');
      writeFileSync(path.join(root, 'Makefile'), 'all:\n');
      tarTo(path.join(small, 'data.tar'), ['--create', './usr'], small);
      debs = await headerDebs(SESSION, [debAround(small, name)]);
    });

    const damages: [string, (file: string, kdir: string) => void][] = [
      ['cut off', (file) => truncateSync(file, 10)],
      [
        'other bytes, size and time as before',
        (file) => {
          const { size, atime, mtime } = statSync(file);
          writeFileSync(file, 'x'.repeat(size));
          utimesSync(file, atime, mtime);
        },
      ],
      [
        'a link to another',
        (file, kdir) => {
          rmSync(file);
          symlinkSync(path.join(kdir, 'Makefile'), file);
        },
      ],
      ['gone', (file) => rmSync(file)],
      [
        'a directory',
        (file) => {
          rmSync(file);
          mkdirSync(file);
        },
      ],
      [
        'a pipe',
        (file) => {
          rmSync(file);
          execFileSync('mkfifo', [file]);
        },
      ],
      ['not to be read', (file) => chmodSync(file, 0)],
      ['a file more', (file) => writeFileSync(`${file}.h`, '')],
    ];
    it.each(damages)(
      'are unpacked again where something of them is not as it was: %s',
      async (_, damage) => {
        const [{ kdir } = { kdir: '' }] = await treesOf(SESSION, debs, unpacked);
        const file = path.join(kdir, 'include/config/auto.conf');
        const before = readFileSync(file);
        const seen = readdirSync(path.dirname(file));
        damage(file, kdir);
        expect(await treesOf(SESSION, debs, unpacked)).toMatchObject([{ kdir }]);
        expect(readFileSync(file)).toEqual(before);
        expect(readdirSync(path.dirname(file))).toEqual(seen);
        const { ino } = statSync(file);
        await treesOf(SESSION, debs, unpacked);
        expect(statSync(file).ino).toBe(ino);
      },
    );

    it.each(['a file', 'a link', 'a pipe', 'an empty directory', 'another set', 'a seal alone'])(
      'are unpacked again where %s stands in their place',
      async (what) => {
        const [{ kdir } = { kdir: '' }] = await treesOf(SESSION, debs, unpacked);
        const place = kdir.replace(/\/usr\/src\/.*/, '');
        const seal = path.join(place, '.compat-gen-sealed');
        const other = path.join(dir, 'elsewhere');
        const sealed = readFileSync(seal);
        if (what === 'another set') cpSync(place, other, { recursive: true });
        else mkdirSync(other, { recursive: true });
        rmSync(place, { recursive: true });
        if (what === 'a file') writeFileSync(place, 'x');
        else if (what === 'a link') symlinkSync(other, place);
        else if (what === 'a pipe') execFileSync('mkfifo', [place]);
        else if (what === 'another set') renameSync(other, place);
        else mkdirSync(place);
        if (what === 'a seal alone') writeFileSync(seal, sealed);
        expect(await treesOf(SESSION, debs, unpacked)).toEqual([{ release: '9.9.9-small', kdir }]);
        expect(lstatSync(place).isDirectory()).toBe(true);
        rmSync(other, { recursive: true, force: true });
      },
    );
  });

  it('that are pipes are not waited for', async () => {
    const pipe = path.join(dir, 'linux-headers-pipe.deb');
    execFileSync('mkfifo', [pipe]);
    await expect(headerDebs(SESSION, [pipe])).rejects.toMatchObject({
      code: 'USAGE',
      message: `${pipe} is not a file`,
    });
  });

  it('that lack one say which, and how it is fetched', async () => {
    const place = path.join(dir, 'lacks');
    mkdirSync(place);
    const file = debOf(place, packagesOf(OLD)[0] ?? '', ['linux-headers-9.9-common']);
    await expect(treesOf(SESSION, await headerDebs(SESSION, [file]), cache)).rejects.toMatchObject({
      code: 'NO_KERNEL',
      hint: expect.stringContaining('apt-get download linux-headers-9.9-common'),
    });
  });

  it('are kept for the last few kernels alone', async () => {
    for (const [index, name] of ['a', 'b', 'c', 'd'].entries()) {
      const old = path.join(cache, name);
      mkdirSync(old, { recursive: true });
      utimesSync(old, index, index);
    }
    await treesOf(SESSION, await headerDebs(SESSION, whole), cache);
    expect(readdirSync(cache)).toHaveLength(3);
    expect(existsSync(path.join(cache, 'a'))).toBe(false);
  });

  it('write nothing outside, whatever links they bring', async () => {
    const outside = path.join(dir, 'outside');
    mkdirSync(outside);
    const root = path.join(dir, 'linux-headers-evil.root');
    mkdirSync(path.join(root, 'usr/src'), { recursive: true });
    symlinkSync(outside, path.join(root, 'usr/src/linux-headers-evil'));
    const made = path.join(dir, 'evil');
    mkdirSync(made);
    // The link first, then a file below its name: no file system would hold both.
    const tar = (words: string[], cwd: string) => tarTo(path.join(made, 'data.tar'), words, cwd);
    tar(['--create', './usr/src/linux-headers-evil'], root);
    rmSync(root, { recursive: true });
    mkdirSync(path.join(root, 'usr/src/linux-headers-evil'), { recursive: true });
    writeFileSync(path.join(root, 'usr/src/linux-headers-evil/Makefile'), 'x');
    tar(['--append', './usr/src/linux-headers-evil/Makefile'], root);
    const file = debAround(made, 'linux-headers-evil');
    await treesOf(SESSION, await headerDebs(SESSION, [file]), cache).catch(() => undefined);
    expect(readdirSync(outside)).toEqual([]);
  });

  it('are not believed to be as small as they say', async () => {
    const made = path.join(dir, 'bomb');
    const place = path.join(made, 'usr/src/linux-headers-bomb');
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, 'z'), '');
    truncateSync(path.join(place, 'z'), 300 * 1024 * 1024);
    tarTo(path.join(made, 'data.tar'), ['--create', '--sparse', './usr'], made);
    const file = debAround(made, 'linux-headers-bomb');
    const unpacked = headerDebs(SESSION, [file]).then((debs) => treesOf(SESSION, debs, cache));
    await expect(unpacked).rejects.toMatchObject({ code: 'USAGE' });
    rmSync(made, { recursive: true });
  });

  it('are Debian packages, and no other file', async () => {
    const text = path.join(dir, 'linux-headers-x.deb');
    writeFileSync(text, 'hello');
    await expect(headerDebs(SESSION, [text])).rejects.toMatchObject({ code: 'USAGE' });
    expect(readFileSync(text, 'utf8')).toBe('hello');
  });
});
