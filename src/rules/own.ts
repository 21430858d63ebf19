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
