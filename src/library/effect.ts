import { headLines, kbuildLines, type Rule, readCocci } from '../rules/index.js';

const WORD = /[A-Za-z_]\w{3,}/g;

/** What a rule removes (`-`) and writes (`+`), each line once and without its context; for a Kbuild file, or the head of a C file, the lines that are added. */
export function effectOf(rule: Rule): string[] {
  if (rule.kind === 'kbuild') return lines(kbuildLines(rule)).map((line) => `+ ${line}`);
  if (rule.kind === 'head') return lines(headLines(rule)).map((line) => `+ ${line}`);
  const changed = lines(rule.text).filter((line) => /^[-+](?![-+])\s*\S/.test(line));
  return [...new Set(changed)];
}

/** The identifiers in the code that a rule matches and writes, without its own variables. */
export function identifiersIn(rule: Rule): string[] {
  if (rule.kind !== 'cocci') return effectOf(rule).flatMap((line) => line.match(WORD) ?? []);
  return readCocci(rule.text).flatMap(({ variables, body }) => {
    const own = new Set(variables.map(({ name }) => name));
    return body
      .flatMap(({ text }) => text.match(WORD) ?? [])
      .filter((word) => !own.has(word) && !KEYWORDS.has(word));
  });
}

function lines(text: string): string[] {
  return Buffer.from(text, 'latin1').toString().split('\n').filter(Boolean);
}

/** Words of C and of Coccinelle, which say nothing of an API. */
const KEYWORDS = new Set(
  'char const else enum extern goto inline long return short signed sizeof static struct switch typedef union unsigned void volatile while when exists forall bool NULL true false strict'.split(
    ' ',
  ),
);
