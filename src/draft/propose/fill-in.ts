import type { Compared } from '../../changes/index.js';
import { FILL_IN } from '../arguments.js';
import type { Facts, Shape } from '../shape.js';
import { nothingFor } from './said-above.js';
import { type Definition, definitionsOf } from './wrapper.js';

/** A shape, and what is to be said of how it was filled in. */
interface FilledIn {
  shape: Shape;
  notes: string[];
}

/** A shape with what both kernels' own definitions show to be passed: what the old one stood for has it. */
export function filledIn(shape: Shape, { api, to }: Facts, kernels: Compared): FilledIn {
  if (!shape.rule.includes(FILL_IN)) return { shape, notes: [] };
  for (const was of definitionsOf(api.name, kernels.old)) {
    for (const is of definitionsOf(to ?? api.name, kernels.now)) {
      const bound = unified(was, is);
      if (bound === undefined) continue;
      const rule = shape.rule.replace(
        new RegExp(`\\b${FILL_IN}(\\w+)`, 'g'),
        (whole, name: string) => bound.get(name) ?? whole,
      );
      if (!rule.includes(FILL_IN)) return { shape: { ...shape, rule }, notes: [] };
    }
  }
  return withNothing(shape, to ?? api.name, kernels);
}

/** With what the new kernel's own comment names where there is nothing to pass: the old call passed nothing. */
function withNothing(shape: Shape, name: string, { now }: Compared): FilledIn {
  const notes: string[] = [];
  const rule = shape.rule.replace(
    new RegExp(`\\b${FILL_IN}(\\w+)`, 'g'),
    (whole, parameter: string) => {
      const found = nothingFor(parameter, name, now);
      if (found === undefined) return whole;
      notes.push(`The comment above ${name}() names ${found.value}: "${found.words}"`);
      notes.push('Read whether that is so for this driver: that it compiles proves no meaning.');
      return found.value;
    },
  );
  return { shape: { ...shape, rule }, notes };
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
