import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Answers } from '../../../src/header/index.js';
import {
  allVersionTests,
  kernelsFor,
  versionTestsFor,
} from '../../../src/project/library/version-tests.js';
import { ANY_VERSION, versionCode } from '../../../src/rules/index.js';

const asked = (...lines: string[]) =>
  versionTestsFor(new Map([['a.c', Buffer.from(`${lines.join('\n')}\n`)]])).map((file) =>
    path.basename(file, '.c'),
  );

describe('which tests tell the arms of a driver', () => {
  test.each([
    ['a version', ['#if LINUX_VERSION_CODE < KERNEL_VERSION(6,3,0)'], ['linux_6_3']],
    ['the other way round', ['#if KERNEL_VERSION(6,3,0) <= LINUX_VERSION_CODE'], ['linux_6_3']],
    [
      'up to a version',
      ['#if LINUX_VERSION_CODE <= KERNEL_VERSION(6,3,0)'],
      ['linux_6_3', 'linux_6_4'],
    ],
    [
      'between two of a series',
      ['#if LINUX_VERSION_CODE >= KERNEL_VERSION( 5, 19, 7)'],
      ['linux_5_19', 'linux_6_0'],
    ],
    ['long ago', ['#if LINUX_VERSION_CODE >= KERNEL_VERSION(3,10,0)'], ['linux_5_4']],
    ['nothing', ['#ifdef X', '/* KERNEL_VERSION(6,3,0) */', '#endif'], []],
    [
      'a version that the driver says itself',
      [
        '#undef LINUX_VERSION_CODE',
        '#define LINUX_VERSION_CODE MINE',
        '#if LINUX_VERSION_CODE < KERNEL_VERSION(6,3,0)',
      ],
      [],
    ],
    [
      'a version that a header for another system says for that one',
      [
        '#ifndef BSD_H',
        '#define BSD_H',
        '#include <sys/param.h>',
        '#define LINUX_VERSION_CODE KERNEL_VERSION(2, 6, 35)',
        '#endif',
        '#if LINUX_VERSION_CODE < KERNEL_VERSION(6,3,0)',
      ],
      ['linux_6_3'],
    ],
    [
      'a version that is said beside what another system alone includes',
      [
        '#ifdef __FreeBSD__',
        '#include <sys/param.h>',
        '#endif',
        '#define LINUX_VERSION_CODE MINE',
        '#if LINUX_VERSION_CODE < KERNEL_VERSION(6,3,0)',
      ],
      [],
    ],
  ])('%s', (_, lines, expected) => {
    expect(asked(...lines)).toEqual(expected);
  });
});

test('a version that a header says which the driver’s own system headers make readable is its own', () => {
  const own = '#include <sys/param.h>\n#define LINUX_VERSION_CODE MINE\n';
  const asking = '#if LINUX_VERSION_CODE < KERNEL_VERSION(6,3,0)\n#endif\n';
  const sources = { 'a.c': asking, 'own.h': own, 'include/sys/param.h': '' };
  const given = new Map(Object.entries(sources).map(([file, text]) => [file, Buffer.from(text)]));
  expect(versionTestsFor(given)).toEqual([]);
  given.delete('include/sys/param.h');
  expect(versionTestsFor(given)).toHaveLength(1);
});

test('each asks for what its name says', () => {
  for (const file of allVersionTests()) {
    const [major, minor] = path.basename(file, '.c').split('_').slice(1);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(`#if LINUX_VERSION_CODE < KERNEL_VERSION(${major}, ${minor}, 0)\n`);
    expect(text).toContain(`"version": "v${major}.${minor}"`);
  }
  expect(allVersionTests()).toHaveLength(16 + 20 + 20);
});

test('answers leave the kernels between a yes and a no', () => {
  const files = allVersionTests().filter((file) => /_6_(?:1|3|9)\.c$/.test(file));
  const tests = files.map((file) => ({ name: path.basename(file, '.c'), file }));
  const form = { prefix: 'COMPAT_', algorithm: 'sha256' } as const;
  const answers = Answers.from(
    [
      { test: 'linux_6_1', yes: true },
      { test: 'linux_6_3', yes: true },
      { test: 'linux_6_9', yes: false },
    ],
    form,
  );
  expect(kernelsFor({ tests }, answers)).toEqual({
    from: versionCode(6, 3, 0),
    before: versionCode(6, 9, 0),
  });
  expect(kernelsFor({ tests: [] }, answers)).toBeUndefined();
  expect(ANY_VERSION.before).toBe(Number.POSITIVE_INFINITY);
});
