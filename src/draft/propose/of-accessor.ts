import type { Table } from '../../changes/index.js';
import { signatureOf } from '../../declared/index.js';
import { bareOf } from '../arguments.js';
import type { Asked, Candidate, Candidates } from './candidate.js';
import { Needs } from './needs.js';
import { example } from './of-call.js';
import { type Placed, placesOf } from './spot.js';

/** A way of writing or reading a member, and the function that does it now. */
interface Form {
  /** As SmPL, of a pointer P and a value V. */
  was: string;
  is: string;
  matches: RegExp;
}

/** Rules for a member that is read or written by functions now: those that are new there, and have its name. */
export function candidatesForAccessor({ met, kernels, uses }: Asked): Candidates {
  const [, struct = '', name = ''] = /^struct (\w+)\.(\w+)$/.exec(met.name) ?? [];
  const forms = formsOf(struct, name, kernels.old.table, kernels.now.table);
  const places = placesOf(name, met, kernels.at);
  const used = forms.filter(({ matches }) =>
    places.some((place) => matches.test(behind(place, name))),
  );
  const header = kernels.old.table.declared.get(`struct ${struct}`)?.[0]?.header;
  if (used.length === 0 || header === undefined)
    return 'no function of the new kernel looks like what reads or writes it now';
  const samples = used.flatMap((form, nth) => {
    const place = places.find((one) => form.matches.test(behind(one, name)));
    const statement = place && statementAt(place);
    if (place === undefined || statement === undefined) return [];
    const needs = new Needs(
      { types: place.types, scope: place.scope, without: new Set() },
      statement,
    );
    return [example(needs, `${struct}_${name}${nth === 0 ? '' : `_${nth + 1}`}`, statement)];
  });
  const rule = used.map((form) => partOf(form, struct)).join('\n');
  const write = uses.some(({ isInitializer }) => isInitializer === true);
  if (samples.length === 0 || write) return 'no use of it can be compiled alone';
  const functions = used.map(({ is }) => is.slice(0, is.indexOf('(')));
  const accessor = kernels.now.table.declared.get(functions[0] ?? '')?.[0]?.header ?? header;
  const candidate: Candidate = {
    shape: {
      ...{ name: `${struct}_${name}_direct`, exports: [], touches: name, rule },
      about: `struct ${struct} lets a driver use ${name} directly`,
      test: samples[0] ?? '',
    },
    headers: kernels.old.table.headers.has(accessor) ? [...new Set([header, accessor])] : [header],
    before: samples.join('\n'),
    notes: [
      `${functions.join('(), ')}() were taken, since they are new, take a struct ${struct} and have the member's name.`,
      'Read what they do: that it compiles proves no meaning.',
    ],
  };
  return [candidate];
}

function partOf({ was, is }: Form, struct: string): string {
  const head = `@@\nexpression V;\nstruct ${struct} *P;\n@@\n`;
  const change = `- ${was}\n+ ${is}\n`;
  if (was.includes('V')) return `${head}${change}`;
  const writes = ['=', '+=', '-=', '|=', '&='].map((operator) => `${was} ${operator} V`);
  const others = [...writes, `${was}++`, `${was}--`, `&${was}`];
  return `${head}(\n${others.map((one) => `  ${one}\n|\n`).join('')}${change})\n`;
}

/** Each form that a new function's name and parameters show. */
function formsOf(struct: string, member: string, old: Table, now: Table): Form[] {
  const forms: Form[] = [];
  const word = member.replace(/^[a-z]_/, '');
  for (const [name, all] of now.declared) {
    if (old.declared.has(name) || !name.includes(word) || name.startsWith('_')) continue;
    const [form] = all.flatMap(({ kind, text }) =>
      kind === 'function' ? (formIn(text, name, struct, member) ?? []) : [],
    );
    if (form !== undefined) forms.push(form);
  }
  // What writes comes before what reads.
  const rank = ({ was, is }: Form) => (was.includes('V') ? 0 : 1000) + is.length;
  forms.sort((x, y) => rank(x) - rank(y));
  return forms.filter(({ was }, at) => forms.findIndex((one) => one.was === was) === at);
}

function formIn(text: string, name: string, struct: string, member: string): Form | undefined {
  const { parameters, result = '' } = signatureOf(text) ?? {};
  const [first, ...others] = parameters ?? [];
  if (first === undefined || bareOf(first.type) !== `struct${struct}*`) return undefined;
  return formOf(name, member.replace(/^[a-z]_/, ''), member, others.length, result);
}

function formOf(
  name: string,
  word: string,
  member: string,
  values: number,
  result: string,
): Form | undefined {
  const verb = name.slice(name.indexOf(word) + word.length);
  const front = name.slice(0, name.indexOf(word));
  const direct = `P->${member}`;
  if (values === 1 && result === 'void' && verb === '_set')
    return { was: `${direct} |= V`, is: `${name}(P, V)`, matches: /^\s*\|=/ };
  if (values === 1 && result === 'void' && verb === '_clear')
    return { was: `${direct} &= ~V`, is: `${name}(P, V)`, matches: /^\s*&=\s*~/ };
  if (values === 1 && (verb === '_reset' || /set_$/.test(front)))
    return { was: `${direct} = V`, is: `${name}(P, V)`, matches: /^\s*=[^=]/ };
  // A getter beside a setter that has the same name reads what was read.
  const isGetter =
    values === 0 && result !== 'void' && verb === '' && (front === '' || /(?:get_|_)$/.test(front));
  return isGetter
    ? { was: direct, is: `${name}(P)`, matches: /^\s*(?![-+*/&|^]?=[^=]|->|\.|\[)/ }
    : undefined;
}

function behind({ source: { code }, at }: Placed, name: string): string {
  return code.slice(at + name.length, at + name.length + 40);
}

/** The statement that a place stands in, where it is a plain one. */
function statementAt({ source: { code }, at }: Placed): string | undefined {
  const from = Math.max(
    code.lastIndexOf(';', at),
    code.lastIndexOf('{', at),
    code.lastIndexOf('}', at),
  );
  const end = code.indexOf(';', at);
  const text = code.slice(from + 1, end + 1).trim();
  if (text.length > 300 || /^(?:if|for|while|case|else|do)\b/.test(text)) return undefined;
  return text.replace(/^return\s+(.*);$/s, '(void)($1);');
}
