import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nightly } from '../nightly.js';
import { shippedReleases } from './example.js';
import { type Ended, kernel, openSandbox, REPO } from './kernels.js';
import { said } from './tiny.js';

const box = openSandbox();
const prefix = path.join(box.dir, 'empty');
const installed = path.join(prefix, 'node_modules/compat-gen');
const OLD = kernel('6.1');
/** The installed program is the only compat-gen. */
const env = { PATH: `${path.join(prefix, 'node_modules/.bin')}:${process.env.PATH}` };
afterAll(() => box.remove());

function npm(...words: string[]): Ended {
  const cache = path.join(box.dir, 'npm');
  const ended = box.run(['npm', ...words, '--cache', cache, '--offline'], REPO);
  expect(ended.status, said(ended)).toBe(0);
  return ended;
}

function good(argv: readonly string[], cwd: string): Ended {
  const ended = box.run(argv, cwd, env);
  expect(ended.status, said(ended)).toBe(0);
  return ended;
}

beforeAll(() => {
  mkdirSync(prefix);
  // Not its scripts: they would build the program that other tests are running.
  const packed = npm('pack', '--ignore-scripts', '--pack-destination', box.dir);
  const tarball = path.join(box.dir, packed.stdout.trim());
  npm('install', '--prefix', prefix, '--no-audit', '--no-fund', tarball);
});

/** Every file of the package, by its name in it. */
function files(): string[] {
  return readdirSync(installed, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(installed, path.join(entry.parentPath, entry.name)));
}

describe('the package, installed into an empty directory without a network', () => {
  it('needs no other package', () => {
    const visible = readdirSync(path.join(prefix, 'node_modules')).filter(
      (name) => name[0] !== '.',
    );
    expect(visible).toEqual(['compat-gen']);
  });

  it('brings the licences, its own and those of what is bundled, and the documentation', () => {
    const names = ['LICENSE', 'LICENSES/GPL-2.0-only.txt', 'LICENSES/MIT.txt', 'docs/library.md'];
    expect(files()).toEqual(expect.arrayContaining([...names, 'README.md', 'CHANGELOG.md']));
    const notices = readFileSync(path.join(installed, 'dist/THIRD-PARTY.txt'), 'utf8');
    for (const name of ['commander', 'execa', 'tar', 'valibot']) {
      expect(notices).toMatch(new RegExp(`^${name} [0-9.]+ \\(.+\\)\\n\\n.`, 'm'));
    }
  });

  it('sends nobody to a place where it is not published', () => {
    const texts = files().filter((name) => !/\.(?:br|cache)$/.test(name));
    const sending = texts.flatMap((name) => {
      const text = readFileSync(path.join(installed, name), 'utf8');
      const lines = text.match(
        /\b(?:npm|pnpm|yarn) (?:i|install|add)(?: -\S+)* compat-gen\b.*|npx compat-gen.*/g,
      );
      return (lines ?? []).filter((line) => !line.includes('.tgz')).map((line) => [name, line]);
    });
    expect(sending).toEqual([]);
    const about = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'));
    expect(about).not.toHaveProperty('dependencies');
  });

  it('builds the example from the cache that it brings, by make', (run) => {
    run.skip(
      !shippedReleases().includes(OLD.release),
      `made before ${OLD.release}: run make cache`,
    );
    const dir = path.join(installed, 'examples/ramdisk');
    const { stderr } = good(['make', `KDIR=${OLD.kdir}`, `CC=${OLD.cc}`], dir);
    expect(stderr).toMatch(/^ {2}HIT /m);
    expect(readdirSync(path.join(dir, `build-${OLD.release}`))).toContain('ramdisk.ko');
    good(['compat-gen', 'pack', '--as', 'ramdisk-1', '-o', path.join(box.dir, 'r.tar.gz')], dir);
  });

  nightly('sets up another module and builds that', () => {
    const dir = box.module('tick');
    good(['compat-gen', 'init'], dir);
    const words = ['--kdir', OLD.kdir, `CC=${OLD.cc}`];
    expect(good(['compat-gen', ...words, 'build'], dir).stdout).toMatch(/\/tick\.ko\n$/);
  });
});
