import { type Member, signatureOf } from '../../declared/index.js';
import type { Found, Table } from '../tree/table.js';
import type { Change } from './change.js';
import { compareSignatures } from './signature.js';
import { bareType, compareTypes, isPlainInteger } from './type.js';

/** The members of a struct or union that are gone or changed. */
export function* compareMembers(
  key: string,
  before: readonly Found[],
  after: readonly Found[],
  old: Table,
  now: Table,
): Generator<Change> {
  const [was] = before;
  const is = after.find(({ members = [] }) => members.length > 0);
  // A definition that became private leaves no members: that is said of the type.
  if (was?.members === undefined || is?.members === undefined) return;
  const anywhere = after.flatMap(({ members = [] }) => members);
  yield* compareLists(
    key,
    { header: was.header, members: was.members },
    { header: is.header, members: anywhere },
    old,
    now,
  );
}

interface Side {
  header: string;
  members: readonly Member[];
}

function* compareLists(
  key: string,
  was: Side,
  is: Side,
  old: Table,
  now: Table,
): Generator<Change> {
  const named = new Map<string, Member[]>();
  for (const one of is.members) named.set(one.name, [...(named.get(one.name) ?? []), one]);
  for (const member of was.members) {
    const name = `${key}.${member.name}`;
    const base = { what: 'member' as const, name, was: { header: was.header, text: member.text } };
    // A name that stands there several times (in the arms of an #if, or an attribute that was read as one) has not changed where it was.
    const those = named.get(member.name) ?? [];
    const other = those.find(({ text }) => isSame(text, member.text)) ?? those[0];
    if (other === undefined) {
      yield { ...base, how: 'gone', detail: `${key} has no such member` };
      continue;
    }
    if (member.members !== undefined && other.members !== undefined) {
      const inner = { header: was.header, members: member.members };
      yield* compareLists(name, inner, { header: is.header, members: other.members }, old, now);
      continue;
    }
    const change = compareMember(member, other, old, now);
    if (change !== undefined)
      yield { ...base, how: 'changed', is: { header: is.header, text: other.text }, ...change };
  }
}

function compareMember(
  was: Member,
  is: Member,
  old: Table,
  now: Table,
): Pick<Change, 'detail' | 'silent' | 'signature'> | undefined {
  if (isSame(was.text, is.text)) return undefined;
  const [from, to] = [callbackIn(was, old), callbackIn(is, now)];
  if (from !== undefined && to !== undefined) {
    const signature = compareSignatures(from, to, old, now);
    return signature && { detail: 'its parameters or its result', signature };
  }
  const [type, other] = [typeOf(was), typeOf(is)];
  const differs = compareTypes(type, other, old, now);
  if (differs === 'same') return undefined;
  if (differs === 'const')
    return { detail: /\bconst\b/.test(other) ? 'const now' : 'no longer const' };
  if (differs !== 'integer') return { detail: `${type} → ${other}` };
  const isPlain = isPlainInteger(type) && isPlainInteger(other);
  if (isPlain && widthOf(type) === widthOf(other)) return undefined;
  const silent = isPlain ? 'a number of another width' : 'a number of another kind';
  return { detail: `${type} → ${other}`, silent };
}

function isSame(one: string, other: string): boolean {
  return bareType(one, true) === bareType(other, true);
}

/** In bits, where long has 64. */
function widthOf(type: string): number {
  const bare = bareType(type);
  if (/\blong\b|size_t|loff_t/.test(bare)) return 64;
  if (/\bshort\b/.test(bare)) return 16;
  return /\bchar\b|bool/.test(bare) ? 8 : 32;
}

function callbackIn({ text }: Member, { declared }: Table) {
  if (/\(\s*\*/.test(text)) return signatureOf(text);
  const [, type] = /^(?:const\s+)?(\w+)\s+\*?\w+$/.exec(text) ?? [];
  const found = declared.get(type ?? '')?.find(({ kind }) => kind === 'typedef');
  return found?.text.includes('(') ? signatureOf(found.text.replace(/^typedef\s+/, '')) : undefined;
}

function typeOf({ name, text }: Member): string {
  return text
    .replace(/:\s*\w+$/, '')
    .replace(new RegExp(`\\b${name}\\b\\s*(?=$|\\[)`), '')
    .replace(/\[[^\]]*\]/g, '[]')
    .trim();
}
