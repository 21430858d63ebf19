import { describe, expect, it } from 'vitest';
import { namedAbove } from '../../../src/project/above/named-above.js';

const places = (file: string, text: string): string[] =>
  namedAbove('/p/drv', file, Buffer.from(text, 'latin1')).map(({ place }) => place);

describe('what lies above a module is named', () => {
  it.each([
    ['Kbuild', 'ccflags-y += -I$(src)/../inc', '/p/inc'],
    ['Kbuild', 'ccflags-y += -I$(src)/../../inc/sub', '/inc/sub'],
    ['Makefile', `ccflags-y := -I\${PWD}/../inc`, '/p/inc'],
    ['Makefile', 'top := $(shell cd $(src)/.. && pwd)', '/p'],
    ['Makefile', 'top = $(abspath $(M)/..)', '/p'],
    ['Makefile', 'TOP := $(shell dirname "$(PWD)")', '/p'],
    ['Makefile', 'include $(MYDIR)/../rules.mk', '/p/rules.mk'],
    ['Kbuild', 'drv-y := main.o ../common/list.o', '/p/common/list.o'],
    ['src/Kbuild', 'ccflags-y += -I$(src)/../../inc', '/p/inc'],
    ['a.c', '#include "../api.h"', '/p/api.h'],
    ['a.h', ' # include <../inc/../api.h>', '/p/api.h'],
    ['src/a.c', '#include "../../api.h"', '/p/api.h'],
  ])('in %s: %s', (file, text, place) => {
    expect(places(file, text)).toEqual([place]);
  });

  it.each([
    ['Kbuild', 'ccflags-y += -I$(src)/sub/../inc'],
    ['src/Kbuild', 'ccflags-y += -I$(src)/../inc'],
    ['Makefile', '# see ../README'],
    ['Makefile', 'K := $(KDIR)/../common $(srctree)/../x'],
    ['Makefile', 'K := /lib/modules/$(shell uname -r)/build/..'],
    ['Makefile', 'K := /opt/../x'],
    ['a.c', 'int f(const char *s, ...); // ../x'],
    ['a.c', '#include "sub/../api.h"'],
    ['README', '-I../inc'],
  ])('but not in %s: %s', (file, text) => {
    expect(places(file, text)).toEqual([]);
  });
});
