import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';

const dir = mkdtempSync(path.join(os.tmpdir(), 'few-'));
const compiled = path.join(dir, 'process.cjs');
beforeAll(async () => {
  await build({
    entryPoints: [path.join(import.meta.dirname, '../../../src/core/process/process.ts')],
    outfile: compiled,
    bundle: true,
    platform: 'node',
    format: 'cjs',
  });
});
afterAll(() => rmSync(dir, { recursive: true }));

it.each(['watched', 'unwatched'])(
  'however few file descriptors are free, a program runs or there is an error for the user (%s)',
  (first) => {
    const child = path.join(import.meta.dirname, 'few-descriptors.mjs');
    const argv = ['-c', 'ulimit -n 64; exec "$@"', 'sh', process.execPath, child, compiled, first];
    const lines = execFileSync('sh', argv, { encoding: 'utf8' }).trim().split('\n');
    const words = lines.flatMap((line) => line.split(' ').slice(1));
    expect(lines).toHaveLength(19);
    expect(new Set(words)).toEqual(new Set(['IO', 'x']));
    expect(lines[0]).toBe('0 IO IO IO');
    expect(lines.at(-1)).toBe('32 x x x');
  },
);
