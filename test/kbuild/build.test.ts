import { expect, it } from 'vitest';
import { openJobs } from '../../src/core/jobs.js';
import { silent } from '../../src/core/log.js';
import { withTempDir } from '../../src/core/temp-dir.js';
import { buildModules } from '../../src/kbuild/index.js';
import type { KernelTree } from '../../src/kernel/index.js';

it('a directory with nothing for kbuild to read is told before kbuild is run', async () => {
  await withTempDir(async (dir) => {
    const host = { prefix: ['false'], makeWords: [], env: process.env, log: silent };
    const tree = { host, kdir: '/nowhere' } as unknown as KernelTree;
    await expect(buildModules({ tree, dir, jobs: openJobs(1, {}) })).rejects.toMatchObject({
      code: 'CONFIG',
      message: `${dir} has neither a Kbuild file nor a Makefile`,
      hint: expect.stringContaining('module.kbuild'),
    });
  });
});
