import {
  closing,
  type Declared,
  type Member,
  oneLine,
  splitArguments,
} from '../../declared/index.js';
import { expanded, type Found, type Table } from '../tree/table.js';
import type { Source } from './source.js';

/** A struct or union, by its key or, without a name, by where it stands. */
export interface Aggregate {
  /** "struct s", or "struct s.m" for the nameless type of a member. */
  key: string;
  members: readonly Member[];
}

/** What names mean in one function: name → the text of its type. */
export type Scope = ReadonlyMap<string, string>;

/** Macros that come to their first argument, or to what it points to. */
const THROUGH =
  /^(?:READ_ONCE|WRITE_ONCE|rcu_dereference\w*|rcu_access_pointer|rtnl_dereference|srcu_dereference\w*|this_cpu_ptr|per_cpu_ptr|per_cpu|raw_cpu_ptr|get_cpu_ptr|smp_load_acquire|unrcu_pointer|likely|unlikely|ACCESS_ONCE|PTR_ERR_OR_ZERO|from_timer|timer_container_of|from_tasklet|from_work|no_free_ptr|min|max)$/;
const CONTAINER =
  /^(?:container_of\w*|list_(?:first_|last_|next_|prev_)?entry\w*|hlist_entry\w*|rb_entry\w*|rhashtable_lookup\w*)$/;
/** No chain of macros and typedefs is longer. */
const DEEPEST = 12;

/** The types of the expressions in a file of a driver, as far as declarations tell them. */
export class Types {
  private readonly scopes = new WeakMap<Declared, Map<string, string>>();

  /** @param ownDeclared what the driver itself declares by a name */
  constructor(
    readonly ownDeclared: (key: string) => Declared | undefined,
    private readonly now: Table,
    private readonly old: Table,
  ) {}

  /** What a name is in the driver or in one of the kernels. */
  private found(key: string): Declared | Found | undefined {
    return (
      this.ownDeclared(key) ?? this.now.declared.get(key)?.[0] ?? this.old.declared.get(key)?.[0]
    );
  }

  /** The names of a function's parameters and locals. */
  scopeOf(source: Source, inside: Declared | undefined): Scope {
    if (inside?.body === undefined) return new Map();
    const known = this.scopes.get(inside);
    if (known !== undefined) return known;
    const { open, close } = inside.body;
    const head = inside.text.slice(inside.text.indexOf('(') + 1, -1);
    const scope = new Map<string, string>();
    for (const part of splitArguments(head)) noteParameter(part, scope);
    noteLocals(source.code.slice(open, close), scope, (word) => this.isType(word));
    this.scopes.set(inside, scope);
    return scope;
  }

  private isType(word: string): boolean {
    return BASIC.test(word) || this.found(word)?.kind === 'typedef';
  }

  /** The struct or union that a type is, or points to. The kernel's own, by how the old kernel or this one has it. */
  aggregateOf(typeText: string, depth = 0): Aggregate | undefined {
    if (depth > DEEPEST) return undefined;
    const [head = ''] = typeText.split('(');
    const [, kind, tag] = /\b(struct|union)\s+(\w+)/.exec(head) ?? [];
    if (kind !== undefined && tag !== undefined) return this.named(`${kind} ${tag}`);
    for (const [word] of head.matchAll(/[A-Za-z_]\w*/g)) {
      if (/^(?:const|static|extern|volatile|unsigned|signed|register)$/.test(word)) continue;
      const found = this.found(word);
      if (found?.kind !== 'typedef') return undefined;
      return this.aggregateOf(
        found.text.replace(/^typedef\s+/, '').replace(new RegExp(`\\b${word}\\b`), ''),
        depth + 1,
      );
    }
    return undefined;
  }

  /** A struct by its key, with the members that either kernel knows. */
  private named(key: string): Aggregate | undefined {
    const own = this.ownDeclared(key);
    if (own?.members !== undefined) return { key: '', members: own.members };
    const members = [this.now, this.old].flatMap(({ declared }) =>
      (declared.get(key) ?? []).flatMap((one) => one.members ?? []),
    );
    return members.length === 0 ? undefined : { key, members };
  }

  /** The type of a member: another struct, or undefined. */
  memberOf({ key, members }: Aggregate, name: string): Aggregate | undefined {
    const member = members.find((one) => one.name === name);
    if (member === undefined) return undefined;
    if (member.members !== undefined)
      return { key: key === '' ? '' : `${key}.${name}`, members: member.members };
    return this.aggregateOf(member.text);
  }

  /** The struct that an expression is, or points to. */
  expression(text: string, scope: Scope, depth = 0): Aggregate | undefined {
    if (depth > DEEPEST) return undefined;
    const expr = text.trim().replace(/^[*&!]+\s*/, '');
    const head = this.primary(expr, scope, depth);
    if (head === undefined) return undefined;
    let { found } = head;
    for (let rest = expr.slice(head.length).trim(); rest !== ''; ) {
      const [access, name] = /^(?:\.|->)\s*(\w+)\s*/.exec(rest) ?? [];
      if (access !== undefined && name !== undefined) {
        found = found && this.memberOf(found, name);
        rest = rest.slice(access.length);
      } else if (rest.startsWith('[') || rest.startsWith('(')) {
        rest = rest.slice(closing(rest, 0) + 1).trim();
      } else return undefined;
    }
    return found;
  }

