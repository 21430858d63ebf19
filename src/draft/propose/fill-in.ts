import type { Compared } from '../../changes/index.js';
import { FILL_IN } from '../arguments.js';
import type { Facts, Shape } from '../shape.js';
import { type Definition, definitionsOf } from './wrapper.js';

/** A shape with what both kernels' own definitions show to be passed: what the old one stood for has it. */
export function filledIn(shape: Shape, { api, to }: Facts, kernels: Compared): Shape {
  if (!shape.rule.includes(FILL_IN)) return shape;
  for (const was of definitionsOf(api.name, kernels.old)) {
    for (const is of definitionsOf(to ?? api.name, kernels.now)) {
      const bound = unified(was, is);
      if (bound === undefined) continue;
      const rule = shape.rule.replace(
        new RegExp(`\\b${FILL_IN}(\\w+)`, 'g'),
        (whole, name: string) => bound.get(name) ?? whole,
      );
      if (!rule.includes(FILL_IN)) return { ...shape, rule };
    }
  }
  return shape;
}

/** What each parameter of the new one has to be, so that both come to the same; undefined where they never do. */
function unified(was: Definition, is: Definition): Map<string, string> | undefined {
  const [before, after] = [was, is].map(({ body }) => body.match(/\w+|[^\s\w]/g) ?? []);
  if (before === undefined || after === undefined || before.length !== after.length)
    return undefined;
  const bound = new Map<string, string>();
  for (const [at, token] of after.entries()) {
    const there = before[at] ?? '';
    if (!is.parameters.includes(token)) {
      if (token !== there) return undefined;
      continue;
    }
    if ((bound.get(token) ?? there) !== there) return undefined;
    bound.set(token, there);
  }
  return bound;
}
