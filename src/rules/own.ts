import { withoutComments } from '../core/c-comments.js';
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
    if (defined.some(has) || functions.some((name) => definesFunction(text, name))) return file;
  }
  return undefined;
}

/** The names under which a .head rule brings functions: `#define name compat_name`, or the name itself. */
function functionsOf(text: string): string[] {
  const named = text.matchAll(/^#define (\w+) compat_\1$|^static [^()=;]*?\b(?!compat_)(\w+)\(/gm);
  return [...named].map(([, alias, name]) => alias ?? name ?? '');
}

/** Its parameters, what may stand behind them (attributes, in blanks and lines), and a body. A call has none. */
function definesFunction(text: string, name: string): boolean {
  if (!text.includes(name)) return false;
  const body = new RegExp(
    `\\b${name}\\s*\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)(?:\\s*__\\w+(?:\\s*\\((?:[^()]|\\([^()]*\\))*\\))?)*\\s*\\{`,
  );
  return body.test(text);
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
