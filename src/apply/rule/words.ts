const IDENTIFIER = /^[A-Za-z_]\w*$/;

/** Tells of a word whether a text holds it: as a whole identifier, or anywhere where it is not one. */
export type HasWord = (word: string) => boolean;

/** What stands for an include where a need speaks of one whose header is of no matter. */
export const INCLUDES = { '<': '#include <', '"': '#include "' } as const;

const INCLUDING: ReadonlyMap<string, RegExp> = new Map([
  [INCLUDES['<'], /#[ \t]*include[ \t]*</],
  [INCLUDES['"'], /#[ \t]*include[ \t]*"/],
]);

/** The words of a text (latin1), looked for many times. */
export function wordsIn(text: string): HasWord {
  const identifiers = new Set(text.match(/[A-Za-z_]\w*/g));
  const others = new Map<string, boolean>();
  const holds = (word: string): boolean => {
    const known = others.get(word) ?? INCLUDING.get(word)?.test(text) ?? text.includes(word);
    others.set(word, known);
    return known;
  };
  return (word) => identifiers.has(word) || (!IDENTIFIER.test(word) && holds(word));
}

/** The words of several files; of one file, the same function each time. */
export function wordsOfAll(files: Iterable<Buffer>): HasWord {
  const each = [...files].map(wordsOfFile);
  const [only] = each;
  if (only !== undefined && each.length === 1) return only;
  return (word) => each.some((has) => has(word));
}

/** A file is asked about again with every rule that waits. */
const READ = new WeakMap<Buffer, HasWord>();

function wordsOfFile(bytes: Buffer): HasWord {
  const has = READ.get(bytes) ?? wordsIn(bytes.toString('latin1'));
  READ.set(bytes, has);
  return has;
}

/** The words of what a semantic patch adds: those that it has, and those that it can make up. */
export function wordsAdded(semanticPatch: string): HasWord {
  const added = semanticPatch.split('\n').filter((line) => line.startsWith('+'));
  const has = wordsIn(added.join('\n'));
  const madeUp = [...semanticPatch.matchAll(FRESH)].map(([, form = '']) => formOf(form));
  return (word) => has(word) || madeUp.some((one) => one.test(word));
}

/** `fresh identifier x = "old_" ## f;`, or without a form any name. */
const FRESH = /\bfresh\s+identifier\b([^;]*);/g;

function formOf(declared: string): RegExp {
  const [, form] = /=\s*(.*)$/s.exec(declared) ?? [];
  const pieces = form?.split('##').map((piece) => /^\s*"(\w*)"\s*$/.exec(piece)?.[1] ?? '\\w*');
  return new RegExp(`^${pieces?.join('') ?? '\\w*'}$`);
}

const KEYWORD =
  /^(?:auto|bool|break|case|char|const|continue|default|do|double|else|enum|extern|float|for|goto|if|inline|int|long|register|return|short|signed|sizeof|static|struct|switch|typedef|typeof|union|unsigned|void|volatile|while)$/;

/** Of C. */
export function isKeyword(word: string): boolean {
  return KEYWORD.test(word);
}
