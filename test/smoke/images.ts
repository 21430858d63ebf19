import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import type { TestContext } from 'vitest';
import type { KernelImage } from '../../src/smoke/image.js';
import { findImage } from '../../src/smoke/image.js';
import { type Kernel, needs, REPO } from '../e2e/kernels.js';

/** The directory of the unpacked image of each series that is here, as scripts/kernel-images shows it. */
const IMAGES = new Map(
  execFileSync(path.join(REPO, 'scripts/kernel-images'), ['--list'])
    .toString()
    .split('\n')
    .map((line): [string, string] => {
      const [series = '', , dir = ''] = line.split('\t');
      return [series, dir];
    }),
);

/** Skips this test, and says why, where the kernel can't be booted here; else where its image is. */
export function needsToBoot(context: TestContext, kernel: Kernel): string {
  needs(context, kernel);
  const qemu = spawnSync('qemu-system-x86_64', ['--version']).status === 0;
  context.skip(!qemu, 'no qemu-system-x86_64: scripts/install packages qemu-system-x86');
  const image = IMAGES.get(kernel.series);
  context.skip(image === undefined, `no image: scripts/kernel-images ${kernel.series}`);
  return image ?? '';
}

/** The image that lies in a directory. */
export function imageIn(dir: string, { release }: Kernel): KernelImage {
  return findImage({ env: {} }, release, { image: dir, state: '/nonexistent' });
}
