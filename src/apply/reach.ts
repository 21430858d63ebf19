import type { RunResult } from '../core/process.js';
import { type Need, parseNeed, wordsOf } from './need.js';

/** How far a rule reaches, as far as spatch can say before it is run. */
export interface Reach {
  /** What must stand in a file for the rule to match there; undefined: it may match in any. */
  need: Need | undefined;
  /**
   * What it finds in one file may count in others: in those that hold one of these words (none: in no
   * other), or in any.
   */
  ties: readonly string[] | 'any';
}

/** By the rule's name. Of a rule that is missing here nothing is known. */
export type Reaches = ReadonlyMap<string, Reach>;

/**
 * Reads what `--parse-cocci --use-glimpse` prints: each rule as spatch understands it, with those that it adds to
 * change a function's prototypes where a rule changes how it is declared ("@proto for …",
 * function_prototypes.ml), and at the end what it looks for before it tries a file (testing.ml,
 * test_parse_cocci; get_constants2.ml). The same in 1.0.8 to 1.3.
 *
 * @param across whether the rule carries something over from file to file by what it says itself
 */
export function readReach({ stdout }: Pick<RunResult, 'stdout'>, across: boolean): Reach {
  const [rules = '', query] = stdout.split(/^Glimpse query\n/m);
  const need = parseNeed(query?.split(/\n|$/)[0] ?? '');
  if (across) return { need, ties: 'any' };
  const words = need === undefined ? [] : wordsOf(need);
  const prototypes = rules.split(/^(?=@[^@])/m).filter((text) => text.startsWith('@proto for '));
  const tied = prototypes.map((text) => namesIn(bodyOf(text), words));
  if (tied.some((names) => names.length === 0)) return { need, ties: 'any' };
  return { need, ties: [...new Set(tied.flat())] };
}

/**
 * Words one of which a file must hold that has the function or a prototype of it: its name; where that
 * is one of the rule's variables, what every form of the prototype has removed (`-word`); else whatever
 * stands there. None where a file may hold one without any of the words.
 */
function namesIn(prototype: string, words: readonly string[]): string[] {
  const having = (before: string, behind: string, text: string): string[] =>
    words.filter((word) => new RegExp(`${before}\\b${word}\\b${behind}`).test(text));
  const named = having('', '\\s*\\(', prototype);
  if (named.length > 0) return named;
  const forms = prototype.split(/^[(|)]$/m).filter((form) => form.trim() !== '');
  const removed = having('-', '', forms[0] ?? '').find((word) =>
    forms.every((form) => having('-', '', form).includes(word)),
  );
  if (removed !== undefined) return [removed];
  const everyForm = forms.every((form) => having('', '', form).length > 0);
  return everyForm ? having('', '', prototype) : [];
}

/** Behind the rule's header and its metavariables, which `@@` ends; without what it adds. */
function bodyOf(rule: string): string {
  return (rule.split(/^@@$/m)[1] ?? '').replace(/(?:>>>|<<<).*/g, '');
}
