import { shapeOfWord } from '../shape-other.js';
import type { Use } from '../use.js';
import { alike } from './alike.js';
import type { Asked, Candidate, Candidates } from './candidate.js';
import { declarationIn } from './tables.js';
import { definitionsOf } from './wrapper.js';

/** Rules for a constant, or a macro without parameters, that is gone. */
export function candidatesForWord(asked: Asked): Candidates {
  const { met, kernels, uses } = asked;
  const { name } = met;
  const header = declarationIn(kernels.old.table, name)?.header;
  const use: Use = { ...uses[0], kind: 'word' };
  if (header === undefined) return 'the old kernel has no declaration of it';
  const facts = { api: { name }, use, uses, there: undefined, here: undefined };
  const candidates = successors(asked).map(
    ({ to, notes, isOld }): Candidate => ({
      shape: shapeOfWord({ ...facts, to, replacement: undefined }),
      ...{
        headers: [header],
        notes,
        isOld,
        to: kernels.now.table.declared.has(to) ? to : undefined,
      },
      before: `unsigned long use_${name}(void);\n\nunsigned long use_${name}(void)\n{\n\treturn (unsigned long)(${name});\n}\n`,
    }),
  );
  const [first, ...others] = candidates;
  if (first !== undefined) return [first, ...others];
  return definitionsOf(name, kernels.old).length > 0
    ? 'its value alone says nothing on another kernel, and no name is like it'
    : 'no constant of the new kernel looks like what takes its place';
}

/** What it stood for, where that is no number; and new constants beside where it stood, of the same value and with a name like it. */
function successors({ met: { name }, kernels: { old, now }, to: told }: Asked) {
  if (told !== undefined) {
    const isOld = !now.table.declared.has(told) || old.table.declared.has(told);
    return [{ to: told, isOld, notes: [`${told} was named with --to.`] }];
  }
  const bodies = definitionsOf(name, old)
    .map(({ body }) => body)
    .filter((body) => /[A-Za-z]/.test(body.replace(/\b0x[\da-fA-F]+\w*|\b\d+\w*/g, '')))
    .map((to) => ({ to, isOld: true, notes: [`${to} is what ${name} stood for.`] }));
  const was = old.table.declared.get(name)?.[0];
  const names = [...now.table.declared].flatMap(([other, [is]]) => {
    if (old.table.declared.has(other) || is?.kind !== was?.kind || is?.value === undefined)
      return [];
    const isAlike = is.header === was?.header && alike(name, other) >= 0.6;
    return isAlike && is.value === was?.value ? [other] : [];
  });
  const renamed = names.map((to) => ({
    to,
    isOld: false,
    notes: [
      `${to} was taken for what takes its place: it is new there, has the same value, and a name like it.`,
      'Read what both mean: that it compiles proves no meaning.',
    ],
  }));
  return [...bodies, ...(renamed.length === 1 ? renamed : [])];
}
