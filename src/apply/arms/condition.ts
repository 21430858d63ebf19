import { versionCode } from '../../rules/index.js';

/** What an `#if` asks, as far as two of them can be compared. */
export type Condition =
  | { kind: 'constant'; value: boolean }
  /** `LINUX_VERSION_CODE >= code`. */
  | { kind: 'version'; code: number }
  /** Anything else, by its text. */
  | { kind: 'fact'; text: string }
  | { kind: 'not'; of: Condition }
  | { kind: 'and' | 'or'; left: Condition; right: Condition };

/** A kernel, as far as conditions can tell: its version, and the facts that hold for it. */
export interface Guess {
  version: number;
  facts: ReadonlySet<string>;
}

/** Reads what stands behind `#if`. What is not understood is a fact of its own. */
export function parseCondition(text: string): Condition {
  const words = text.match(WORD) ?? [];
  return oneOf(words, '||', 'or') ?? oneOf(words, '&&', 'and') ?? operand(words);
}

export function holds(condition: Condition, guess: Guess): boolean {
  switch (condition.kind) {
    case 'constant':
      return condition.value;
    case 'version':
      return guess.version >= condition.code;
    case 'fact':
      return guess.facts.has(condition.text);
    case 'not':
      return !holds(condition.of, guess);
    case 'and':
      return holds(condition.left, guess) && holds(condition.right, guess);
    case 'or':
      return holds(condition.left, guess) || holds(condition.right, guess);
  }
}

/** The version codes that it compares with, and the facts that it asks for. */
export function asked(condition: Condition): { versions: number[]; facts: string[] } {
  switch (condition.kind) {
    case 'constant':
      return { versions: [], facts: [] };
    case 'version':
      return { versions: [condition.code], facts: [] };
    case 'fact':
      return { versions: [], facts: [condition.text] };
    case 'not':
      return asked(condition.of);
    default: {
      const [left, right] = [asked(condition.left), asked(condition.right)];
      return {
        versions: [...left.versions, ...right.versions],
        facts: [...left.facts, ...right.facts],
      };
    }
  }
}

const WORD = /\|\||&&|[<>=!]=|\w+|[^\s\w]/g;

/** Split at the last such operator outside of parentheses; undefined where there is none. */
function oneOf(words: string[], operator: string, kind: 'and' | 'or'): Condition | undefined {
  let depth = 0;
  for (let at = words.length - 1; at > 0; at--) {
    if (words[at] === ')') depth++;
    if (words[at] === '(') depth--;
    if (depth !== 0 || words[at] !== operator) continue;
    const left = parseCondition(words.slice(0, at).join(' '));
    return { kind, left, right: parseCondition(words.slice(at + 1).join(' ')) };
  }
  return undefined;
}

function operand(words: string[]): Condition {
  const text = words.join(' ');
  if (words[0] === '!' && isOneOperand(words.slice(1)))
    return { kind: 'not', of: parseCondition(words.slice(1).join(' ')) };
  if (words[0] === '(' && closing(words) === words.length - 1)
    return parseCondition(words.slice(1, -1).join(' '));
  if (/^\d+$/.test(text)) return { kind: 'constant', value: Number(text) !== 0 };
  return (
    versionIn(text) ?? { kind: 'fact', text: text.replace(/^defined (\w+)$/, 'defined ( $1 )') }
  );
}

/** A word, a call of a macro, or something in parentheses. */
function isOneOperand(words: string[]): boolean {
  if (words[0] === '!') return isOneOperand(words.slice(1));
  const call = words[0] === '(' ? words : words.slice(1);
  if (words[0] === 'defined' && words.length === 2) return true;
  return call.length === 0 || (call[0] === '(' && closing(call) === call.length - 1);
}

/** Where the parenthesis at the start is closed. */
function closing(words: string[]): number {
  let depth = 0;
  for (const [at, word] of words.entries()) {
    if (word === '(') depth++;
    if (word === ')' && --depth === 0) return at;
  }
  return -1;
}

const VERSION = /^LINUX_VERSION_CODE ([<>]=?|[=!]=) KERNEL_VERSION \( (\d+) , (\d+) , (\d+) \)$/;
const OTHER_WAY_ROUND = /^(KERNEL_VERSION \( .* \)) ([<>]?)(=?|!=|==) (LINUX_VERSION_CODE)$/;
const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '>': '<' };

function versionIn(text: string): Condition | undefined {
  const straight = text.replace(
    OTHER_WAY_ROUND,
    (_, version, side, equal, code) => `${code} ${MIRRORED[side] ?? ''}${equal} ${version}`,
  );
  const [, operator, major, minor, patch] = VERSION.exec(straight) ?? [];
  if (operator === undefined) return undefined;
  const code = versionCode(Number(major), Number(minor), Number(patch));
  const from = (least: number): Condition => ({ kind: 'version', code: least });
  const not = (of: Condition): Condition => ({ kind: 'not', of });
  const exactly: Condition = { kind: 'and', left: from(code), right: not(from(code + 1)) };
  const read: Record<string, Condition> = {
    ...{ '>=': from(code), '>': from(code + 1), '<': not(from(code)), '<=': not(from(code + 1)) },
    ...{ '==': exactly, '!=': not(exactly) },
  };
  return read[operator];
}
