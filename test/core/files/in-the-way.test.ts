import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { noteOrigin, openCache, originOf } from '../../../src/cache/index.js';
import { reportError } from '../../../src/cli/report-error.js';
import { readKept } from '../../../src/core/files/kept.js';
import { readIfThere, readNowIfThere } from '../../../src/core/files/missing.js';
import { reuseIn } from '../../../src/reuse/index.js';
import { count } from '../../../src/state/index.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'in the way '));
afterAll(() => rmSync(dir, { recursive: true }));

/** What may stand in the place of a file of ours. */
const WAYS: [string, (file: string) => void][] = [
  ['a directory', (file) => mkdirSync(file)],
  ['a link to itself', (file) => symlinkSync(file, file)],
  ['a pipe', (file) => void execFileSync('mkfifo', [file])],
];

describe.each(WAYS)('%s in the place of a file', (what, put) => {
  /** A place for one test, with a directory above it. */
  const at = (name: string): string => {
    const file = path.join(dir, what, name);
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    put(file);
    return file;
  };

  it('is read to its end, or refused by its name', async () => {
    const file = at('read');
    if (what === 'a pipe') {
      expect([await readIfThere(file), readNowIfThere(file)]).toEqual([Buffer.of(), Buffer.of()]);
    } else {
      await expect(readIfThere(file)).rejects.toMatchObject({ path: file });
      expect(() => readNowIfThere(file)).toThrow(expect.objectContaining({ path: file }));
    }
  });

  it('is as if nothing were kept of what spatch did', async () => {
    const key = 'ab'.repeat(32);
    at(`spatch/${key.slice(0, 2)}/${key.slice(2)}`);
    const reuse = reuseIn(path.join(dir, what, 'spatch'));
    expect(await reuse.get(key)).toBeUndefined();
    await reuse.put(key, Buffer.from('x'));
  });

  it('is as if nothing were kept of a library', () => {
    expect(readKept(at(`libraries/${'ab'.repeat(32)}`))).toBeUndefined();
  });

  it('counts nothing', async () => {
    at('counters/runs');
    await count(path.join(dir, what), { hits: 1 });
  });

  it('is an origin that is not believed', async () => {
    const cache = await openCache({
      dir: path.join(dir, what, 'cache'),
      fallbackDir: path.join(dir, what, 'fallback'),
      origins: path.join(dir, what, 'origins'),
      form: { prefix: 'COMPAT_', algorithm: 'sha256' },
    });
    const patch = { fingerprint: 'f'.repeat(64), patch: 'x' };
    await noteOrigin(cache, patch, 'made');
    expect(await originOf(cache, patch)).toBe('made');
    const [note = ''] = execFileSync('find', [cache.origins, '-type', 'f']).toString().split('\n');
    rmSync(note);
    put(note);
    expect(await originOf(cache, patch)).toBe('imported');
    if (what !== 'a directory') return;
    writeFileSync(path.join(note, 'x'), '');
    const refused = await noteOrigin(cache, patch, 'made').catch((error: unknown) => error);
    expect(reportError(refused)).toMatchObject({
      exitCode: 2,
      text: expect.stringContaining(`${note} is a directory: no file can be put there\n`),
    });
  });
});

it('a file is read as it was', async () => {
  const file = path.join(dir, 'plain');
  writeFileSync(file, 'x\n');
  expect([await readIfThere(file), readNowIfThere(file)]).toEqual([
    Buffer.from('x\n'),
    Buffer.from('x\n'),
  ]);
  expect(await readIfThere(path.join(dir, 'nowhere'))).toBeUndefined();
});
