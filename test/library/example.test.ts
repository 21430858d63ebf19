import { readFileSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generate, listCache } from '../../src/obtain/index.js';
import { type Built, build, prepare } from '../../src/pipeline.js';
import { openProject } from '../../src/project/index.js';
import { CACHE, EXAMPLE, shippedReleases } from '../e2e/example.js';
import { KERNELS, kernel, needs, whyNotReached } from '../e2e/kernels.js';
import { firstOf } from '../nightly.js';
import { IDLE_IN_EXAMPLE } from './unproven.js';
import { openWorkbench, requestFor, type Workbench } from './workbench.js';

// In one file, so that the builds of one kernel serve all these tests.
let bench: Workbench;
const built = new Map<string, Built>();
beforeAll(async () => {
  bench = openWorkbench();
  for (const one of KERNELS) {
    if (whyNotReached(one) !== undefined) continue;
    const root = bench.copyExample(`on-${one.series}`);
    built.set(one.series, await build(bench.session, requestFor(root, one)));
  }
});
afterAll(() => bench.remove());

const on = (series: string): Built => built.get(series)!;

describe('the example driver', () => {
  test.for(KERNELS)('builds on $series', (kernel, context) => {
    needs(context, kernel);
    expect(on(kernel.series).modules.map((file) => path.basename(file))).toEqual(['ramdisk.ko']);
  });

  test('needs at least 12 rules on 5.10, fewer on 6.1, fewer still on 6.12', () => {
    const needed = ['5.10', '6.1', '6.12'].map((series) => on(series).rules.length);
    const [oldest, older, old] = needed as [number, number, number];
    expect(oldest).toBeGreaterThanOrEqual(12);
    expect(older).toBeLessThan(oldest);
    expect(old).toBeLessThan(older);
    expect(old).toBeGreaterThan(0);
  });

  test('needs none on the kernel it is written for', (context) => {
    needs(context, kernel('7'));
    expect(on('7').rules).toEqual(IDLE_IN_EXAMPLE);
    expect(on('7').patch).toBe('');
  });

  test.for(KERNELS)('is not changed on $series by a rule that is idle there', (kernel, context) => {
    needs(context, kernel);
    expect(on(kernel.series).work.rules.filter((rule) => IDLE_IN_EXAMPLE.includes(rule))).toEqual(
      [],
    );
  });

  test('comes with a cocci_cache that is current', async () => {
    const rows = await listCache(bench.session, await openProject(bench.session, EXAMPLE));
    const current = rows.filter(({ state }) => state === 'current');
    expect(current).toEqual(rows);
  });

  // What kbuild makes of this copy is seen above.
  test.for(KERNELS)('comes with the patch that $series needs', async (kernel, run) => {
    needs(run, kernel);
    const { release } = kernel;
    // Distributions backport API changes: a package newer than the cache may answer otherwise.
    run.skip(!shippedReleases().includes(release), `made before ${release}: run make cache`);
    const root = bench.copyExample(`shipped-${kernel.series}`);
    const { fingerprint, patch } = on(kernel.series);
    await cp(CACHE, path.join(root, 'cocci_cache'), { recursive: true });
    const locked = { ...bench.session, locked: true };
    const shipped = await prepare(locked, requestFor(root, kernel));
    expect(shipped.fingerprint).toBe(fingerprint);
    expect(shipped.patch).toBe(patch);
  });

  test.for(firstOf(KERNELS, 2))(
    'has one patch on $series, whichever spatch makes it',
    async ({ series }, run) => {
      // Its root has the other spatch.
      needs(run, kernel('7'));
      const { entryDir, fingerprint } = on(series);
      const command = JSON.stringify([...kernel('7').exec, 'spatch']);
      const root = bench.copyExample(`other-${series}`, `\n[spatch]\ncommand = ${command}\n`);
      // What the hard route carries to a spatch host: an entry without its patch.
      const carried = path.join(root, 'cocci_cache', fingerprint);
      await cp(entryDir, carried, { recursive: true });
      for (const name of ['compat.patch', 'rules.txt', 'SHA256SUMS', 'manifest.json']) {
        rmSync(path.join(carried, name));
      }

      const project = await openProject(bench.session, root);
      const [made] = await generate(bench.session, project, [fingerprint]);
      expect(made?.done).toBe('made');
      const there = readFileSync(path.join(carried, 'compat.patch'), 'latin1');
      expect(there).toBe(readFileSync(path.join(entryDir, 'compat.patch'), 'latin1'));
      if (on(series).rules.length > 0) {
        const spatchOf = (dir: string): unknown =>
          JSON.parse(readFileSync(path.join(dir, 'manifest.json'), 'utf8')).spatch;
        expect(spatchOf(carried)).not.toBe(spatchOf(entryDir));
      }
    },
  );
});
