import { byBytes } from '../../core/bytes.js';
import { shapeOfHeader } from '../shape-other.js';
import type { Asked, Candidate, Candidates } from './candidate.js';

/** Rules for an #include of a header that is gone or lies elsewhere. */
export function candidatesForHeader({ met, kernels, uses, to: told }: Asked): Candidates {
  const { name } = met;
  const successors =
    told !== undefined
      ? [{ to: told, why: 'it was named with --to' }]
      : met.is === undefined
        ? declaringInstead(name, kernels)
        : [{ to: met.is.header, why: 'it is the one header of that file name' }];
  const candidates = successors.map(({ to, why }): Candidate => {
    const [use] = uses;
    const facts = { api: { name }, use, uses, there: undefined, here: undefined, to };
    return {
      shape: shapeOfHeader({ ...facts, replacement: undefined }),
      ...{ headers: [name], before: 'int use_header;\n', to },
      notes: [`<${to}> was taken, since ${why}.`],
    };
  });
  const [first, ...others] = candidates;
  if (first !== undefined) return [first, ...others];
  return 'no header of the new kernel declares what the driver uses of it';
}

/** The headers that declare now what the driver uses of one that is gone, if one has all of it. */
function declaringInstead(header: string, { old, now, at }: Asked['kernels']) {
  const used = new Set(at.sources.flatMap(({ code }) => code.match(/[A-Za-z_]\w*/g) ?? []));
  const names = [...old.table.declared].flatMap(([key, all]) =>
    all.some((one) => one.header === header) && used.has(key.split(' ').at(-1) ?? key) ? [key] : [],
  );
  const counts = new Map<string, number>();
  for (const key of names) {
    const headers = new Set((now.table.declared.get(key) ?? []).map((one) => one.header));
    for (const one of headers) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count === names.length)
    .map(([to]) => ({ to, why: `it declares ${names.slice(0, 3).join(', ')} now` }))
    .sort((a, b) => byBytes(a.to, b.to))
    .slice(0, 2);
}
