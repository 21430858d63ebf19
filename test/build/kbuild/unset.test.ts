import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { whyNoModule } from '../../../src/build/kbuild/unset.js';
import { withTempDir } from '../../../src/core/files/temp-dir.js';
import { SESSION } from '../../session.js';

it.each([
  [
    'OpenWrt',
    `obj-\${CONFIG_NAT_UA}\t+= nat-ua.o`,
    'nat-ua.o if CONFIG_NAT_UA is m',
    '-- CONFIG_NAT_UA=m',
  ],
  [
    'two lines and two switches',
    'obj-$(CONFIG_A) += a.o \\\n  b.o # both\nobj-$(CONFIG_A) += c.o\nobj-$(CONFIG_Z) := z.o\n',
    'a.o b.o c.o if CONFIG_A is m, z.o if CONFIG_Z is m',
    '-- CONFIG_A=m CONFIG_Z=m',
  ],
  ['obj-m that is empty', 'obj-m := $(nothing)\n', 'set obj-m?', 'module.kbuild'],
  ['a switch of no objects', 'obj-$(CONFIG_A) +=\n', 'set obj-m?', 'module.kbuild'],
])(
  'a directory that builds no module is told what its makefile waits for: %s',
  async (_, text, ...parts) => {
    await withTempDir(SESSION, async (dir) => {
      await writeFile(path.join(dir, 'Makefile'), text);
      const why = await whyNoModule(dir);
      for (const part of parts) expect(why).toContain(part);
    });
  },
);

it('reads the Kbuild file where there is one, as kbuild does', async () => {
  await withTempDir(SESSION, async (dir) => {
    await writeFile(path.join(dir, 'Kbuild'), 'obj-$(CONFIG_K) += k.o\n');
    await writeFile(path.join(dir, 'Makefile'), 'obj-$(CONFIG_M) += m.o\n');
    expect(await whyNoModule(dir)).toMatch(/CONFIG_K=m$/);
  });
});
