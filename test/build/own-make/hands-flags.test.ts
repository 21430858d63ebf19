import { expect, test } from 'vitest';
import { handsFlags } from '../../../src/build/own-make/hands-flags.js';

test.each([
  ['\tmake EXTRA_CFLAGS="$(MORE)" -C $(KDIR) M=$(PWD) modules', true],
  ['\t$(MAKE) -C $(KDIR) M=$(PWD) \\\n\t\tCFLAGS_MODULE="-DLAMP" modules', true],
  ['\t@$(MAKE) -C $(KDIR) SUBDIRS=$(PWD) CONFIG_LAMP=m modules', true],
  ['\t$(MAKE) -C $(KDIR) M=$(PWD) modules', false],
  ['\t$(MAKE) -C tools CFLAGS=-O2', false],
  ['EXTRA_CFLAGS += -DLAMP', false],
])('tells whether flags are handed to kbuild: %j', (line, does) => {
  expect(handsFlags(`obj-m := lamp.o\nall:\n${line}\n`)).toBe(does);
});
