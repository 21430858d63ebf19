import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { firstOf, nightly } from '../nightly.js';
import { type Kernel, kernel, openSandbox, type Sandbox } from './kernels.js';
import { onSomeKernels } from './on-some-kernels.js';
import { said } from './tiny.js';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = openSandbox();
});
afterEach(() => sandbox.remove());

/** A driver that names the kernel in its own way and writes a header before it calls kbuild. */
const DRIVER = {
  Makefile: [
    'obj-m := lamp.o',
    'HEADERS ?= /lib/modules/$(shell uname -r)/build',
    'all: made.h',
    '\t$(MAKE) -C $(HEADERS) M=$(CURDIR) modules',
    'made.h:',
    '\techo "#define COLOUR 3" >$@',
    '',
  ].join('\n'),
  'lamp.c':
    '#include <linux/module.h>\n#include "made.h"\nMODULE_LICENSE("GPL");\nMODULE_INFO(colour, __stringify(COLOUR));\n',
};

/** One whose colour is what it is compiled with, and 1 without that. */
const COLOURED =
  '#include <linux/module.h>\n#ifndef COLOUR\n#define COLOUR 1\n#endif\nMODULE_LICENSE("GPL");\nMODULE_INFO(colour, __stringify(COLOUR));\n';

/** It hands the colour to kbuild. */
const HANDS_FLAGS = [
  'obj-m := lamp.o',
  'KDIR ?= /lib/modules/$(shell uname -r)/build',
  'all:',
  '\t$(MAKE) -C $(KDIR) M=$(CURDIR) CFLAGS_MODULE=-DCOLOUR=5 modules',
  '',
].join('\n');

function build({ kdir, cc, exec }: Kernel, files: Record<string, string>) {
  const dir = path.join(sandbox.dir, 'lamp');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  }
  const there = exec.length > 0 ? ['--exec', exec.join(' ')] : [];
  const words = ['--json', '--kdir', kdir, `CC=${cc}`, ...there, 'build', dir];
  return sandbox.compatGen(words, sandbox.dir);
}

