import {
  BOTH_ARMS,
  type Declared,
  type Parameter,
  readHeader,
  signatureOf,
} from '../declared/index.js';
import type { FoundHeader } from '../target/index.js';

/** What a kernel's headers say of a function, a macro or a member. */
export interface Declaration {
  kind: 'function' | 'macro' | 'callback' | 'member' | 'other';
  /** As an #include names it. */
  header: string;
  /** As the header has it, on one line. */
  text: string;
  /** What a function or callback returns; "" for all else. */
  result: string;
  /** Undefined where it has none, or any number. */
  parameters: Parameter[] | undefined;
}

/** One declaration among others, and where it stands. */
type InHeader = Pick<Declared, 'kind' | 'name' | 'text' | 'parameters' | 'members'> & {
  header: string;
};

/** The declaration of a function, macro, type or constant in these headers that says most. */
export function declarationOf(
  headers: readonly FoundHeader[],
  name: string,
): Declaration | undefined {
  return bestOf(declaredIn(headers).filter((one) => one.name === name));
}

/** The declaration of a struct's member. */
export function memberOf(
  headers: readonly FoundHeader[],
  struct: string,
  member: string,
): Declaration | undefined {
  const all = declaredIn(headers);
  const called = (of: string) => all.filter(({ kind, name }) => kind !== 'typedef' && name === of);
  // What a typedef stands for most often stands beside it.
  const alias = all.find(({ kind, name }) => kind === 'typedef' && name === struct)?.text ?? '';
  const [, behind = struct] = /^typedef\s+(?:struct|union)\s+(\w+)\s+\w+$/.exec(alias) ?? [];
  return memberIn([...called(struct), ...called(behind)], member);
}

function declaredIn(headers: readonly FoundHeader[]): InHeader[] {
  return headers.flatMap(({ name: header, text }) =>
    readHeader(text, BOTH_ARMS).declared.map((one) => ({ ...one, header })),
  );
}

/** Of several declarations of one name the one that says most: a function's has types, where a macro wraps it. */
export function bestOf(all: readonly InHeader[]): Declaration | undefined {
  const [best] = all
    .map((one) => ({ one, rank: rank(one) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
  return best && toDeclaration(best);
}

function rank({ kind, text, header, parameters }: InHeader): number {
  const isOdd = /\b(?:POS\d?|__[A-Z][A-Z_]+)\b/.test(text) ? 1 : 0;
  const isFar = /^(?:linux|net)\//.test(header) ? 0 : /^asm/.test(header) ? 2 : 1;
  if (kind === 'function') return isFar + 4 * isOdd;
  return (kind === 'macro' && parameters !== undefined ? 10 : 20) + isFar;
}

/** A member of the first of these structs that has it. */
export function memberIn(structs: readonly InHeader[], name: string): Declaration | undefined {
  for (const { header, members = [] } of structs) {
    const member = members.find((one) => one.name === name);
    if (member !== undefined) return toMember(header, member.text);
  }
  return undefined;
}

function toMember(header: string, text: string): Declaration {
  const signature = /\(\s*\*/.test(text) ? signatureOf(text) : undefined;
  if (signature === undefined)
    return { kind: 'member', header, text, result: '', parameters: undefined };
  return { kind: 'callback', header, text, ...signature };
}

function toDeclaration({ kind, header, text, parameters }: InHeader): Declaration {
  if (kind === 'function') {
    const { result, parameters: all } = signatureOf(text) ?? { result: '', parameters: undefined };
    return { kind, header, text, result, parameters: all };
  }
  if (kind !== 'macro' || parameters === undefined)
    return { kind: 'other', header, text, result: '', parameters: undefined };
  return {
    ...{ kind, header, result: '', text: text.slice(0, text.indexOf(')') + 1) },
    parameters: parameters.some((one) => one.includes('...'))
      ? undefined
      : parameters.map((name) => ({ type: '', name, text: name })),
  };
}
