import { expect, it } from 'vitest';
import { KBUILD, probeKernel } from '../../src/target/index.js';
import { KERNELS, needs } from '../e2e/kernels.js';
import { SESSION } from '../session.js';

it.for(KERNELS)('kbuild of $series says the same when it is watched', async (kernel, context) => {
  needs(context, kernel);
  const host = { prefix: kernel.exec, makeWords: [`CC=${kernel.cc}`] };
  const watched = await probeKernel(SESSION, { kind: KBUILD, host, kdir: kernel.kdir });
  expect(watched.compile.argv.length).toBeGreaterThan(30);
});
