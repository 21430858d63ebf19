import { expect, it } from 'vitest';
import { openFailures } from '../../../src/serve/work/failures.js';
import { openTurns } from '../../../src/serve/work/turns.js';

it('so many run at once, the others in the order in which they came, and none that has gone', async () => {
  const turns = openTurns(2);
  const begun: string[] = [];
  const come = (name: string) => {
    const stop = new AbortController();
    const wait = turns.take(stop.signal) ?? Promise.resolve();
    return { stop, turn: wait.then(() => void begun.push(name)) };
  };
  const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map(come);
  await Promise.all([a?.turn, b?.turn]);
  expect([begun, turns.running, turns.queued, turns.isBusy]).toEqual([['a', 'b'], 2, 3, true]);
  c?.stop.abort();
  await expect(c?.turn).rejects.toMatchObject({ code: 'INTERRUPTED' });
  turns.end();
  await d?.turn;
  expect([begun, turns.running, turns.queued]).toEqual([['a', 'b', 'd'], 2, 1]);
  for (const _ of [1, 2]) turns.end();
  await e?.turn;
  turns.end();
  // One that has begun is not put back by its end.
  e?.stop.abort();
  expect([begun.at(-1), turns.running, turns.queued, turns.isBusy]).toEqual(['e', 0, 0, false]);
});

it('a failure is told again, but not for ever, and not so many of them', () => {
  const failures = openFailures(60_000);
  for (let n = 0; n <= 1000; n += 1) failures.note(`key ${n}`, n);
  expect([failures.of('key 0'), failures.of('key 1'), failures.of('key 1000')]).toEqual([
    undefined,
    1,
    1000,
  ]);
  const short = openFailures(0);
  short.note('key', new Error('x'));
  expect(short.of('key')).toBeUndefined();
});
