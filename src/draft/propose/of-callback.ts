import { FILL_IN } from '../arguments.js';
import type { Declaration } from '../declaration.js';
import { shapeOfMember } from '../shape-member.js';
import type { Use } from '../use.js';
import type { Asked, Candidates } from './candidate.js';
import { memberDeclared } from './tables.js';

/** Rules for a callback that takes or returns something else now: one in front of the driver's own, which fits. */
export function candidatesForCallback({ met, kernels, uses }: Asked): Candidates {
  const [, struct = '', name = ''] = /^struct (\w+)\.(\w+)$/.exec(met.name) ?? [];
  const key = `struct ${struct}`;
  const [there, here] = [kernels.old, kernels.now].map(({ table }) =>
    memberDeclared(table, key, name),
  );
  const use = uses.find(({ kind }) => kind === 'member');
  if (there?.kind !== 'callback' || here?.kind !== 'callback' || use === undefined)
    return 'it is no callback of a struct with a name';
  const facts = { api: { name, struct }, use, uses, there, here, to: undefined };
  const shape = shapeOfMember({ ...facts, replacement: undefined, struct });
  const [open] = new RegExp(`${FILL_IN}\\w+`).exec(shape.rule) ?? [];
  if (open !== undefined)
    return `what to pass to the driver's own for ${open.slice(FILL_IN.length)} can't be told from the headers`;
  const notes = [
    "The driver's own function stays as it is: read whether it may do all that it does.",
  ];
  const before = example(key, name, there, uses);
  const headers = [kernels.old.table.declared.get(key)?.[0]?.header ?? there.header];
  return [{ shape, headers, before, notes }];
}

/** A function of the old type, and each way of assigning it that the driver has. */
function example(
  key: string,
  name: string,
  { result, parameters = [] }: Declaration,
  uses: readonly Use[],
): string {
  const types = parameters.map(({ text }) => text).join(', ') || 'void';
  const own = `static ${result}${result.endsWith('*') ? '' : ' '}own_${name}(${types})\n{\n${result === 'void' ? '' : '\treturn 0;\n'}}`;
  const members = uses.filter(({ kind }) => kind === 'member');
  const isAssigned = members.some((use) => !use.isInitializer);
  const variable = `${key} example = {\n\t.${name} = own_${name},\n};`;
  const head = `void assign_${name}(${key} *example)`;
  const later = `${head};\n\n${head}\n{\n\texample->${name} = own_${name};\n}`;
  const parts = [own];
  if (!isAssigned || members.some((use) => use.isInitializer)) parts.push(variable);
  if (isAssigned) parts.push(later);
  return `${parts.join('\n\n')}\n`;
}