  private primary(expr: string, scope: Scope, depth: number) {
    if (expr.startsWith('(')) {
      const end = closing(expr, 0);
      const inside = expr.slice(1, end);
      const isCast = /^\s*(?:const\s+)?(?:struct|union)\s+\w+[\s*]*$|^\s*\w+\s*\*+\s*$/.test(
        inside,
      );
      if (isCast) return { length: expr.length, found: this.aggregateOf(inside) };
      return { length: end + 1, found: this.expression(inside, scope, depth + 1) };
    }
    const [name] = /^[A-Za-z_]\w*/.exec(expr) ?? [];
    if (name === undefined) return undefined;
    const call = /^\s*\(/.exec(expr.slice(name.length));
    if (call === null) return { length: name.length, found: this.variable(name, scope, depth) };
    const open = name.length + call[0].length - 1;
    const end = closing(expr, open);
    const args = splitArguments(expr.slice(open + 1, end));
    return { length: end + 1, found: this.called(name, args, scope, depth) };
  }

  private variable(name: string, scope: Scope, depth: number): Aggregate | undefined {
    const local = scope.get(name);
    if (local !== undefined) return this.aggregateOf(local);
    const found = this.found(name);
    if (found?.kind === 'variable')
      return this.aggregateOf(found.text.replace(new RegExp(`\\b${name}\\b.*`, 's'), ''));
    if (found?.kind !== 'macro' || found.parameters !== undefined) return undefined;
    return this.expression(found.value ?? '', scope, depth + 1);
  }

  private called(
    name: string,
    args: readonly string[],
    scope: Scope,
    depth: number,
  ): Aggregate | undefined {
    if (CONTAINER.test(name))
      return this.aggregateOf(args[1] ?? '') ?? this.expression(args[1] ?? '', scope, depth + 1);
    if (THROUGH.test(name)) return this.expression(args[0] ?? '', scope, depth + 1);
    const found = this.found(name);
    if (found?.kind === 'function') return this.aggregateOf(oneLine(found.text));
    if (found?.kind !== 'macro' || found.parameters === undefined) return undefined;
    const { parameters, value } = found;
    return this.expression(
      expanded({ parameters, ...(value !== undefined && { value }) }, args),
      scope,
      depth + 1,
    );
  }
}

const BASIC =
  /^(?:int|long|char|short|bool|unsigned|signed|void|float|double|size_t|ssize_t|__?[us](?:8|16|32|64)|[us](?:8|16|32|64)|u?int\d*_t|\w+_t)$/;

function noteParameter(part: string, scope: Map<string, string>): void {
  const pointer = /\(\s*\*\s*(\w+)\s*\)/.exec(part);
  const [, type, name] = /^(.*[\s*])(\w+)\s*(?:\[[^\]]*\])?$/s.exec(part) ?? [];
  if (pointer !== null) scope.set(pointer[1] ?? '', '');
  else if (type !== undefined && name !== undefined) scope.set(name, type);
}

const LOCAL =
  /(?:^|[;{}(])\s*((?:(?:const|static|volatile|register|unsigned|signed|__maybe_unused)\s+)*(?:(?:struct|union|enum)\s+\w+|[A-Za-z_]\w*)(?:\s+(?:const|int|long|char))*)(\s*\*[\s*]*(?:const\s+|__\w+\s+)*|\s+)([A-Za-z_]\w*)\s*(?=[=;,[):])/g;

function noteLocals(
  body: string,
  scope: Map<string, string>,
  isType: (word: string) => boolean,
): void {
  const pattern = new RegExp(LOCAL);
  for (let match = pattern.exec(body); match !== null; match = pattern.exec(body)) {
    const [all, type = '', stars = '', name = ''] = match;
    // What ends one declaration begins the next.
    pattern.lastIndex = match.index + all.length;
    const bare = type.replace(/\b(?:const|static|volatile|register|__maybe_unused)\b/g, '').trim();
    const isKnown = /^(?:struct|union|enum)\s/.test(bare) || isType(bare.split(/\s+/)[0] ?? '');
    if (!isKnown) continue;
    const isArray = /^\s*\[/.test(body.slice(pattern.lastIndex, pattern.lastIndex + 20));
    scope.set(name, `${type} ${stars.trim()}${isArray ? '*' : ''}`);
    const end = body.indexOf(';', pattern.lastIndex);
    const rest = body.slice(
      pattern.lastIndex,
      end === -1 ? pattern.lastIndex : Math.min(end, pattern.lastIndex + 2000),
    );
    for (const more of splitArguments(rest).slice(1)) {
      const [, others = '', other] = /^([\s*]*)([A-Za-z_]\w*)\s*(?:$|[=[])/.exec(more) ?? [];
      if (other !== undefined) scope.set(other, `${type} ${others.trim()}`);
    }
  }
}
