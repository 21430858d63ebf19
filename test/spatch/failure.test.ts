import { expect, it } from 'vitest';
import { spatchFailed } from '../../src/spatch/failure.js';

const failed = (stderr: string) =>
  spatchFailed(
    'spatch failed',
    { exitCode: 2, killedBy: undefined, stdout: '', stderr, timedOut: false } as never,
    new Map(),
  );

it.each([
  ['Fatal error: exception Stack_overflow', /more stack \(ulimit -s unlimited\)/],
  ['EXN: Stack overflow', /more stack/],
  ['meta: parse error', /Fix the rule/],
])('%s: the hint is about that', (said, hint) => {
  expect(failed(`HANDLING: a.c\n${said}\n`).hint).toMatch(hint);
});
