import { expect, it } from 'vitest';
import { deadlines } from '../../src/smoke/watch.js';
import { BOOTED, caseOf, logOf } from './log.js';

it('waits until all is said, and no longer', () => {
  const begun: string[] = [];
  const isOver = deadlines({ cases: [{ name: 'load', seconds: 1 }], unloadSeconds: 1 }, (name) =>
    begun.push(name),
  );
  const said = [...BOOTED, ...caseOf('load'), 'compat-gen: finished'];
  expect(isOver('')).toBe(false);
  expect(isOver(logOf(...said))).toBe(false);
  expect(begun).toEqual(['load']);
  // What a script prints is not the machine's own word.
  expect(isOver(logOf(...said, 'compat-gen| compat-gen: down'))).toBe(false);
  expect(isOver(logOf(...said, 'compat-gen: down'))).toBe(true);
});
