import { expect, it } from 'vitest';
import { notDefinedByFlags } from '../../src/project/defined-by-flags.js';
import type { Rule } from '../../src/rules/index.js';

const rule = (name: string, ...touches: string[]) => ({ name, touches }) as unknown as Rule;
const RULES = [rule('copy', 'strlcpy', 'strlcat'), rule('timer', 'del_timer'), rule('all')];

const left = (makefile: string): string[] =>
  notDefinedByFlags(RULES, new Map([['Kbuild', Buffer.from(makefile)]])).map(({ name }) => name);

it.each([
  'ccflags-y := -Dstrlcpy=my_strlcpy\n',
  "ccflags-y += -Wall -D 'strlcat(a,b,c)=my(a,b,c)'\n",
  'CFLAGS_m.o := $(call cc-option,-Dstrlcpy)\n',
  'X = 1\n-Dstrlcpy \\\n',
  'name := strlcpy\nccflags-y += -D$(name)=my_strlcpy\n',
])('a rule of a name that a makefile defines takes no part: %j', (makefile) => {
  expect(left(makefile)).toEqual(['timer', 'all']);
});

it.each([
  '# -Dstrlcpy=x\n',
  'name := strlcpy\n',
  'ccflags-y := -Dstrlcpy_2 -DHAVE=strlcpy a-Dstrlcpy\n',
  '',
])('another name, or a comment, is of no matter: %j', (makefile) => {
  expect(left(makefile)).toEqual(['copy', 'timer', 'all']);
});
