import { withoutComments } from '../core/c-comments.js';
import { declarationsOf, declares, isParameter, type Way } from './declared.js';
import { defines, hasBody } from './defines.js';
import type { Rule } from './rule.js';
import { takenBy } from './taken.js';

/**
 * The first file with a definition of what a rule brings, in the order of the sources: the driver has its own. That is a word of the
 * rule's `unless`, or a function of the same name as one of a .head rule. Blanks and tabs count as one blank, and none behind a `#`;
 * a comment defines nothing, and `define NAME(` stands for a macro without parameters as well. undefined where no file has one.
 */
export function ownFile(
  rule: Pick<Rule, 'text' | 'unless' | 'kind'>,
  sources: ReadonlyMap<string, Buffer>,
): string | undefined {
  const { unless } = rule;
  const functions = rule.kind === 'head' ? functionsOf(rule.text) : [];
  if (unless.length === 0 && functions.length === 0) return undefined;
  const defined = unless.map((word) => {
    const [, macro] = /^define (\w+)\($/.exec(word) ?? [];
    return macro === undefined ? word : new RegExp(`#define ${macro}\\b`);
  });
  for (const [file, bytes] of sources) {
    const text = codeOf(bytes);
    const has = (one: string | RegExp): boolean =>
      typeof one === 'string' ? text.includes(one) : one.test(text);
    if (defined.some(has) || functions.some((name) => hasBody(text, name))) return file;
  }
  return undefined;
}

/**
 * The first file with a live definition of what a rule of the library would call by another name, and does not ask about itself:
 * what the driver's own function does must not get lost. So with a variable, a constant or a type of such a name, of which no rule asks.
 * undefined where no file has one.
 *
 * @param sources without what no kernel that is built for compiles
 */
export function fileOfTaken(
  rule: Pick<Rule, 'text' | 'touches' | 'kind' | 'origin'>,
  sources: ReadonlyMap<string, Buffer>,
): string | undefined {
  if (rule.kind !== 'cocci' || rule.origin === 'module') return undefined;
  const { names, asksItself } = takenBy(rule);
  if (names.length === 0) return undefined;
  for (const [file, bytes] of sources) {
    const there = names.filter(({ name }) => bytes.includes(name));
    if (there.length === 0) continue;
    const code = declarationsOf(bytes);
    const text = codeOf(bytes);
    const isOther = (name: string, way: Way): boolean =>
      declares(code, name, way) || isParameter(text, name);
    if (there.some(({ name, way }) => isOther(name, way))) return file;
    if (asksItself) continue;
    if (there.some(({ name }) => defines(text, name))) return file;
  }
  return undefined;
}

/** What a rule takes away, of the words that it is for, and whether it looks for definitions of these itself. */
interface Taken {
  names: { name: string; way: Way }[];
  asksItself: boolean;
}

function takenBy({ text, touches }: Pick<Rule, 'text' | 'touches'>): Taken {
  const known = TAKEN.get(touches);
  if (known !== undefined) return known;
  // A member is written on a line of its own, below its object.
  const lines = text.replace(/(?:->|\.)[ \t]*\n[-+ ]?/g, '->').match(/^-(?!\s*#).*/gm) ?? [];
  const withoutPlus = text.replace(/^(?:\+|\/\/).*\n/gm, '');
  // What is called beside it tells which code is meant: that is the kernel's function as well.
  const beside = withoutPlus.match(/(?<!->|\.)\b[A-Za-z_]\w*(?=\s*(?:@\w+\s*)?\()/g) ?? [];
  const words = [...beside, ...lines.flatMap((line) => line.match(BARE_WORD) ?? [])];
  const isChanged = (name: string): boolean =>
    new RegExp(
      `^-[^\\n]*\\b${name}\\s*\\([^;{}]*\\)\\s*\\{|^attribute name [^;]*\\b${name}\\b|\\benum[^{};]*\\{[^{}]*\\b${name}\\b`,
      'm',
    ).test(withoutPlus);
  const isCalled = (name: string): boolean =>
    !new RegExp(`^-.*\\b${name}\\b(?!\\s*(?:@\\w+\\s*)?\\()`, 'm').test(
      withoutPlus.replace(/\n[- ]?(?=\s*\()/g, ''),
    );
  const taken = {
    names: [...new Set(words)]
      .filter((name) => touches.includes(name) && !isChanged(name))
      .map((name) => ({ name, way: isCalled(name) ? ('called' as const) : ('named' as const) })),
    asksItself: /^\s*@\s*own|^\s*#\s*define\b/m.test(text),
  };
  TAKEN.set(touches, taken);
  return taken;
}

const TAKEN = new WeakMap<readonly string[], Taken>();

/** No member, and no tag. */
const BARE_WORD = /(?<!(?:->|\.|\b(?:struct|union|enum))\s*)\b[A-Za-z_]\w*/g;

/** The names under which a .head rule brings functions: `#define name compat_name`, or the name itself. */
function functionsOf(text: string): string[] {
  const named = text.matchAll(/^#define (\w+) compat_\1$|^static [^()=;]*?\b(?!compat_)(\w+)\(/gm);
  return [...named].map(([, alias, name]) => alias ?? name ?? '');
}

/** Read once: each rule that has an `unless` asks. */
const READ = new WeakMap<Buffer, string>();

function codeOf(bytes: Buffer): string {
  const text =
    READ.get(bytes) ??
    withoutComments(bytes.toString('latin1'))
      .replace(/[ \t]+/g, ' ')
      .replaceAll('# ', '#');
  READ.set(bytes, text);
  return text;
}
