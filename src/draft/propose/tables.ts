import type { Table } from '../../changes/index.js';
import { bestOf, type Declaration, memberIn } from '../declaration.js';

/** What a kernel's whole headers say of a function, macro, type or constant. */
export function declarationIn({ declared }: Table, key: string): Declaration | undefined {
  return bestOf(declared.get(key) ?? []);
}

/** The same of a member, of "struct s". A typedef of a pointer to a function is spelled out. */
export function memberDeclared(
  { declared }: Table,
  key: string,
  name: string,
): Declaration | undefined {
  const member = memberIn(declared.get(key) ?? [], name);
  if (member === undefined || member.kind === 'callback') return member;
  const [, type = ''] = /^(?:const\s+)?(\w+)\s*\*?\s*\w+$/.exec(member.text) ?? [];
  const alias = declared.get(type)?.find(({ kind }) => kind === 'typedef');
  if (alias === undefined || !alias.text.includes('(')) return member;
  const body = alias.text.replace(/^typedef\s+/, '');
  const text = /\(\s*\*/.test(body)
    ? body.replace(new RegExp(`\\b${type}\\b`), name)
    : body.replace(new RegExp(`\\b${type}\\s*\\(`), `(*${name})(`);
  return memberIn(
    [{ kind: 'struct', name: '', text: '', header: member.header, members: [{ name, text }] }],
    name,
  );
}

/** Whether a module may call it there: it is inline, a macro, or exported. */
export function isCallable({ declared, exports }: Table, name: string): boolean {
  const all = declared.get(name) ?? [];
  const isInHeader = all.some(({ kind, isInline }) => kind === 'macro' || isInline === true);
  return isInHeader || exports === undefined || exports.has(name);
}
