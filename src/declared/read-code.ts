import { closing, oneLine } from './c-text.js';
import type { Declared } from './declared.js';
import { constantsOf, membersOf } from './members.js';

/** What a text without comments and directives declares, in its order. */
export function readCode(code: string): Declared[] {
  const found: Declared[] = [];
  for (const statement of statementsOf(code)) readStatement(statement, found);
  return found;
}

/** One piece of the top level. */
interface Statement {
  /** Up to the braces of a function's body, or the semicolon. */
  text: string;
  at: number;
  body?: { open: number; close: number };
}

const AGGREGATE = /(?:^|[\s(])(?:struct|union|enum)\b[^()=;]*$/;
/** As many as an `#else` that leaves a brace open may cost. */
const LONGEST = 400_000;

function* statementsOf(code: string): Generator<Statement> {
  const stop = /[;{}("']/g;
  let from = 0;
  for (let match = stop.exec(code); match !== null; match = stop.exec(code)) {
    const at = match.index;
    const letter = match[0];
    if (letter === ';') {
      yield { text: code.slice(from, at), at: from };
      from = at + 1;
    } else if (letter === '}') from = at + 1;
    else if (letter === '{') {
      const head = code.slice(from, at);
      const close = closing(code, at);
      if (close - at > LONGEST) return;
      stop.lastIndex = close + 1;
      if (isPartOfIt(head)) continue;
      const made = structByMacro(head, code.slice(close + 1, close + 40));
      yield made === undefined
        ? { text: head, at: from, body: { open: at, close } }
        : { text: `${made} ${code.slice(at, close + 1)}`, at: from + head.search(/\S/) };
      from = close + 1;
    } else stop.lastIndex = closing(code, at) + 1;
  }
}

/** A macro that makes a struct of a name, as context_lock_struct(mutex) { … }; does. */
function structByMacro(head: string, behind: string): string | undefined {
  const [, name] = /^\s*[a-z]\w*struct\w*\s*\(\s*(\w+)[^()]*\)\s*$/.exec(head) ?? [];
  return name === undefined || !/^\s*;/.test(behind) ? undefined : `struct ${name}`;
}

/** Whether the braces are those of a type or an initializer. */
function isPartOfIt(head: string): boolean {
  const bare = outsideParentheses(withoutAttributes(head));
  return bare.includes('=') || AGGREGATE.test(bare);
}

function outsideParentheses(text: string): string {
  let rest = text;
  for (let open = rest.indexOf('('); open !== -1; open = rest.indexOf('(', open + 1))
    rest = `${rest.slice(0, open)}()${rest.slice(closing(rest, open) + 1)}`;
  return rest;
}

function readStatement(statement: Statement, found: Declared[]): void {
  const text = withoutAttributes(statement.text).trim();
  if (text === '') return;
  const at = statement.at + statement.text.search(/\S/);
  const brace = text.indexOf('{');
  const before = brace === -1 ? text : text.slice(0, brace);
  if (brace !== -1 && AGGREGATE.test(before) && statement.body === undefined) {
    readAggregate(text, brace, at, found);
  } else if (/^typedef\b/.test(text)) readTypedef(text, at, found);
  else readFunction(text, at, statement.body, found);
}

/** Attributes stand before the tag or behind it: struct __packed s { … }. */
const HEAD = /\b(struct|union|enum)\s*(?:\b__\w+\s+(?=\w))*(\w+)?(?:\s+__\w+)*\s*$/;

function readAggregate(text: string, brace: number, at: number, found: Declared[]): void {
  const [, kind = '', tag] = HEAD.exec(text.slice(0, brace)) ?? [];
  const close = closing(text, brace);
  const inside = text.slice(brace + 1, close);
  const [, alias] = /^typedef\b/.test(text)
    ? (/(\w+)\s*(?:\[[^\]]*\]\s*)?$/.exec(text.slice(close + 1)) ?? [])
    : [];
  if (alias !== undefined) {
    const own = tag ?? alias;
    found.push({ kind: 'typedef', name: alias, text: `typedef ${kind} ${own} ${alias}`, at });
  }
  const name = tag ?? alias ?? '';
  if (kind === 'enum') {
    found.push(...constantsOf(inside, at));
    if (name !== '') found.push({ kind, name, text: `enum ${name}`, at });
  } else if (name !== '') {
    found.push({
      ...{ kind: kind as 'struct', name, text: `${kind} ${name}`, at },
      members: membersOf(inside),
    });
  }
  const rest = text.slice(close + 1).trim();
  if (alias === undefined && rest !== '' && name !== '') {
    const [, variable] = /^\**\s*(?:const\s+)?(\w+)/.exec(rest) ?? [];
    if (variable !== undefined)
      found.push({ kind: 'variable', name: variable, text: `${kind} ${name} ${variable}`, at });
  }
}

function readTypedef(text: string, at: number, found: Declared[]): void {
  const name =
    /\(\s*\**\s*(\w+)\s*\)\s*\(/.exec(text)?.[1] ??
    /\b(\w+)\s*\([^()]*(?:\([^()]*\)[^()]*)*\)\s*$/.exec(text)?.[1] ??
    /(\w+)\s*(?:\[[^\]]*\]\s*)*$/.exec(text)?.[1];
  if (name !== undefined) found.push({ kind: 'typedef', name, text: oneLine(text), at });
}

const NOT_A_TYPE = /^(?:return|if|else|while|for|switch|do|case|goto|sizeof|typeof|defined)$/;
const NOT_A_NAME = /^(?:int|long|char|short|void|unsigned|signed|bool|struct|union|enum|const)$/;
const SPECIFIERS =
  /\b(?:extern|static|inline|__always_inline|__must_check|noinline|__inline__|__inline|asmlinkage|notrace|noinstr|__init|__exit|__cold|__pure|__deprecated|__weak|__visible|__latent_entropy|__maybe_unused|__attribute_const__|_Noreturn|__noreturn|__malloc|__net_init|__net_exit|__meminit|__devinit|__init_or_module|__init_memblock|__no_sanitize_or_inline|__sched|__lockfunc|__nocast|__bitwise|__ref|__flatten|fastcall|__irq_entry|__used|__read_mostly|__ro_after_init|__cpuidle)\b/g;

function readFunction(whole: string, at: number, body: Statement['body'], found: Declared[]): void {
  const text = withoutMacroCalls(whole);
  const open = text.indexOf('(');
  const equals = text.indexOf('=');
  if (open === -1 || (equals !== -1 && equals < open)) {
    readVariable(equals === -1 ? text : text.slice(0, equals), at, found);
    return;
  }
  const [, before = '', name] = /^([\s\S]*?)(\w+)\s*$/.exec(text.slice(0, open)) ?? [];
  if (name === undefined || NOT_A_NAME.test(name)) {
    const [, pointer] = /^\(\s*\*\s*(?:\w+\s+)?(\w+)\s*\)/.exec(text.slice(open)) ?? [];
    if (pointer !== undefined)
      found.push({ kind: 'variable', name: pointer, text: tidy(oneLine(text)), at });
    return;
  }
  const result = oneLine(before.replace(SPECIFIERS, ' '));
  if (result === '' || NOT_A_TYPE.test(name) || NOT_A_TYPE.test(result.split(' ')[0] ?? '')) return;
  const inside = text.slice(open + 1, closing(text, open));
  found.push({
    ...{ kind: 'function', name, at },
    text: tidy(`${result} ${name}(${oneLine(inside)})`),
    ...(body && { body }),
  });
}

function readVariable(text: string, at: number, found: Declared[]): void {
  const bare = oneLine(text.replace(SPECIFIERS, ' '));
  const [, type, name] = /^((?:\w+[\s*]+)+)(\w+)\s*(?:\[[^\]]*\]\s*)*$/.exec(bare) ?? [];
  if (type === undefined || name === undefined || /^(?:struct|union|enum)\s$/.test(type)) return;
  if (!NOT_A_TYPE.test(type.trim())) found.push({ kind: 'variable', name, text: tidy(bare), at });
}

/** Without calls of macros that stand alone, as DECLARE_STATIC_KEY_FALSE(name) does. */
function withoutMacroCalls(text: string): string {
  let rest = text.trim();
  for (let rounds = 0; rounds < 40; rounds++) {
    const [call] = /^[A-Za-z_]\w*\s*\(/.exec(rest) ?? [];
    if (call === undefined) return rest;
    rest = rest.slice(closing(rest, call.length - 1) + 1).trim();
  }
  return rest;
}

const ATTRIBUTE =
  /\b(?:__attribute__|__attribute|__printf|__scanf|__alloc_size|__malloc|__acquires|__releases|__must_hold|__acquire|__cond_acquires|__cond_releases|__section|__aligned|__assume_aligned|__diagnose_as|__format_arg|__counted_by|__counted_by_le|__counted_by_be|__realloc_size|__cond_lock|__guarded_by|__pt_guarded_by|__acquires_shared|__releases_shared|__must_hold_shared|__cond_acquires_shared|__no_sanitize|__deprecated_for_modules|__releases_ret|__error|__compiletime_error|__compiletime_warning|_Alignas|__nonstring_array|__excludes_ctx_lock|__no_context_analysis|alignas|__asm__|asm)\s*\(/g;

/** Each attribute that has arguments as blanks. */
function withoutAttributes(text: string): string {
  if (!text.includes('_') && !text.includes('a')) return text;
  let result = text;
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(result); match !== null; match = ATTRIBUTE.exec(result)) {
    const end = closing(result, ATTRIBUTE.lastIndex - 1);
    const blank = result.slice(match.index, end + 1).replace(/[^\n]/g, ' ');
    result = `${result.slice(0, match.index)}${blank}${result.slice(end + 1)}`;
    ATTRIBUTE.lastIndex = match.index + blank.length;
  }
  return result;
}

function tidy(text: string): string {
  return text
    .replace(/\* +(?=[\w*)])/g, '*')
    .replace(/\s+([,)])/g, '$1')
    .replace(/\(\s+/g, '(');
}
