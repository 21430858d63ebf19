import { closing, signatureOf, splitArguments } from '../../declared/index.js';
import type { Change } from '../compare/change.js';
import type { SignatureDifference } from '../compare/signature.js';
import type { Between, Meetings, Word } from './meet.js';

/** Notes a name that is gone or changed: a function, macro, constant, variable, type or exported symbol. */
export function meetName(word: Word, between: Between, met: Meetings): void {
  const [, kind] = /\b(struct|union|enum)$/.exec(word.before) ?? [];
  const key = kind === undefined ? word.name : `${kind} ${word.name}`;
  const changes = between.changes.about(key);
  if (changes.length === 0 || isOwn(word, key, between)) return;
  for (const change of changes) {
    const effect = effectOf(change, word, between);
    if (effect !== undefined) met.add(change, word.source, word.at, effect);
  }
}

/** Whether the driver declares it itself, or a local has this name. */
export function isOwn(word: Word, key: string, { typesIn }: Between): boolean {
  const own = typesIn(word.source.file).ownDeclared(key);
  if (
    own !== undefined &&
    own.text.length !== 0 &&
    own.body === undefined &&
    own.kind === 'function'
  )
    return false;
  return own !== undefined || (key === word.name && word.scope().has(word.name));
}

function effectOf(change: Change, word: Word, between: Between): 'refused' | 'silent' | undefined {
  if (change.how === 'moved') return undefined;
  switch (change.what) {
    case 'constant':
      return change.how === 'gone' ? 'refused' : 'silent';
    case 'type':
      return effectOfType(change, word);
    case 'export':
      return effectOfExport(change, between);
    case 'function':
    case 'macro':
      return effectOfCallable(change, word, between);
    case 'variable':
      return change.how === 'gone' ? 'refused' : undefined;
    default:
      return undefined;
  }
}

/** A pointer to a type that nobody defines is no error by itself. */
function effectOfType(change: Change, { source, end }: Word): 'refused' | 'silent' | undefined {
  if (change.how === 'changed') return change.silent === undefined ? undefined : 'silent';
  // A macro may end with it.
  const isPointer = /^\s*(?:(?:const\s*)?[*;)]|$)/.test(source.code.slice(end, end + 40));
  return isPointer && change.name.includes(' ') ? undefined : 'refused';
}

function effectOfExport(change: Change, { now, sources }: Between): 'refused' | undefined {
  const namespace = now.exports?.get(change.name)?.namespace ?? '';
  if (change.detail === 'for GPL modules only') return isGpl(sources) ? undefined : 'refused';
  const imports = sources.some(
    ({ text }) => text.includes('MODULE_IMPORT_NS') && text.includes(namespace),
  );
  return change.how === 'changed' && imports ? undefined : 'refused';
}

function isGpl(sources: Between['sources']): boolean {
  return sources.some(({ text }) => /MODULE_LICENSE\s*\(\s*"[^"]*GPL/.test(text));
}

function effectOfCallable(
  change: Change,
  word: Word,
  between: Between,
): 'refused' | 'silent' | undefined {
  const args = argumentsOf(word);
  if (change.how === 'gone') {
    // A name that stands alone may be anything of the driver's own.
    const isUse = args !== undefined || change.what === 'macro' || /[=,(&?:]$/.test(word.before);
    return isUse ? 'refused' : undefined;
  }
  if (args === undefined) return undefined;
  if (change.signature !== undefined)
    return effectOfCall(change, change.signature, args, word, between);
  // What is declared is an expression already.
  const [name = ''] = args;
  const isName =
    /^[A-Za-z_]\w*$/.test(name) &&
    between.typesIn(word.source.file).ownDeclared(name) === undefined;
  return change.what === 'macro' && isName ? 'refused' : undefined;
}

function effectOfCall(
  change: Change,
  { count, refused, result }: SignatureDifference,
  args: readonly string[],
  word: Word,
  between: Between,
): 'refused' | 'silent' | undefined {
  if (count !== undefined)
    return args.length === count.is || isNow(change, args) ? undefined : 'refused';
  const [was = [], is = []] = [change.was, change.is].map(
    (side) => signatureOf(side?.text ?? '')?.parameters ?? [],
  );
  const types = (at: number) => ({ was: was[at]?.type ?? '', is: is[at]?.type ?? '' });
  if (refused.some((at) => isRefused(args[at] ?? '', types(at), word, between))) return 'refused';
  if ((result === 'none' || result === 'other') && isValue(word)) return 'refused';
  return change.silent === undefined ? undefined : 'silent';
}

/** Whether a declaration of any number takes these. */
function isNow({ is }: Change, args: readonly string[]): boolean {
  const parameters = signatureOf(is?.text ?? '')?.parameters;
  return parameters === undefined && is?.text.includes('...') === true && args.length > 0;
}

/** Whether what a driver passes can't be what the new kernel wants; what nobody can tell is what it was before. */
function isRefused(
  arg: string,
  { was, is }: { was: string; is: string },
  { scope, source }: Word,
  { typesIn }: Between,
): boolean {
  if (/^(?:NULL|0)$/.test(arg) || is.includes('(')) return false;
  const types = typesIn(source.file);
  const wanted = types.aggregateOf(is);
  const passed = types.expression(arg, scope());
  if (wanted === undefined || passed === undefined) return !/\bvoid\b/.test(is);
  const [before, after] = [was, is].map((type) => type.split('*').length);
  return (
    wanted.key !== passed.key || (types.aggregateOf(was)?.key === wanted.key && before !== after)
  );
}

/** Whether what a call returns is used. */
function isValue({ before }: Word): boolean {
  return /(?:[=(!,?:&|<>+-]|\breturn)$/.test(before) && !/\)\s*$/.test(before);
}

/** The arguments of a call; undefined where it is none. */
export function argumentsOf({ source: { code }, end }: Word): string[] | undefined {
  const open = /^\s*\(/.exec(code.slice(end, end + 40));
  if (open === null) return undefined;
  const from = end + open[0].length;
  const inside = code.slice(from, closing(code, from - 1));
  return inside.trim() === '' ? [] : splitArguments(inside);
}
