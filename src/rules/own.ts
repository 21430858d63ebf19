import { withoutComments } from '../core/c-comments.js';
import { defines, hasBody } from './defines.js';
import type { Rule } from './rule.js';

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
 * what the driver's own function does must not get lost. undefined where no file has one.
 *
 * @param sources without what no kernel that is built for compiles
 */
export function fileOfTaken(
  rule: Pick<Rule, 'text' | 'touches' | 'kind' | 'origin'>,
  sources: ReadonlyMap<string, Buffer>,
): string | undefined {
  if (rule.kind !== 'cocci' || rule.origin === 'module') return undefined;
  const names = takenBy(rule);
  if (names.length === 0) return undefined;
  for (const [file, bytes] of sources) {
    if (!names.some((name) => bytes.includes(name))) continue;
    const text = codeOf(bytes);
    if (names.some((name) => defines(text, name))) return file;
  }
  return undefined;
}

/** What the lines call that a rule takes away, of the words that it is for; nothing of a rule that looks for definitions. */
function takenBy({ text, touches }: Pick<Rule, 'text' | 'touches'>): string[] {
  const known = TAKEN.get(touches);
  if (known !== undefined) return known;
  const called = /^\s*@\s*own|^\s*#\s*define\b/m.test(text)
    ? []
    : text
        .split('\n')
        .flatMap((line) => (line.startsWith('-') ? (line.match(/\w+(?=\()/g) ?? []) : []));
  const taken = [...new Set(called)].filter((name) => touches.includes(name));
  TAKEN.set(touches, taken);
  return taken;
}

const TAKEN = new WeakMap<readonly string[], string[]>();

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
