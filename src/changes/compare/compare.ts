import { byBytes } from '../../core/bytes.js';
import { constantsIn, type Found, type Table } from '../tree/table.js';
import { compareCallable } from './callable.js';
import type { Change, Side } from './change.js';
import { compareMembers } from './members.js';
import { compareTypes, isInteger, typedefTarget } from './type.js';

/** What differs between two kernels, by the name that it is about: what nobody asks for is not compared. */
export class Comparison {
  private readonly sides: Sides;
  /** By what is declared: a struct's members are compared with it. */
  private readonly known = new Map<string, Map<string, Change[]>>();
  private readonly named = new Map<string, readonly Change[]>();

  constructor(
    private readonly old: Table,
    private readonly now: Table,
  ) {
    this.sides = { old, now, values: { old: constantsIn(old), now: constantsIn(now) } };
  }

  /** The changes of a name, a "struct s", a "struct s.m" or a header; none where nothing differs. */
  about(name: string): readonly Change[] {
    const found = this.named.get(name) ?? this.compareAbout(name);
    this.named.set(name, found);
    return found;
  }

  private compareAbout(name: string): readonly Change[] {
    const { old, now } = this;
    const [declared = name] = /^(?:struct|union|enum) \w+/.exec(name) ?? [];
    return inOrder([
      ...changesOf(goneHeader(name, old, now)),
      ...(this.ofDeclared(declared).get(name) ?? []),
      ...changesOf(changedExport(name, old, now)),
      ...changesOf(goneVariable(name, old, now)),
    ]);
  }

  private ofDeclared(key: string): Map<string, Change[]> {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const found = new Map<string, Change[]>();
    for (const change of comparedKey(key, this.sides))
      found.set(change.name, [...(found.get(change.name) ?? []), change]);
    this.known.set(key, found);
    return found;
  }

  /** All that is gone, moved or changed from one to the other, by kind and name. */
  all(): Change[] {
    const { old, now, sides } = this;
    return inOrder([
      ...[...old.headers.keys()].flatMap((name) => changesOf(goneHeader(name, old, now))),
      ...[...old.declared.keys()].flatMap((key) => [...comparedKey(key, sides)]),
      ...[...(old.exports?.keys() ?? [])].flatMap((name) =>
        changesOf(changedExport(name, old, now)),
      ),
      ...SET_BY_MODULES.flatMap((name) => changesOf(goneVariable(name, old, now))),
    ]);
  }
}

function changesOf(one: Change | undefined): Change[] {
  return one === undefined ? [] : [one];
}

function inOrder(changes: Change[]): Change[] {
  return changes.sort((a, b) => byBytes(a.what, b.what) || byBytes(a.name, b.name));
}

function* comparedKey(key: string, sides: Sides): Generator<Change> {
  const { old, now } = sides;
  const before = old.declared.get(key);
  const [was] = before ?? [];
  if (before === undefined || was === undefined || isPrivate(key)) return;
  const after = now.declared.get(key);
  const [is] = after ?? [];
  if (after === undefined || is === undefined) {
    if (!isOtherKind(key, now)) yield gone(key, was);
    return;
  }
  yield* comparedName(key, before, after, sides);
  if (!after.some((one) => before.some(({ header }) => header === one.header)))
    yield { ...said(was, 'moved', key, is), detail: `<${was.header}> → <${is.header}>` };
}

interface Sides {
  old: Table;
  now: Table;
  values: Record<'old' | 'now', ReturnType<typeof constantsIn>>;
}

function* comparedName(
  key: string,
  before: readonly Found[],
  after: readonly Found[],
  { old, now, values }: Sides,
): Generator<Change> {
  const [was] = before;
  const [is] = after;
  if (was === undefined || is === undefined) return;
  if (was.members !== undefined) {
    yield* compareMembers(key, before, after, old, now);
    return;
  }
  const change =
    compareCallable(key, before, after, old, now) ??
    compareTypedefs(key, before, after, old, now) ??
    compareValues(key, was, is, values);
  if (change !== undefined) yield change;
}

/** An include guard, and what only a header's own macros use. */
function isPrivate(key: string): boolean {
  return /^_\w*_H_*$|_H__?$/.test(key) || key.startsWith('___');
}

/** Whether a struct became a union, or the like. */
function isOtherKind(key: string, now: Table): boolean {
  const [, tag] = /^(?:struct|union|enum) (\w+)$/.exec(key) ?? [];
  return (
    tag !== undefined && ['struct', 'union'].some((kind) => now.declared.has(`${kind} ${tag}`))
  );
}

/** One side of a change. */
function sideOf({ header, text }: Found): Side {
  return { header, text };
}

const WHAT: Readonly<Record<Found['kind'], Change['what']>> = {
  ...{ function: 'function', macro: 'macro', constant: 'constant', variable: 'variable' },
  ...{ struct: 'type', union: 'type', enum: 'type', typedef: 'type' },
};

function said(was: Found, how: Change['how'], name: string, is?: Found): Omit<Change, 'detail'> {
  const base = { what: WHAT[was.kind], how, name, was: sideOf(was) };
  return is === undefined ? base : { ...base, is: sideOf(is) };
}

