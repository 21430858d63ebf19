import { describe, expect, test } from 'vitest';
import { conditionalsOf } from '../../../src/apply/arms/conditionals.js';
import { NONE, waysThrough } from '../../../src/apply/arms/ways.js';
import { cpuMs } from '../../cpu-time.js';

const found = (...lines: string[]) => conditionalsOf(lines);
/** For each way the place of the live arm of each conditional. */
const ways = (...lines: string[]) =>
  waysThrough(found(...lines) ?? [])?.map((way) => [...way.values()].join(' '));

describe('conditionals', () => {
  test('are read with their arms, the outer one first', () => {
    const read = found(
      '#if A',
      'a',
      '# ifdef B',
      'b',
      '#else /* no B */',
      '#endif',
      '#elif C',
      '#endif',
    );
    expect(read).toEqual([
      {
        arms: [
          { at: 0, condition: 'A', from: 1, to: 6 },
          { at: 6, condition: 'C', from: 7, to: 7 },
        ],
        end: 7,
      },
      {
        arms: [
          { at: 2, condition: 'defined(B)', from: 3, to: 4 },
          { at: 4, condition: '1', from: 5, to: 5 },
        ],
        end: 5,
        inside: { outer: read?.[0], arm: 0 },
      },
    ]);
  });

  test('go on behind a backslash', () => {
    expect(found('#if A && \\', '    B', 'x', '#endif')?.[0]?.arms).toEqual([
      { at: 0, condition: 'A &&      B', from: 2, to: 3 },
    ]);
  });

  test('in comments and strings are none', () => {
    expect(
      found('/* one', '#if A', '*/ x;', '// /* two', 's = "/*";', '/* c */ #if 1', '#endif'),
    ).toHaveLength(1);
  });

  test.each([[['#if A']], [['#endif']], [['#else', '#endif']]])('%j is not balanced', (lines) => {
    expect(found(...lines)).toBeUndefined();
  });
});

const at = (version: string) => `#if LINUX_VERSION_CODE >= KERNEL_VERSION(${version})`;
const before = (version: string) => `#if (LINUX_VERSION_CODE < KERNEL_VERSION(${version}))`;

describe('the ways through them', () => {
  test('know that one version comes before another', () => {
    expect(ways(at('6, 4, 0'), '#endif', at('6,11,0'), '#endif')).toEqual([
      `${NONE} ${NONE}`,
      `0 ${NONE}`,
      '0 0',
    ]);
    expect(ways(at('6, 4, 0'), '#else', '#endif', before('6,4,0'), '#endif')).toEqual([
      '1 0',
      `0 ${NONE}`,
    ]);
  });

  test('take other conditions as independent', () => {
    expect(ways('#ifdef A', '#endif', '#if defined(B) && !defined(A)', '#endif')?.sort()).toEqual(
      [`${NONE} ${NONE}`, `${NONE} 0`, `0 ${NONE}`].sort(),
    );
    expect(ways('#if 0', '#else', '#endif')).toEqual(['1']);
  });

  test('do not tell arms apart that are not reached', () => {
    const [outer, middle, inner] =
      found(...'ABC'.split('').map((one) => `#ifdef ${one}`), '#endif', '#endif', '#endif') ?? [];
    expect(middle).toBeDefined();
    const two = waysThrough([outer!, inner!])?.map((way) => [...way.values()].join(' '));
    expect(two?.sort()).toEqual(['-1 -1', '0 -1', '0 0']);
    expect(ways('#ifdef A', '#ifdef B', '#endif', '#endif')).toEqual([
      `${NONE} ${NONE}`,
      `0 ${NONE}`,
      '0 0',
    ]);
  });

  test('are not counted without end', () => {
    const many = Array.from({ length: 20 }, (_, i) => [`#ifdef A${i}`, '#endif']).flat();
    expect(ways(...many)).toBeUndefined();
  });

  test('in several files have nothing to do with each other, whatever their lines', () => {
    const files = [found('#ifdef A', 'x', 'x', '#endif'), found('x', '#ifdef B', '#endif')];
    const all = waysThrough(files.flatMap((one) => one ?? []));
    expect(all?.map((way) => [...way.values()].join(' ')).sort()).toEqual([
      '-1 -1',
      '-1 0',
      '0 -1',
      '0 0',
    ]);
  });

  test('are found in time where 60,000 lie in one another', () => {
    const lines = Array.from({ length: 120_000 }, (_, at) => (at < 60_000 ? '#if 1' : '#endif'));
    const start = cpuMs();
    expect(waysThrough(conditionalsOf(lines) ?? [])).toHaveLength(1);
    expect(cpuMs() - start).toBeLessThan(20_000);
  });

  test('are found in time behind a macro of 200,000 lines', () => {
    const lines = Array.from({ length: 200_000 }, () => 'a \\');
    const start = cpuMs();
    const read = conditionalsOf(['#define X \\', ...lines, '', '#if A', '#endif']);
    expect(read).toMatchObject([{ end: 200_003 }]);
    expect(cpuMs() - start).toBeLessThan(20_000);
  });
});
