import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { withTempDir } from '../../../src/core/files/temp-dir.js';
import { findAbove } from '../../../src/project/above/whole-project.js';
import { SESSION } from '../../session.js';

/** The directory above that a module in `shelf/drv` is taken to need, beside another driver and a header. */
async function above(makefile: string, source: string): Promise<string | undefined> {
  return withTempDir(SESSION, async (dir) => {
    const root = path.join(dir, 'shelf/drv');
    await mkdir(root, { recursive: true });
    await writeFile(path.join(dir, 'shelf/api.h'), '');
    const texts = { Makefile: makefile, 'a.c': source, 'own.h': '' };
    const files = Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)] as const);
    const found = await findAbove(root, new Map(files));
    return found && path.relative(dir, found.top);
  });
}

it.each([
  ['EXTRA_CFLAGS += -O2 -I..\n', '#include <linux/module.h>\n#include "own.h"\n'],
  ['ccflags-y += -I$(src)/..\n', ' # include <linux/module.h>\n'],
  ['ccflags-y += -iquote..\n', ''],
])('the directory above is left where headers are only looked for there: %s', async (...texts) => {
  expect(await above(...texts)).toBeUndefined();
});

it.each([
  ['EXTRA_CFLAGS += -I..\n', '#include "api.h"\n'],
  ['EXTRA_CFLAGS += -I..\n', '#include <api.h>\n'],
  // It may be made by a step that comes first.
  ['EXTRA_CFLAGS += -I..\n', '#include "version.h"\n'],
  ['EXTRA_CFLAGS += -I..\ntop := $(abspath $(src)/..)\n', ''],
])('and is taken where one may lie there, or it is named otherwise: %s, %s', async (...texts) => {
  expect(await above(...texts)).toBe('shelf');
});