describe('a driver that kbuild alone does not build', () => {
  onSomeKernels('is built by its own Makefile for $series', (kernel) => {
    const ended = build(kernel, DRIVER);
    expect(ended.status, said(ended)).toBe(0);
    const [module] = JSON.parse(ended.stdout).modules;
    const bytes = readFileSync(module, 'latin1');
    expect(bytes).toContain('colour=3');
    expect(bytes).toContain(`vermagic=${kernel.release} `);
  });

  onSomeKernels('has the flags that its own Makefile hands on, for $series', (kernel) => {
    const ended = build(kernel, { Makefile: HANDS_FLAGS, 'lamp.c': COLOURED });
    expect(ended.status, said(ended)).toBe(0);
    const [module] = JSON.parse(ended.stdout).modules;
    expect(readFileSync(module, 'latin1')).toContain('colour=5');
  });

  onSomeKernels('has the flags that kbuild finds by uname, for $series', (kernel) => {
    const Makefile = [
      'obj-m := lamp.o',
      'KVER ?= $(shell uname -r)',
      `ccflags-$(if $(filter ${kernel.release},$(KVER)),y) += -DCOLOUR=9`,
      '',
    ].join('\n');
    const ended = build(kernel, { Makefile, 'lamp.c': COLOURED });
    expect(ended.status, said(ended)).toBe(0);
    const [module] = JSON.parse(ended.stdout).modules;
    expect(readFileSync(module, 'latin1')).toContain('colour=9');
  });

  onSomeKernels('has the flags that its own Makefile exports, for $series', (kernel) => {
    const Makefile = [
      'KDIR ?= /lib/modules/$(shell uname -r)/build',
      'KCPPFLAGS := -DCOLOUR=7',
      'export KCPPFLAGS',
      'all:',
      '\t$(MAKE) -C $(KDIR) M=$(CURDIR) modules',
      '',
    ].join('\n');
    const Kbuild = 'obj-m := lamp.o\n';
    const ended = build(kernel, { GNUmakefile: Makefile, Kbuild, 'lamp.c': COLOURED });
    expect(ended.status, said(ended)).toBe(0);
    const [module] = JSON.parse(ended.stdout).modules;
    expect(readFileSync(module, 'latin1')).toContain('colour=7');
  });

  onSomeKernels(
    'is not built without the flags where it fails with them, for $series',
    (kernel) => {
      const lamp = `${COLOURED}#if COLOUR == 5\nint lamp_lit = lamp_dark();\n#endif\n`;
      const ended = build(kernel, { Makefile: HANDS_FLAGS, 'lamp.c': lamp });
      expect(ended.status, said(ended)).toBe(7);
      expect(ended.stderr).toContain('lamp_dark');
    },
  );

  onSomeKernels('asks uname which kernel runs, and is told of $series', (kernel) => {
    const Makefile = [
      'RUNNING := $(shell uname -r)',
      'ifeq ($(wildcard /lib/modules/$(RUNNING)/build),)',
      '$(error no headers of $(RUNNING))',
      'endif',
      'obj-m := lamp.o',
      'all:',
      '\tmake -C /lib/modules/`uname -r`/build M=$(CURDIR) modules',
      '',
    ].join('\n');
    const lamp = '#include <linux/module.h>\nMODULE_LICENSE("GPL");\n';
    const ended = build(kernel, { Makefile, 'lamp.c': lamp });
    expect(ended.status, said(ended)).toBe(0);
    const [module] = JSON.parse(ended.stdout).modules;
    expect(readFileSync(module, 'latin1')).toContain(`vermagic=${kernel.release} `);
  });

  nightly('is built from a directory below, whose Makefile is named above', () => {
    const { 'lamp.c': lamp } = DRIVER;
    const ended = build(kernel('6.1'), {
      Makefile: 'all:\n\tmake -C driver\n',
      'driver/Makefile': DRIVER.Makefile.replace('$(shell uname -r)', kernel('6.1').release),
      'driver/lamp.c': lamp,
    });
    expect(ended.status, said(ended)).toBe(0);
    expect(JSON.parse(ended.stdout).modules).toEqual([path.join(sandbox.dir, 'lamp.ko')]);
  });

  const KDIR = 'KDIR ?= /lib/modules/$(shell uname -r)/build\n';
  const READS = 'obj-m := lamp.o\nifeq ($(LIT),1)\nccflags-y += -DCOLOUR=4\nendif\n';
  const lamp = COLOURED;
  test.each<[string, Record<string, string>]>(
    firstOf(
      [
        [
          'a word that its Kbuild file reads',
          {
            Makefile: `${KDIR}all:\n\t$(MAKE) -C $(KDIR) M=$(CURDIR) LIT=1 modules\n`,
            Kbuild: READS,
            'lamp.c': lamp,
          },
        ],
        [
          'what the Makefile exports where kbuild does not read it',
          {
            Makefile: `ifneq ($(KERNELRELEASE),)\n${READS}else\n${KDIR}export LIT := 1\nall:\n\t$(MAKE) -C $(KDIR) M=$(CURDIR) modules\nendif\n`,
            'lamp.c': lamp,
          },
        ],
        [
          'flags of a Makefile above that of kbuild',
          {
            Makefile: `${KDIR}all:\n\t$(MAKE) -C $(KDIR) M=$(CURDIR)/src KCFLAGS=-DCOLOUR=4 modules\n`,
            'src/Kbuild': 'obj-m := lamp.o\n',
            'src/lamp.c': lamp,
          },
        ],
        [
          'a word of a Makefile that calls the one below',
          {
            Makefile: 'all:\n\t$(MAKE) -C src LIT=1\n',
            'src/Makefile': `ifneq ($(KERNELRELEASE),)\n${READS}else\n${KDIR}all:\n\t$(MAKE) -C $(KDIR) M=$(CURDIR) modules\nendif\n`,
            'src/lamp.c': lamp,
          },
        ],
        [
          'a header that a Makefile makes in another directory first',
          {
            Makefile: 'all: cfg drv\ncfg drv:\n\t$(MAKE) -C $@\n.PHONY: cfg drv\n',
            'cfg/Makefile': 'all:\n\techo "#define COLOUR 4" >made.h\n',
            'drv/Makefile': `ifneq ($(KERNELRELEASE),)\nobj-m := lamp.o\nccflags-y := -I$(src)/../cfg\nelse\n${KDIR}all:\n\t$(MAKE) -C $(KDIR) M=$(CURDIR) modules\nendif\n`,
            'drv/lamp.c': `#include "made.h"\n${lamp}`,
          },
        ],
        [
          'a makefile that is written first, and that kbuild does without',
          {
            Makefile: `${KDIR}all: cfg.mk\n\t$(MAKE) -C $(KDIR) M=$(CURDIR) modules\ncfg.mk:\n\techo "ccflags-y += -DCOLOUR=4" >$@\n`,
            Kbuild: 'obj-m := lamp.o\n-include $(src)/cfg.mk\n',
            'lamp.c': lamp,
          },
        ],
      ],
      3,
    ),
  )('has %s', (_, files) => {
    const ended = build(kernel('6.1'), files);
    expect(ended.status, said(ended)).toBe(0);
    const [module] = JSON.parse(ended.stdout).modules;
    expect(readFileSync(module, 'latin1')).toContain('colour=4');
  });

  test('is built without what its own Makefile hands on where that installs, and says so', () => {
    const Makefile = `${HANDS_FLAGS}\tdepmod -a\n`;
    const ended = build(kernel('6.1'), { Makefile, 'lamp.c': lamp });
    expect(ended.status, said(ended)).toBe(0);
    expect(ended.stderr).toContain(
      'Makefile hands kbuild more than what it reads, but make there would install something: built by kbuild without that',
    );
  });

  test.each(
    firstOf([
      ['installs', DRIVER.Makefile.replace('all: made.h', 'all: made.h put\nput:\n\tdepmod -a')],
      ['fails', DRIVER.Makefile.replace('\techo', '\tfalse')],
      ['does not call make', DRIVER.Makefile.replace('$(MAKE)', 'echo')],
    ]),
  )('fails as kbuild does where its own Makefile %s', (_, Makefile) => {
    const ended = build(kernel('6.1'), { ...DRIVER, Makefile });
    expect(ended.status).toBe(7);
    expect(ended.stderr).toMatch(/^compat-gen: \w+ does not build for 6\.1/m);
    expect(ended.stderr).toMatch(/^ {2}made\.h {2}1 /m);
  });

  nightly('installs nothing by what make -n does not show', (context) => {
    const root = process.getuid?.() === 0;
    const words = [...(root ? [] : ['--user', '--map-root-user']), '--mount', 'true'];
    const { status, stderr } = spawnSync('unshare', words, { encoding: 'utf8' });
    context.skip(status !== 0, `needs a mount namespace: ${stderr}`);
    const file = `/usr/compat-gen-test-${process.pid}`;
    const ended = build(kernel('6.1'), {
      ...DRIVER,
      Makefile: DRIVER.Makefile.replace('all: made.h', 'all: made.h put\nput:\n\tsh put.sh'),
      'put.sh': `echo installed >${file}\n`,
    });
    onTestFinished(() => rmSync(file, { force: true }));
    expect(existsSync(file)).toBe(false);
    expect(ended.status, said(ended)).toBe(7);
    expect(ended.stderr).toContain("The driver's own make was not let install anything: ");
  });
});
