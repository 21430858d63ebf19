import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSandbox, REPO } from './kernels.js';
import { entriesOf, FOR_6_1, namesIn, said, tiny } from './tiny.js';

const sandbox = openSandbox({ fresh: true });
afterAll(sandbox.remove);
const library = path.join(sandbox.dir, 'log-sync.so');
execFileSync('gcc', [
  '-shared',
  '-fPIC',
  '-o',
  library,
  path.join(REPO, 'test/core/files/log-sync.c'),
  '-ldl',
]);
const dir = tiny(path.join(sandbox.dir, 'tiny'));

/** What compat-gen brought to the disk, and which names it gave, in order: `sync PATH`, `name FROM -> TO`. */
function synced(...args: string[]): string[] {
  const log = path.join(sandbox.dir, 'log');
  rmSync(log, { force: true });
  const ended = sandbox.compatGen(args, dir, { LD_PRELOAD: library, COMPAT_SYNC_LOG: log });
  expect(ended.status, said(ended)).toBe(0);
  return readFileSync(log, 'utf8').split('\n');
}

/** Where the name was given; before that its content and the directory that holds it were synced, behind it the directory of the name. */
function expectDurable(log: readonly string[], place: string, inside: readonly string[]): void {
  const named = log.findIndex((line) => line.startsWith('name ') && line.endsWith(` -> ${place}`));
  expect(named, log.join('\n')).toBeGreaterThan(0);
  const [, fresh = ''] = /^name (.*) -> /.exec(log[named] ?? '') ?? [];
  const before = log.slice(0, named);
  for (const name of inside) expect(before).toContain(`sync ${path.join(fresh, name)}`);
  expect(log.slice(named)).toContain(`sync ${path.dirname(place)}`);
}

describe('what is to last has its bytes on the disk before it has its name, and then its name:', () => {
  it('a cache entry, its files and itself; and what is kept for its kernel', () => {
    const log = synced(...FOR_6_1, 'prepare');
    const cache = path.join(dir, 'cocci_cache');
    const [entry = ''] = entriesOf(cache);
    expectDurable(log, path.join(cache, entry), ['.', ...namesIn(path.join(cache, entry))]);
    const results = path.join(sandbox.dir, 'cache/compat-gen/results');
    const records = namesIn(results).filter((name) => name.endsWith('.json'));
    expect(records).toHaveLength(1);
    for (const record of records) expectDurable(log, path.join(results, record), ['']);
  });

  it('a bundle', () => {
    const bundle = path.join(sandbox.dir, 'x.tar.gz');
    expectDurable(synced('export', '-o', bundle), bundle, ['']);
  });

  it('an imported entry, and where it came from', () => {
    const bundle = path.join(sandbox.dir, 'x.tar.gz');
    const cache = path.join(dir, 'cocci_cache');
    const [entry = ''] = entriesOf(cache);
    rmSync(cache, { recursive: true });
    const log = synced('import', '--yes', bundle);
    expectDurable(log, path.join(cache, entry), ['.', ...namesIn(path.join(cache, entry))]);
    const origin = log.find((line) => /^name .*\/origins\//.test(line))?.replace(/.* -> /, '');
    expectDurable(log, origin ?? '', ['']);
  });
});
