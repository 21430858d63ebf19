import { expect, it } from 'vitest';
import type { KnownRule } from '../../../src/build/index.js';
import { detailLines } from '../../../src/cli/lines/failure-details.js';
import { paintFor } from '../../../src/cli/terminal/paint.js';

const SCREEN = { paint: paintFor(false), columns: 200, rows: Infinity, cwd: '/' };
const OWN = { because: { kind: 'own', file: 'lamp.h' } } as const;

/** What is told of a rule below an error about lamp_get(). */
function told(rule: Omit<KnownRule, 'rule'>): string {
  const errors = [{ place: 'lamp.c:3', message: 'too few arguments', api: 'lamp_get' }];
  const one = { api: 'lamp_get', struct: undefined, errors, rules: [{ rule: 'r', ...rule }] };
  return detailLines(one, '6.12', SCREEN).at(-1)?.trim() ?? '';
}

it.each([
  [{ standing: 'applied' }, 'and it was applied, but does not fit this code'],
  [{ standing: 'applied', idle: true }, 'but it does not know this form'],
  [{ standing: 'for other kernels', when: 'have_r' }, 'but for other kernels (when have_r)'],
  [{ standing: 'draft' }, 'but it is a draft'],
] as const)('a rule that did not help is told why: %j', (rule, words) => {
  expect(told(rule)).toContain(words);
});

it('a rule that did not read the file is not said to be for other kernels', () => {
  const because = { kind: 'unread', file: 'lamp.inc' } as const;
  const lines = told({ standing: 'for other kernels', when: 'have_r', because });
  expect(lines).toBe(
    'we have r, but rules do not read lamp.inc: module.sources of a compat.toml may name it',
  );
});

it("a rule stood aside for the driver's own name only where it changed nothing", () => {
  const aside = 'it stands aside where the driver defines the name itself: lamp.h';
  expect(told({ standing: 'applied', idle: true, ...OWN })).toContain(aside);
  // The definition is for other kernels then.
  expect(told({ standing: 'applied', ...OWN })).not.toContain(aside);
  expect(told({ standing: 'for other kernels', when: 'have_r', ...OWN })).not.toContain(aside);
});
