import type { Part } from '../../rules/index.js';
import { hasWord } from './pieces.js';
import type { HasWord } from './words.js';

/** What the semantic patches of a rule have found for others of it that inherit it. */
export interface Inherited {
  /** Words by what they stood for: `["r.f", "turn"]`. */
  values: readonly [string, string][];
  /** The names of those that matched. */
  labels: readonly string[];
}

const PREFIX = 'compat_gen_inherited__';

/** The word that stands for an inherited identifier where a need speaks of it. */
function wordFor(label: string, name: string): string {
  return `${PREFIX}${label}__${name}`;
}

/** Whether a word of a need stands for an inherited identifier. */
export function isInherited(word: string): boolean {
  return word.startsWith(PREFIX);
}

/**
 * Words as a file has them where inherited identifiers may be anything [undefined], or what was found for them: of one that
 * matched, and for which nothing was told, they may be anything as well.
 */
export function hasInherited(has: HasWord, found?: Inherited): HasWord {
  if (found === undefined) return (word) => isInherited(word) || has(word);
  const values = new Map<string, string[]>();
  for (const [name, value] of found.values) {
    const word = wordFor(...labelAndName(name));
    values.set(word, [...(values.get(word) ?? []), value]);
  }
  return (word) => {
    if (!isInherited(word)) return has(word);
    const words = values.get(word);
    if (words !== undefined) return words.some(has);
    return found.labels.some((label) => word.startsWith(wordFor(label, '')));
  };
}

function labelAndName(full: string): [string, string] {
  const [label = '', name = ''] = full.split('.');
  return [label, name];
}

/**
 * The words that stand for functions whose prototypes a rule changes: a file may hold one, and nothing else that the rule is
 * about. undefined where one of them is not inherited in all that changes something.
 */
export function wordsForFunctions(
  names: readonly string[],
  parts: readonly Pick<Part, 'variables' | 'body'>[],
): string[] | undefined {
  const words = new Set<string>();
  for (const { variables, body } of parts) {
    if (body.every(({ side }) => side === ' ')) continue;
    for (const { name, from } of variables.filter((one) => names.includes(one.name))) {
      if (from === undefined) return undefined;
      words.add(wordFor(from, name));
    }
  }
  const declared = parts.flatMap(({ variables }) => variables.map(({ name }) => name));
  return [...words, ...names.filter((name) => !declared.includes(name))];
}

const IDENTIFIERS = /^([ \t]*)identifier[ \t]+([\w.]+(?:[ \t]*,[ \t]*[\w.]+)*)[ \t]*;[ \t]*$/;

/**
 * A semantic patch in which a word stands for each identifier that it inherits, if what it looks for holds that: so spatch
 * tells where it is needed.
 */
export function withInheritedAsWords(
  variables: readonly string[],
  body: readonly string[],
): { variables: string[]; body: string[] } {
  const words = new Map<string, string>();
  const left = variables.map((line) => {
    const [, indent = '', names] = IDENTIFIERS.exec(line) ?? [];
    if (names === undefined) return line;
    const own = names.split(',').filter((one) => {
      const [label, name] = one.trim().split('.');
      if (label === undefined || name === undefined) return true;
      if (!body.some((line) => !line.startsWith('+') && hasWord(line, name))) return true;
      words.set(name, wordFor(label, name));
      return false;
    });
    return own.length === 0
      ? ''
      : `${indent}identifier ${own.map((one) => one.trim()).join(', ')};`;
  });
  const renamed = (line: string): string =>
    line.replace(/[A-Za-z_]\w*/g, (word) => words.get(word) ?? word);
  return { variables: left, body: body.map(renamed) };
}
