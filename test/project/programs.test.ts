import { expect, it } from 'vitest';
import { withoutPrograms } from '../../src/project/programs.js';

const sources = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));

/** The names that are left. */
function left(files: Record<string, string>, more: readonly string[] = []): string[] {
  return [...withoutPrograms(sources(files), [...Object.keys(files), ...more]).keys()];
}

const DRIVER = { 'drv.c': '#include <linux/module.h>\n', 'drv.h': '#include <stdio.h>\n' };

it.each([
  '#include <stdio.h>\n',
  '#include "util.h"\n#include <time.h>\n',
  '/* of a user */\n  #  include\t<stdlib.h>\n',
  '#ifdef DEBUG\n#endif\n#include <unistd.h>\n',
])('a program beside the driver is not a source: %j', (text) => {
  expect(left({ ...DRIVER, 'tool/main.c': text })).toEqual(['drv.c', 'drv.h']);
});

it.each([
  '#ifdef __KERNEL__\n#include <linux/types.h>\n#else\n#include <stdio.h>\n#endif\n',
  '/*\n#include <stdio.h>\n*/\n#include <linux/types.h>\n',
  '// #include <stdio.h>\n',
  '#include "stdio.h"\n',
  '#include <linux/stdio.h>\n',
])('what a kernel may compile is one: %j', (text) => {
  expect(left({ ...DRIVER, 'shared.c': text })).toEqual(['drv.c', 'drv.h', 'shared.c']);
});

it('all are where nothing else is there, or a header of that name', () => {
  const program = { 'main.c': '#include <stdio.h>\n' };
  expect(left({ ...program, 'main.h': '' })).toEqual(['main.c', 'main.h']);
  expect(left({ ...DRIVER, ...program }, ['shim/stdio.h'])).toEqual(['drv.c', 'drv.h', 'main.c']);
});
