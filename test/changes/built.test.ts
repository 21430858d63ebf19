import { describe, expect, it } from 'vitest';
import { metByFiles } from './trees.js';

const GONE = ['int orb_get(int id);', ''] as const;
const USE = '#include <linux/orb.h>\nint f(void) { return orb_get(1); }\n';
const OWN = 'int orb_get(int id) { return id; }\n';

describe('a name is the driver’s own', () => {
  it.each([
    ['where a file that is not built defines it', { 'old/orb.c': OWN }],
    ['where a unit of its own defines it, and tells nobody', { 'other.c': `static ${OWN}` }],
    ['where a header that is not included defines it', { 'compat.h': `static inline ${OWN}` }],
  ])('%s: no', async (_, others) => {
    const files = {
      Makefile: 'obj-m := lamp.o\nlamp-y := orb.o other.o\n',
      'orb.c': USE,
      ...others,
    };
    expect(await metByFiles(...GONE, files)).toEqual(['refused orb_get orb.c:2']);
  });

  it.each([
    ['where its file does', { 'orb.c': `${OWN}${USE}` }],
    [
      'where its file declares it, and another one that is built defines it',
      { 'orb.c': `int orb_get(int id);\n${USE}`, 'other.c': OWN },
    ],
    [
      'where a header that its file includes defines it',
      { 'orb.c': `#include "compat.h"\n${USE}`, 'compat.h': `static inline ${OWN}` },
    ],
  ])('%s: yes', async (_, files) => {
    const Makefile = 'obj-m := lamp.o\nlamp-y := orb.o other.o\n';
    expect(await metByFiles(...GONE, { Makefile, ...files })).toEqual([]);
  });
});

describe('a file is read', () => {
  it.each([
    ['that a makefile names', { Makefile: 'obj-m := orb.o' }],
    ['by a variable of it', { Makefile: 'NAME := orb\nobj-m := $(NAME).o' }],
    ['behind a directory', { Makefile: 'obj-m := lamp.o\nlamp-y := $(src)/orb.o' }],
    [
      'that a glob of it may find',
      { Makefile: 'obj-m := l.o\nl-y := $(patsubst %.c,%.o,$(wildcard *.c))' },
    ],
    ['where no makefile is kbuild’s', { Makefile: 'all:\n\techo' }],
    [
      'that an included makefile names',
      { Makefile: 'obj-m := l.o\ninclude x/l.mk', 'x/l.mk': 'l-y += orb.o' },
    ],
  ])('%s', async (_, makefiles) => {
    expect(await metByFiles(...GONE, { 'orb.c': USE, ...makefiles })).toEqual([
      'refused orb_get orb.c:2',
    ]);
  });

  it.each([
    ['that no makefile names', 'orb.c', {}],
    ['of the name of one that is built elsewhere', 'old/lamp.c', {}],
    ['that a program beside it is made of', 'tool/orb.c', { 'tool/Makefile': 'tool: orb.o' }],
  ])('and not one %s', async (_, file, makefiles) => {
    const files = { Makefile: 'obj-m := lamp.o', 'lamp.c': '', [file]: USE, ...makefiles };
    expect(await metByFiles(...GONE, files)).toEqual([]);
  });
});

describe('EXTRA_CFLAGS, which kbuild no longer reads', () => {
  const was = { 'scripts/Makefile.lib': 'x := $(EXTRA_CFLAGS)' };
  const is = { 'scripts/Makefile.lib': 'x := $(ccflags-y)' };
  it.each([
    ['is refused for a -I that finds a header', '-Iinc', { 'inc/own.h': '' }, 'refused'],
    ['not for one that is idle', '-Iinc', { 'own.h': '' }, 'silent'],
    ['but for what it includes', '-include $(src)/own.h', { 'own.h': '' }, 'refused'],
  ])('%s', async (_, flags, headers, effect) => {
    const files = {
      ...{ Makefile: `obj-m := orb.o\nEXTRA_CFLAGS += ${flags}`, 'orb.c': '#include "own.h"\n' },
      ...headers,
    };
    expect(await metByFiles(was, is, files)).toEqual([`${effect} EXTRA_CFLAGS Makefile:2`]);
  });

  it('is nothing where ccflags-y has it', async () => {
    const Makefile = 'obj-m := orb.o\nEXTRA_CFLAGS += -DX\nccflags-y += $(EXTRA_CFLAGS)';
    expect(await metByFiles(was, is, { Makefile, 'orb.c': '' })).toEqual([]);
  });
});

describe('of several architectures', () => {
  const X86 = { 'include/generated/autoconf.h': '#define CONFIG_X86_64 1\n' };

  it('what a driver defines for another one hides nothing', async () => {
    const was = { ...X86, 'include/linux/orb.h': 'int orb_get(int id);' };
    const driver = `#include <linux/orb.h>\n#ifdef __aarch64__\n${OWN}#endif\nint f(void) { return orb_get(1); }\n`;
    expect(await metByFiles(was, X86, { 'orb.c': driver })).toEqual(['refused orb_get orb.c:5']);
  });

  it('what one declares counts before what is there for those that do not', async () => {
    const asm = { 'arch/x86/include/asm/orb.h': 'struct s { long b; };' };
    const was = { ...asm, 'include/asm-generic/orb.h': 'struct s { int b[2]; };' };
    const driver = '#include <asm/orb.h>\nlong f(struct s *s) { return s->b; }\n';
    expect(await metByFiles(was, asm, { 'orb.c': driver })).toEqual([]);
  });
});
