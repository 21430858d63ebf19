import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it, type TestContext } from 'vitest';
import type { SmokeReport } from '../../src/smoke/index.js';
import { copyExampleInPlace } from './example.js';
import { KERNELS, type Kernel, needs, openSandbox, REPO } from './kernels.js';
import { said } from './tiny.js';

const sandbox = openSandbox();
afterAll(sandbox.remove);

/** The unpacked image of each series that is here: scripts/kernel-images. */
const IMAGES = new Map(
  execFileSync(path.join(REPO, 'scripts/kernel-images'), ['--list'])
    .toString()
    .split('\n')
    .map((line): [string, string] => {
      const [series = '', , dir = ''] = line.split('\t');
      return [series, dir];
    }),
);

/** Skips this test, and says why, where the kernel can't be booted here. */
function needsToBoot(context: TestContext, kernel: Kernel): string {
  needs(context, kernel);
  const qemu = spawnSync('qemu-system-x86_64', ['--version']).status === 0;
  context.skip(!qemu, 'no qemu-system-x86_64: scripts/install packages qemu-system-x86');
  const image = IMAGES.get(kernel.series);
  context.skip(image === undefined, `no image: scripts/kernel-images ${kernel.series}`);
  return image ?? '';
}

function wordsFor({ kdir, cc, exec }: Kernel): string[] {
  return ['--kdir', kdir, ...(exec.length > 0 ? ['--exec', exec.join(' ')] : []), `CC=${cc}`];
}

const example = copyExampleInPlace(sandbox.dir);

it.for(KERNELS)('the example passes all that its scripts check: $series', (kernel, context) => {
  const image = needsToBoot(context, kernel);
  const junit = path.join(sandbox.dir, `${kernel.series}.xml`);
  const words = ['--json', ...wordsFor(kernel), 'smoke', '--image', image, '--junit', junit];
  const ended = sandbox.compatGen(words, example);
  expect(ended.status, said(ended)).toBe(0);
  const report: SmokeReport = JSON.parse(ended.stdout);
  expect(report.release).toBe(kernel.release);
  // One boot is enough where all is well.
  expect(report.logs).toHaveLength(1);
  expect(readFileSync(report.logs[0] ?? '', 'latin1')).toContain('compat-gen: finished');
  const checks = report.results.flatMap((result) => result.checks);
  expect(checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(checks.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThan(20);
  expect(readFileSync(junit, 'utf8')).toContain(`tests="${report.results.length}" failures="0"`);
});

it('says how to come by an image that is not here', () => {
  const [kernel] = KERNELS as [Kernel];
  const empty = path.join(sandbox.dir, 'empty');
  const ended = sandbox.compatGen([...wordsFor(kernel), 'smoke', '--image', empty], example);
  expect(ended.status).toBe(3);
  expect(ended.stderr).toContain(`no kernel image of ${kernel.release} in ${empty}`);
  expect(ended.stderr).toContain(`apt-get download linux-image-${kernel.release}`);
});
