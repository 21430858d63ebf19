import { closing } from '../../declared/index.js';
import { FILL_IN } from '../arguments.js';
import type { Declaration } from '../declaration.js';
import type { Facts, Shape } from '../shape.js';
import { shapeOfCall } from '../shape-call.js';
import type { Asked, Candidate, Candidates } from './candidate.js';
import { filledIn } from './fill-in.js';
import { Needs } from './needs.js';
import { callAt, isInside, type Placed, placesOf } from './spot.js';
import { successorsOf } from './successor.js';
import { declarationIn, isCallable } from './tables.js';
import { type Definition, definitionsOf } from './wrapper.js';

/** What begins the reason where an argument is not known. */
export const NOT_TOLD = 'what to pass';

/** Rules for a call of what is gone, or takes other arguments. */
export function candidatesForCall(asked: Asked): Candidates {
  const { met, kernels, uses } = asked;
  const { name } = met;
  const there = declarationIn(kernels.old.table, name);
  const here = declarationIn(kernels.now.table, name);
  const use = uses.find(({ kind }) => kind === 'call');
  if (there === undefined || use === undefined) return 'the driver does not call it';
  const facts = { api: { name }, use, uses, there, to: undefined, replacement: undefined };
  if (met.how !== 'gone' && asked.to === undefined) {
    if (here === undefined) return 'the new kernel declares no such function';
    if (isAnother(there, here))
      return 'it takes less and returns something now: it does something else';
    return shaped(asked, { ...facts, here }, droppedNote(there, here));
  }
  const successors = successorsOf(name, asked);
  const found = successors.flatMap(({ name: to, why }) => {
    const replacement = declarationIn(kernels.now.table, to);
    const notes = [
      `${to}() was taken for what takes its place, since ${why}.`,
      ...(why.includes('alike') ? ['Read what both do: that it compiles proves no meaning.'] : []),
    ];
    const fits = shaped(asked, { ...facts, here: undefined, to, replacement }, notes);
    return typeof fits === 'string' ? [] : fits;
  });
  const [first, ...others] = [...found, ...asWritten(asked, facts)];
  if (first !== undefined) return [first, ...others];
  return successors.length === 0
    ? 'no function of the new kernel is known or looks like what takes its place'
    : `${NOT_TOLD} to ${successors[0]?.name ?? ''}() can't be told from the headers`;
}

/** The candidates of one shape: with the driver's own call, and with one made of the declaration. */
function shaped(
  asked: Asked,
  facts: Facts & { there: Declaration },
  notes: readonly string[],
): Candidates {
  const { met, kernels } = asked;
  const { shape, notes: said } = filledIn(shapeOfCall(facts), facts, kernels);
  const [open] = new RegExp(`${FILL_IN}\\w+`).exec(shape.rule) ?? [];
  if (open !== undefined)
    return `${NOT_TOLD} for ${open.slice(FILL_IN.length)} can't be told from the headers`;
  const places = placesOf(met.name, met, kernels.at);
  const isDeclarer = places.length > 0 && places.every((place) => !isInside(place));
  const samples = [
    ...places.slice(0, 3).flatMap((place) => driverCall(place, asked) ?? []),
    ...(facts.there.kind === 'function' ? [declaredCall(facts.there, met.name)] : []),
  ];
  const exports = isExported(asked, met.name) ? [met.name] : [];
  const candidates = [...new Set(samples)].map(
    (before): Candidate => ({
      ...{ headers: [facts.there.header], before, to: facts.to, notes: [...notes, ...said] },
      shape: {
        ...(isDeclarer ? asDeclarer(shape, met.name) : shape),
        exports,
        test: facts.there.kind === 'function' ? shape.test : before,
      },
    }),
  );
  const [first, ...others] = candidates;
  return first === undefined ? 'no call of it can be compiled alone' : [first, ...others];
}

function isExported({ kernels }: Asked, name: string): boolean {
  const { table } = kernels.old;
  return table.exports?.has(name) === true && isCallable(table, name);
}

