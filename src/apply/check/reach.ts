import type { RunResult } from '../../core/process/process.js';
import { type Need, parseNeed } from '../rule/need.js';

/** How far a rule reaches, as far as spatch can say before it is run. */
export interface Reach {
  /** What must stand in a file for the rule to match there; undefined: it may match in any. */
  need?: Need | undefined;
  /**
   * Whether what it does in one file can count in others: in those that declare a function whose definition it
   * changed; or in any, by what the rule says itself.
   */
  ties: 'none' | 'prototypes' | 'any';
  /** Of one that carries something over: what must stand in a file for any of its semantic patches to match there. */
  anyOfIt?: Need | undefined;
  /** What the rule calls such functions: their names, or metavariables that stand for them. */
  names: readonly string[];
}

/** By the id of a part. Of one that is missing here nothing is known. */
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
  const [rules = ''] = stdout.split(QUERY);
  const need = readNeed({ stdout });
  if (across) return { need, ties: 'any', names: [] };
  const prototypes = prototypesIn(rules);
  return {
    need,
    ties: prototypes.length === 0 ? 'none' : 'prototypes',
    names: namesOf(prototypes),
  };
}

const prototypesIn = (rules: string): string[] =>
  rules.split(/^(?=@[^@])/m).filter((text) => text.startsWith('@proto for '));

const namesOf = (prototypes: readonly string[]): string[] => [
  ...new Set(prototypes.flatMap((text) => namesIn(bodyOf(text)))),
];

const QUERY = /^Glimpse query\n/m;

export function readNeed({ stdout }: Pick<RunResult, 'stdout'>): Need | undefined {
  const [, query = ''] = stdout.split(QUERY);
  return parseNeed(query.split(/\n|$/)[0] ?? '');
}

/** What a rule calls the functions whose prototypes spatch changes by semantic patches of its own; undefined where it does not say of each. */
export function prototypeNames({ stdout }: Pick<RunResult, 'stdout'>): string[] | undefined {
  const prototypes = prototypesIn(stdout.split(QUERY)[0] ?? '');
  return prototypes.every((one) => namesOf([one]).length > 0) ? namesOf(prototypes) : undefined;
}

/** What stands where a prototype has its function's name, and perhaps more. */
function namesIn(prototype: string): string[] {
  const names = prototype.matchAll(/([A-Za-z_]\w*)(?:@\w+)*[ \t-]*\(/g);
  return [...names].map(([, name = '']) => name);
}

/** Behind the rule's header and its metavariables, which `@@` ends; without what it adds. */
function bodyOf(rule: string): string {
  return (rule.split(/^@@$/m)[1] ?? '').replace(/(?:>>>|<<<).*/g, '');
}
