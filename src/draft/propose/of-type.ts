import type { Found, Table } from '../../changes/index.js';
import { oneLine } from '../../declared/index.js';
import { shapeOfWord } from '../shape-other.js';
import type { Asked, Candidate, Candidates } from './candidate.js';

/** Rules for a struct or union that is called otherwise: all its members stay, in their order. */
export function candidatesForType({ met, kernels, uses, to: told }: Asked): Candidates {
  const [, kind = '', name = ''] = /^(struct|union) (\w+)$/.exec(met.name) ?? [];
  const [was] = kernels.old.table.declared.get(met.name) ?? [];
  if (kind !== 'struct' || was === undefined || met.how !== 'gone')
    return 'nobody knows the shape of a rule for this';
  const [to, ...others] = told === undefined ? renamed(was, kernels) : [told];
  if (to === undefined) return 'no new struct has the same members';
  if (others.length > 0)
    return `more than one new struct has the same members: ${to}, ${others[0]}`;
  const use = { ...uses[0], kind: 'struct' as const };
  const facts = { api: { name }, use, uses, there: undefined, here: undefined, to };
  const candidate: Candidate = {
    shape: shapeOfWord({ ...facts, replacement: undefined }),
    ...{ headers: [was.header], to: `struct ${to}` },
    before: `unsigned long use_${name}(void);\n\nunsigned long use_${name}(void)\n{\n\treturn sizeof(struct ${name});\n}\n`,
    notes: [
      told === undefined
        ? `struct ${to} was taken for what takes its place: it is new there, and has the same members.`
        : `struct ${to} was named with --to.`,
    ],
  };
  return [candidate];
}

/** One member alone says nothing. */
const LEAST_MEMBERS = 2;

function renamed(
  was: Found,
  { old, now }: { old: { table: Table }; now: { table: Table } },
): string[] {
  const wanted = membersOf(was);
  if (wanted === undefined) return [];
  return [...now.table.declared].flatMap(([key, [is]]) =>
    is?.kind === 'struct' && !old.table.declared.has(key) && membersOf(is) === wanted
      ? [is.name]
      : [],
  );
}

/** Its members as text, with its own name left out. */
function membersOf({ name, members = [] }: Found): string | undefined {
  if (members.length < LEAST_MEMBERS) return undefined;
  const own = new RegExp(`\\bstruct ${name}\\b`, 'g');
  return members.map(({ text }) => oneLine(text).replace(own, 'struct @')).join(';');
}