function gone(key: string, was: Found): Change {
  return { ...said(was, 'gone', key), detail: 'no header declares it' };
}

function compareTypedefs(
  key: string,
  before: readonly Found[],
  after: readonly Found[],
  old: Table,
  now: Table,
): Change | undefined {
  const [was, is] = [before, after].map((all) => all.find(({ kind }) => kind === 'typedef'));
  if (was === undefined || is === undefined) return undefined;
  const [from, to] = [was, is].map(({ text }) => typedefTarget(text, key));
  if (from === undefined || to === undefined) return undefined;
  const differs = compareTypes(from, to, old, now);
  if (differs === 'same' || after.some(({ text }) => text === was.text)) return undefined;
  const detail = `${from} → ${to}`;
  const base = { ...said(was, 'changed', key, is), detail };
  const isSilent = differs === 'integer' || (isInteger(from, old) && isInteger(to, now));
  return isSilent ? { ...base, silent: 'the type behind it is another' } : base;
}

/** What counts, and so changes whenever something is added. */
const COUNTS =
  /(?:_MAX|_LAST|_COUNT|_NUM|_CNT|_END|_VERSION|_SIZE|_LEN)$|^(?:NR_|NUM_|MAX_|LINUX_VERSION|__?)/;

function compareValues(
  key: string,
  was: Found,
  is: Found,
  values: Record<'old' | 'now', ReturnType<typeof constantsIn>>,
): Change | undefined {
  if (was.value === undefined || is.value === undefined || COUNTS.test(key)) return undefined;
  if (was.parameters !== undefined || is.parameters !== undefined) return undefined;
  const [from, to] = [values.old.word(key), values.now.word(key)];
  if (from === undefined || to === undefined || from === to) return undefined;
  const shown = [from, to].map((value) => (value > 255n ? `0x${value.toString(16)}` : `${value}`));
  return {
    ...said(was, 'changed', key, is),
    what: 'constant',
    detail: `${shown[0]} → ${shown[1]}`,
    silent: 'its value is another',
  };
}

function goneHeader(header: string, old: Table, now: Table): Change | undefined {
  if (!old.headers.has(header)) return undefined;
  if (now.headers.has(header) || header.startsWith('generated/')) return undefined;
  const was = { header, text: `#include <${header}>` };
  const base = { what: 'header' as const, how: 'gone' as const, name: header, was };
  const moved = sameFile(header, old, now);
  if (moved === undefined) return { ...base, detail: 'no such header' };
  const is = { header: moved, text: `#include <${moved}>` };
  return { ...base, how: 'moved', is, detail: `<${header}> → <${moved}>` };
}

/** The one new header of the same file name. */
function sameFile(header: string, old: Table, now: Table): string | undefined {
  const base = header.slice(header.lastIndexOf('/') + 1);
  const dirs = ['linux', 'net', 'drm', 'media', 'crypto', 'asm', 'linux/device', 'drm/display'];
  const there = dirs.map((dir) => `${dir}/${base}`).filter((name) => now.headers.has(name));
  return there.find((name) => !old.headers.has(name)) ?? there[0];
}

function changedExport(name: string, old: Table, now: Table): Change | undefined {
  const was = old.exports?.get(name);
  if (was === undefined || now.exports === undefined || name.startsWith('__')) return undefined;
  const is = now.exports.get(name);
  const base = { what: 'export' as const, name, was: { header: '', text: was.type } };
  if (is === undefined) {
    // Where the headers have it no more either, that is what is said.
    const found = now.declared.get(name) ?? [];
    const isCallable = found.some(({ kind, isInline }) => kind === 'macro' || isInline === true);
    return found.some(({ kind }) => kind === 'function') && !isCallable
      ? { ...base, how: 'gone', detail: 'no longer exported' }
      : undefined;
  }
  if (is.namespace !== was.namespace && is.namespace !== '') {
    const detail = `needs MODULE_IMPORT_NS: ${is.namespace}`;
    return { ...base, how: 'changed', is: { header: '', text: is.namespace }, detail };
  }
  if (!is.type.includes('GPL') || was.type.includes('GPL')) return undefined;
  const detail = 'for GPL modules only';
  return { ...base, how: 'changed', is: { header: '', text: is.type }, detail };
}

/** The variables of makefiles that modules set. */
export const SET_BY_MODULES = [
  'EXTRA_CFLAGS',
  'EXTRA_AFLAGS',
  'EXTRA_LDFLAGS',
  'SUBDIRS',
  'ldflags-y',
  'asflags-y',
];

function goneVariable(name: string, old: Table, now: Table): Change | undefined {
  if (!SET_BY_MODULES.includes(name) || now.kbuild.size === 0) return undefined;
  if (!old.kbuild.has(name) || now.kbuild.has(name)) return undefined;
  const was = { header: '', text: `$(${name})` };
  return {
    ...{ what: 'kbuild', how: 'gone', name, was, detail: 'kbuild no longer reads it' },
    silent: 'make sets it, and nobody reads it',
  };
}
