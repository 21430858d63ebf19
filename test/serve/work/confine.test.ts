import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../../src/core/process/process.js';
import { type Confinement, confine } from '../../../src/serve/work/index.js';
import { SESSION } from '../../session.js';

const dir = mkdtempSync('/tmp/compat-gen-confine-');
const places = { temporary: path.join(dir, 'tmp'), writable: [path.join(dir, 'cache')] };
let held: Confinement;
beforeAll(async () => {
  for (const one of [places.temporary, ...places.writable]) mkdirSync(one);
  held = await confine(SESSION, { memory: 256 * 1024 ** 2, disk: 4 * 1024 ** 2 }, places.temporary);
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const inside = (...argv: string[]) => run(SESSION, held.around(argv, places), { cwd: dir });

it('keeps a process from the network', async (test) => {
  test.skip(held.by.network === undefined, 'neither bubblewrap nor unshare works here');
  const { stdout } = await inside('sh', '-c', 'tail -n +3 /proc/net/dev | cut -d: -f1');
  expect(stdout.trim()).toBe('lo');
});

it('keeps it from writing but where it may', async (test) => {
  test.skip(held.by.writes === undefined, 'bubblewrap does not work here');
  expect((await inside('touch', path.join(dir, 'beside'))).exitCode).not.toBe(0);
  expect((await inside('touch', path.join(dir, 'cache/entry'))).exitCode).toBe(0);
});

it('bounds its temporary files, and each file', async (test) => {
  test.skip(held.by.disk === undefined, 'nothing here bounds them');
  const fill = 'for f in 1 2 3; do head -c 3000000 /dev/zero >"$1/$f" || exit 1; done';
  const ended = await inside('sh', '-c', fill, 'sh', places.temporary);
  expect(ended.exitCode).not.toBe(0);
});

it('bounds its memory', async (test) => {
  test.skip(held.by.memory === undefined, 'neither systemd-run nor prlimit works here');
  const grow = 'const all = []; for (;;) all.push(Buffer.alloc(16 * 1024 ** 2, 1));';
  const ended = await inside(process.execPath, '-e', grow);
  expect(ended.exitCode).not.toBe(0);
});
