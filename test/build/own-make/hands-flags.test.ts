import { expect, test } from 'vitest';
import { handsFlags } from '../../../src/build/own-make/hands-flags.js';

test.each([
  ['\tmake EXTRA_CFLAGS="$(MORE)" -C $(KDIR) M=$(PWD) modules', true],
  ['\t$(MAKE) -C $(KDIR) M=$(PWD) \\\n\t\tCFLAGS_MODULE="-DLAMP" modules', true],
  ['\t@$(MAKE) -C $(KDIR) SUBDIRS=$(PWD) CONFIG_LAMP=m modules', true],
  ['\t$(MAKE) -C $(KDIR) M=$(PWD) modules', false],
  ['\t$(MAKE) -C tools CFLAGS=-O2', false],
  ['EXTRA_CFLAGS += -DLAMP', false],
  ['export KCPPFLAGS', true],
  ['  export KCFLAGS += -include $(PWD)/config.h', true],
  ['export LAMP_DIR KCPPFLAGS', true],
  ['export LAMP_DIR := $(PWD)', false],
])('tells whether flags are handed to kbuild: %j', (line, does) => {
  expect(handsFlags(`obj-m := lamp.o\nall:\n${line}\n`)).toBe(does);
});

test.each([
  ['export CONFIG_LAMP := m', 'obj-$(CONFIG_LAMP) += lamp.o', true],
  ['export LAMP_FLAGS', 'ccflags-y += $(LAMP_FLAGS)', true],
  ['export CONFIG_LAMP = m', 'obj-m += lamp.o', false],
])('a Kbuild file beside it reads what it exports: %j, %j', (line, kbuild, does) => {
  expect(handsFlags(`all:\n\t$(MAKE) -C $(KDIR) M=$(PWD)\n${line}\n`, kbuild)).toBe(does);
});
