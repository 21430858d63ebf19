import { expect, test } from 'vitest';
import { lostNames } from '../../../src/build/again/lost-names.js';
import type { Failure } from '../../../src/build/failure/failure.js';

function failure(...messages: string[]): Failure {
  const errors = messages.map((message, at) => ({
    ...{ place: `/port/src/port.c:${at + 1}`, message, api: undefined },
  }));
  const remains = [{ api: undefined, struct: undefined, errors, rules: [] }];
  const fixed = { rules: [], files: [] };
  return { root: '/port', release: '6.12', fixed, remains, log: '', advice: [], explain: '' };
}

const name = (of: string, isStruct = false) => ({ file: 'src/port.c', name: of, isStruct });

test.each([
  ['implicit declaration of function ‘vfree’; did you mean ‘kvfree’?', name('vfree')],
  ['‘PAGE_KERNEL’ undeclared (first use in this function)', name('PAGE_KERNEL')],
  ['unknown type name ‘wait_queue_head_t’', name('wait_queue_head_t')],
  [
    'type defaults to ‘int’ in declaration of ‘MODULE_LICENSE’ [-Werror=implicit-int]',
    name('MODULE_LICENSE'),
  ],
  ['invalid use of undefined type ‘struct platform_device’', name('platform_device', true)],
  ['invalid application of ‘sizeof’ to incomplete type ‘struct mutex’', name('mutex', true)],
  ["call to undeclared function 'vfree'; ISO C99 does not support implicit", name('vfree')],
  ['field ‘lock’ has incomplete type', name('mutex', true)],
])('%s', (message, lost) => {
  expect(lostNames(failure(message), () => '\tstruct mutex lock;')).toEqual([lost]);
});

test('a macro that is read as a declaration is told by its line', () => {
  const words = 'expected declaration specifiers or ‘...’ before string constant';
  const lost = lostNames(failure(words), () => 'MODULE_LICENSE("GPL");');
  expect(lost).toEqual([name('MODULE_LICENSE')]);
});

test('nothing is looked for where no declaration helps', () => {
  const gone = '‘struct port’ has no member named ‘gone’';
  const lost = 'implicit declaration of function ‘vfree’';
  expect(lostNames(failure(lost, gone), () => undefined)).toEqual([]);
});

test('a name is told once for a file', () => {
  const lost = 'implicit declaration of function ‘vfree’';
  expect(lostNames(failure(lost, lost), () => undefined)).toEqual([name('vfree')]);
});