/** The driver's own call, with what it names declared. */
function driverCall(place: Placed, { met }: Asked): string | undefined {
  const call = callAt(place);
  if (call === undefined) return undefined;
  if (!isInside(place)) return `${call};\n`;
  const needs = new Needs(
    { types: place.types, scope: place.scope, without: new Set([met.name]) },
    call,
  );
  return example(needs, met.name, `${call};`);
}

/** A function of its own around a statement. */
export function example(
  { declarations, parameters }: Pick<Needs, 'declarations' | 'parameters'>,
  name: string,
  statement: string,
): string {
  const head = `void use_${name.replace(/\W+/g, '_')}(${parameters.join(', ') || 'void'})`;
  return [...declarations, `${head};`, `${head}\n{\n\t${statement}\n}\n`].join('\n\n');
}

function declaredCall({ result, parameters = [] }: Declaration, name: string): string {
  const types = parameters.map(({ text }) => text).join(', ') || 'void';
  const head = `${result}${result.endsWith('*') ? '' : ' '}use_${name}(${types})`;
  const call = `${name}(${parameters.map((one) => one.name).join(', ')});`;
  return `${head};\n\n${head}\n{\n\t${result === 'void' ? '' : 'return '}${call}\n}\n`;
}

/** A macro that stands alone, where a declaration does. */
function asDeclarer(shape: Shape, name: string): Shape {
  return {
    ...shape,
    rule: shape.rule
      .replace(/^@@\n(?:expression ([^;]+);\n)?@@\n/, (_, names: string | undefined) => {
        const metavariables = names === undefined ? '' : `expression ${names};\n`;
        return `@@\ndeclarer name ${name};\n${metavariables}@@\n`;
      })
      .replace(/^([-+] .*\))$/gm, '$1;'),
  };
}

/** A macro or an inline function written out: what it stood for, where the new kernel still has all of that. */
function asWritten(asked: Asked, facts: Omit<Facts, 'here'> & { there: Declaration }): Candidate[] {
  const { name } = facts.api;
  const { parameters } = facts.there;
  const [body] = definitionsOf(name, asked.kernels.old).filter(isExpression);
  if (parameters === undefined || body === undefined) return [];
  if (facts.there.kind === 'function' && !isOncePassed(body)) return [];
  const notes = [`${name}() is written out: it stood for this.`];
  const found = shaped(asked, { ...facts, here: undefined, to: name }, notes);
  if (typeof found === 'string') return [];
  return found.map((one) => ({
    ...one,
    ...{ to: undefined, isOld: true },
    shape: {
      ...one.shape,
      rule: one.shape.rule.replace(/^\+ .*$/m, () => `+ ${inParentheses(body.body)}`),
    },
  }));
}

/** No statement, no pasted name, and short enough to be all of it. */
function isExpression({ body }: Definition): boolean {
  return !/[;{}#]|\bdo\b/.test(body) && body.length < 250;
}

/** Whether each argument stays evaluated once, as a function does. */
function isOncePassed({ parameters, body }: Definition): boolean {
  const words = body.match(/\w+/g) ?? [];
  return parameters.every((one) => words.filter((word) => word === one).length === 1);
}

/** What an operator beside it must not take apart. */
function inParentheses(body: string): string {
  const isCall = /^\w+\s*\(/.test(body) && closing(body, body.indexOf('(')) === body.length - 1;
  return isCall || /^\w+$/.test(body) ? body : `(${body})`;
}

/** A setter may have become the getter of that name: what was passed would be lost without a word. */
function isAnother(there: Declaration, here: Declaration): boolean {
  const [before = 0, after = 0] = [there, here].map(({ parameters }) => parameters?.length);
  return after < before && there.result === 'void' && here.result !== 'void';
}

function droppedNote(there: Declaration, here: Declaration): string[] {
  const [before = 0, after = 0] = [there, here].map(({ parameters }) => parameters?.length);
  return after < before
    ? ['What is no longer passed has no effect any more: read whether the driver needs it.']
    : [];
}
