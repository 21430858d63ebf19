import { type Signature, signatureOf } from '../../declared/index.js';
import type { Change, Side } from '../compare/change.js';
import { isTakenFor } from '../compare/signature.js';
import type { Table } from '../tree/table.js';
import type { Between, Meetings, Word } from './meet.js';
import type { Named } from './members.js';
import { argumentsOf } from './names.js';

/** Notes a function of the driver's that is assigned to a member, and that the new kernel's member does not take. */
export function meetCallback(word: Word, named: Named, between: Between, met: Meetings): void {
  const { of } = named;
  const { source, end, name } = word;
  if (of === undefined || of.key === '') return;
  const [, assigned] = /^\s*=\s*&?\s*(\w+)\s*[,;}]/.exec(source.code.slice(end, end + 120)) ?? [];
  const own = ownFunction(assigned ?? '', source.file, between);
  const [was, is] = [between.old, between.now].map((table) => memberIn(table, of.key, name));
  if (is === undefined || was === undefined) return;
  const change: Change = {
    ...{
      what: 'member',
      how: 'changed',
      name: `${of.key}.${name}`,
      was,
      is,
      detail: 'its parameters or its result',
    },
  };
  if (own !== undefined) {
    if (fits(own, was.text, between.old) && !fits(own, is.text, between.now))
      met.add(change, source, word.at);
    return;
  }
  if (named.isInitializer) return;
  const args = argumentsOf(word);
  const [before, after] = [was, is].map(({ text }, at) =>
    callbackOf(text, at === 0 ? between.old : between.now),
  );
  const isOther = before?.parameters?.length !== after?.parameters?.length;
  if (args !== undefined && isOther && args.length === before?.parameters?.length)
    met.add(change, source, word.at);
}

/**
 * Notes a function of the driver's that is passed to one that does not take it now: to one of the kernel's, or to the
 * driver's own, whose parameter has a type of the kernel's.
 */
export function meetPassed(word: Word, between: Between, met: Meetings): void {
  const sides = declaredAs(word, between);
  if (sides === undefined || !mayTakeFunction(sides.is.text, between.now)) return;
  const args = argumentsOf(word) ?? [];
  const [from, to] = [sides.was, sides.is].map(({ text }) => signatureOf(text)?.parameters);
  if (from === undefined || to?.length !== args.length || from.length !== to.length) return;
  for (const [at, arg] of args.entries()) {
    const own = ownFunction(arg.replace(/^&/, ''), word.source.file, between);
    if (own === undefined) continue;
    const [was = '', is = ''] = [from[at]?.type, to[at]?.type];
    if (!fits(own, was, between.old) || fits(own, is, between.now)) continue;
    const detail = `parameter ${at + 1} takes another function: ${was} → ${is}`;
    const change = { what: 'function', how: 'changed', name: word.name, ...sides, detail } as const;
    met.add(change, word.source, word.at);
  }
}

/** A function on both sides; one of the driver's own is the same on both. */
function declaredAs(
  { name, source: { file } }: Word,
  { old, now, typesIn }: Between,
): Record<'was' | 'is', Side> | undefined {
  const own = typesIn(file).ownDeclared(name);
  if (own !== undefined) {
    const side = { header: '', text: own.text };
    return own.kind === 'function' ? { was: side, is: side } : undefined;
  }
  const [was, is] = [old, now].map(({ declared }) =>
    declared.get(name)?.find(({ kind }) => kind === 'function'),
  );
  if (was === undefined || is === undefined) return undefined;
  return {
    was: { header: was.header, text: was.text },
    is: { header: is.header, text: is.text },
  };
}

/** A function that the driver defines, as its own text has it. */
function ownFunction(name: string, file: string, { typesIn }: Between): Signature | undefined {
  if (!/^[A-Za-z_]\w*$/.test(name) || name === 'NULL') return undefined;
  const own = typesIn(file).ownDeclared(name);
  return own?.kind === 'function' ? signatureOf(own.text) : undefined;
}

function mayTakeFunction(text: string, table: Table): boolean {
  if (/\(\s*\*/.test(text)) return true;
  const words = text.match(/\b\w+(?=\s+\w+\s*[,)])/g) ?? [];
  return words.some((word) => callbackOf(word, table) !== undefined);
}

/** Of "int (*m)(…)", or of a type that a typedef makes a pointer to a function. */
function callbackOf(text: string, { declared }: Table): Signature | undefined {
  if (/\(\s*\*/.test(text)) return signatureOf(text);
  const [, type = ''] = /^(?:const\s+)?(\w+)(?:\s*\*?\s*\w*)$/.exec(text.trim()) ?? [];
  const found = declared.get(type)?.find(({ kind }) => kind === 'typedef');
  if (found === undefined || !found.text.includes('(')) return undefined;
  return signatureOf(found.text.replace(/^typedef\s+/, ''));
}

/** Whether a compiler takes the function for the pointer; true where nobody can tell. */
function fits(own: Signature, wanted: string, table: Table): boolean {
  const callback = callbackOf(wanted, table);
  if (callback === undefined) return true;
  return isTakenFor(own, callback, table);
}

function memberIn({ declared }: Table, key: string, name: string) {
  for (const found of declared.get(key) ?? []) {
    const member = found.members?.find((one) => one.name === name);
    if (member !== undefined) return { header: found.header, text: member.text };
  }
  return undefined;
}
