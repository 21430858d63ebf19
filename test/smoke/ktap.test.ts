import { expect, it } from 'vitest';
import { readKtap } from '../../src/smoke/ktap.js';

function outcomes(...lines: readonly string[]): string[] {
  return readKtap(lines).checks.map(({ name, outcome }) => `${name}: ${outcome}`);
}

it('reads results, and passes all else over', () => {
  expect(
    outcomes('KTAP version 1', '1..3', 'ok 1 - one', 'noise', 'not ok 2 two', '# said', 'ok 3'),
  ).toEqual(['one: passed', 'two: failed', 'check 3: passed']);
});

it('reads directives', () => {
  expect(
    outcomes('ok 1 one # SKIP no disk', 'not ok 2 two # TODO later', 'not ok 3 three # XFAIL'),
  ).toEqual(['one: skipped', 'two: passed', 'three: passed']);
});

it('counts what is nested, and not what sums it up', () => {
  const lines = ['1..1', '    1..2', '    ok 1 in', '    not ok 2 out', 'not ok 1 all'];
  expect(outcomes(...lines)).toEqual(['in: passed', 'out: failed']);
  expect(readKtap(lines).faults).toEqual([]);
});

it('counts a sum that fails where nothing below does', () => {
  expect(outcomes('    ok 1 in', 'not ok 1 all')).toEqual(['in: passed', 'all: failed']);
});

it.each([
  [['1..3', 'ok 1', 'ok 2'], '3 checks planned, 2 run'],
  [['ok 1', '1..0'], '0 checks planned, 1 run'],
  [['    1..2', '    ok 1 in', 'ok 1 all'], '2 checks planned, 1 run'],
  [['ok 1', 'Bail out! no disk'], 'Bail out! no disk'],
])('tells what is wrong with %j', (lines, fault) => {
  expect(readKtap(lines).faults).toEqual([fault]);
});
