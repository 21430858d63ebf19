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
  expect(handsFlags(`all:\n\t$(MAKE) -C $(KDIR) M=$(PWD)\n${line}\n`, { kbuild })).toBe(does);
});

const CALL = '\t$(MAKE) -C $(KDIR) M=$(PWD)';
const READS = 'ifeq ($(LAMP),1)\nccflags-y += -DLAMP\nendif';
const GUARDED = (own: string, kbuild = READS) =>
  `ifneq ($(KERNELRELEASE),)\nobj-m := lamp.o\n${kbuild}\nelse\n${own}\nendif\n`;

test.each([
  ['a word that kbuild reads', GUARDED(`all:\n${CALL} LAMP=1`), true],
  ['one in a variable', GUARDED(`WORDS := LAMP=1\nall:\n${CALL} $(WORDS)`), true],
  [
    'a call in a variable',
    GUARDED(`KMAKE = $(MAKE) -C $(KDIR) M=$(PWD)\nall:\n\t$(KMAKE) LAMP=1`),
    true,
  ],
  ['one in front of it', GUARDED('all:\n\tLAMP=1 make -C $(KDIR) M=$(PWD)'), true],
  ['one that nobody reads', GUARDED(`all:\n${CALL} SHADE=1`), false],
  ['the compiler', GUARDED(`all:\n${CALL} CC=$(CC) ARCH=$(ARCH)`, '$(CC) $(ARCH)'), false],
  ['an export', GUARDED(`export LAMP := 1\nall:\n${CALL}`), true],
  ['an export of all', GUARDED(`LAMP = 1\nexport\nall:\n${CALL}`), true],
  ['an export that kbuild reads by itself', `export LAMP := 1\n${READS}\nall:\n${CALL}`, false],
  [
    'an export that is set again',
    GUARDED(`export LAMP := 1\nall:\n${CALL}`, `LAMP := 2\n${READS}`),
    false,
  ],
  [
    'a makefile that it writes',
    GUARDED(`all: lamp.mk\n${CALL}\nlamp.mk:\n\techo >$@`, '-include $(src)/lamp.mk'),
    true,
  ],
  ['one that nobody writes', GUARDED(`all:\n${CALL}`, '-include $(src)/lamp.mk'), false],
])('tells of what both sides of a makefile say: %s', (_, makefile, does) => {
  expect(handsFlags(makefile)).toBe(does);
});

test.each([
  ['\t$(MAKE) -C driver LAMP=1', true],
  ['\tfor d in $(DIRS); do $(MAKE) -C $$d LAMP=1; done', true],
  ['\t$(MAKE) -C $(KDIR) M=$(PWD)/driver LAMP=1', true],
  ['\t$(MAKE) -C tools LAMP=1', false],
  ['\t$(MAKE) -C driver', false],
])('tells of a makefile above that of kbuild: %j', (line, does) => {
  const others = `obj-m := lamp.o\n${READS}`;
  expect(handsFlags(`all:\n${line}\n`, { others, below: 'linux/driver' })).toBe(does);
});
