import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { buildModules } from '../../../src/build/kbuild/modules.js';
import { withTempDir } from '../../../src/core/files/temp-dir.js';
import type { KernelTree } from '../../../src/target/index.js';
import { SESSION } from '../../session.js';

it('a directory with nothing for kbuild to read is told before kbuild is run', async () => {
  await withTempDir(SESSION, async (dir) => {
    const host = { prefix: ['false'], makeWords: [] };
    const tree = { host, kdir: '/nowhere' } as unknown as KernelTree;
    await expect(buildModules(SESSION, { tree, dir })).rejects.toMatchObject({
      code: 'CONFIG',
      message: `${dir} has neither a Kbuild file nor a Makefile`,
      hint: expect.stringContaining('module.kbuild'),
    });
    await writeFile(path.join(dir, 'configure'), '#!/bin/sh\n');
    await expect(buildModules(SESSION, { tree, dir })).rejects.toMatchObject({
      code: 'CONFIG',
      hint: 'It has configure, which makes a Makefile: run that first, in the sources.',
    });
  });
});
