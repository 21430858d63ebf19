import type { Facts } from '../shape.js';
import { shapeOfMember } from '../shape-member.js';
import { alike } from './alike.js';
import type { Asked, Candidate, Candidates } from './candidate.js';
import { movedInto, typeOf } from './moved-inside.js';
import { Needs } from './needs.js';
import { example } from './of-call.js';
import { type Placed, placesOf } from './spot.js';
import { declarationIn, memberDeclared } from './tables.js';

/** Rules for a member that is gone. */
export function candidatesForMember(asked: Asked): Candidates {
  const { met, kernels, uses } = asked;
  const [, kind = '', struct = '', name = ''] =
    /^(struct|union) (\w+)\.(\w+)$/.exec(met.name) ?? [];
  if (kind !== 'struct') return 'it is a member of a nameless type';
  const key = `${kind} ${struct}`;
  const there = memberDeclared(kernels.old.table, key, name);
  const header = declarationIn(kernels.old.table, key)?.header;
  const use = uses.find((one) => one.kind === 'member');
  if (there === undefined || header === undefined || use === undefined)
    return 'the driver does not name the member';
  const samples = samplesOf(asked, key, name);
  if (samples === undefined) return 'no use of it can be compiled alone';
  const successors = successorsOf(asked, key, name);
  const stoodThere = (to: string) => memberDeclared(kernels.old.table, key, to) !== undefined;
  const candidates = successors.map(({ name: to, why }): Candidate => {
    const facts: Facts = {
      api: { name, struct },
      use,
      uses,
      there,
      here: undefined,
      to,
      replacement: undefined,
    };
    return {
      shape: shapeOfMember({ ...facts, struct }),
      ...{ headers: [header], before: samples, to, isOld: stoodThere(to) },
      notes: [
        `${to} was taken for what takes its place, since ${why}.`,
        'Read what both are: that it compiles proves no meaning.',
      ],
    };
  });
  const [first, ...others] = candidates;
  return first === undefined
    ? 'no member of the new kernel is known or looks like what takes its place'
    : [first, ...others];
}

/** Members that the new kernel has and the old one has not, of the same type, by their names. */
function successorsOf({ kernels, to }: Asked, key: string, name: string) {
  if (to !== undefined) return [{ name: to, why: 'it was named with --to' }];
  const [was, is] = [kernels.old, kernels.now].map(({ table }) =>
    (table.declared.get(key) ?? []).flatMap(({ members = [] }) => members),
  );
  const type = was?.find((one) => one.name === name)?.text ?? '';
  const fresh = (is ?? []).filter(
    (one) =>
      !was?.some((other) => other.name === one.name) &&
      typeOf(one.text, one.name) === typeOf(type, name),
  );
  const inside = movedInto(key, name, type, kernels).map((path) => ({
    name: path,
    why: `${key} has a new member that holds one of the same name and type`,
  }));
  if (inside.length > 0) return inside;
  const near = fresh
    .map((one) => ({ name: one.name, near: alike(name, one.name) }))
    .filter((one) => one.near >= 0.5 || fresh.length === 1)
    .sort((a, b) => b.near - a.near);
  return near.slice(0, 2).map((one) => ({
    name: one.name,
    why: `${key} has no other new member of that type${fresh.length === 1 ? '' : ' with such a name'}`,
  }));
}

/** The driver's uses: one of each form, with what they name declared. */
function samplesOf(asked: Asked, key: string, name: string): string | undefined {
  const forms = new Map<string, Form>();
  for (const place of placesOf(name, asked.met, asked.kernels.at)) {
    const found = initializer(place, name) ?? access(place, name);
    if (found !== undefined && !forms.has(found.form)) forms.set(found.form, found);
  }
  if (forms.size === 0) return undefined;
  const declarations = new Set([...forms.values()].flatMap(({ needs }) => needs.declarations));
  const uses = [...forms.values()].map(({ needs, statement }, nth) => {
    const { parameters } = needs;
    const of = `${key.split(' ').at(-1)}_${name}${nth === 0 ? '' : `_${nth + 1}`}`;
    if (!statement.startsWith('.')) return example({ declarations: [], parameters }, of, statement);
    return `${key} use_${of} = {\n\t${statement},\n};\n`;
  });
  return [...declarations, ...uses].join('\n\n');
}

/** One way of using a member. */
interface Form {
  form: string;
  needs: Needs;
  /** Or ".m = value". */
  statement: string;
}

function initializer(
  { source: { code }, at, scope, types }: Placed,
  name: string,
): Form | undefined {
  if (!/[{,]\s*\.\s*$/.test(code.slice(Math.max(0, at - 60), at))) return undefined;
  const [, value] = /^\s*=\s*([^,;{}]+?)\s*[,}]/.exec(code.slice(at + name.length, at + 300)) ?? [];
  if (value === undefined) return undefined;
  const needs = new Needs({ types, scope, without: new Set() }, value);
  return { form: 'initializer', needs, statement: `.${name} = ${value}` };
}

const POSTFIX =
  /([A-Za-z_]\w*(?:\s*\[[^[\]]*\])*\s*(?:(?:->|\.)\s*[A-Za-z_]\w*(?:\s*\[[^[\]]*\])*\s*)*(?:->|\.)\s*)$/;

function access({ source: { code }, at, scope, types }: Placed, name: string): Form | undefined {
  const [expression] = POSTFIX.exec(code.slice(Math.max(0, at - 200), at)) ?? [];
  if (expression === undefined) return undefined;
  const whole = `${expression}${name}`;
  const needs = new Needs({ types, scope, without: new Set() }, whole);
  const form = expression.replace(/\w+/g, 'x');
  return { form, needs, statement: `(void)${whole};` };
}
