import { expect, test } from 'vitest';
import { kernelWords } from '../../../src/build/own-make/kernel-words.js';
import type { KernelTree } from '../../../src/target/index.js';

const TREE = { release: '6.1.0', kdir: '/usr/src/six' } as KernelTree;

test.each([
  ['KDIR ?= /lib/modules/$(shell uname -r)/build', ['KDIR=/usr/src/six']],
  ['\tTREE := /lib/modules/$(KVER)/build/', ['TREE=/usr/src/six']],
  ['export KSRC=\\\n /lib/modules/$(K)/build', ['KSRC=/usr/src/six']],
  ['KVER ?= $(shell uname -r)', ['KVER=6.1.0']],
  ['kver = `uname -r`', ['kver=6.1.0']],
  ['KERNELRELEASE ?= $(shell uname -r)', []],
  ['PLACE := /lib/modules/$(KVER)/extra', []],
  ['HOST := $(shell uname -n)', []],
])('turns to another kernel: %s', (makefile, words) => {
  expect(kernelWords(`${makefile}\nall:\n\ttrue\n`, TREE)).toEqual(words);
});
