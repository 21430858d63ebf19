import { sha256 } from '../../core/bytes.js';
import type { Rule } from '../../rules/index.js';
import type { Condition } from '../arms/condition.js';
import { canShareProcess, looksAcrossFiles } from './across-files.js';
import { conditionals } from './conditional.js';
import { readsHeaders } from './headers-read.js';
import { type Macros, namesMacros } from './macros.js';
import { type Piece, splitText } from './pieces.js';
import { NEVER } from './untied.js';
import { type HasWord, wordsAdded } from './words.js';

/** What is run as one: a rule, or one of the semantic patches that it consists of, where each stands by itself. */
export interface Part {
  rule: Rule;
  /** Its rule's place among all rules. */
  index: number;
  /** A semantic patch, latin1. */
  text: string;
  /** Hex SHA-256 of the text, and of what else decides what spatch makes of it. */
  id: string;
  /** How many lines of the rule's file stand before it. */
  linesBefore: number;
  /** Whether spatch is to read headers for it as it does for others of its rule, though it has no metavariable of a type. */
  withHeaders: boolean;
  /** Words without one of which it can't match in a file; none: it may. */
  touches: readonly string[];
  /** The words of what it adds. */
  adds: HasWord;
  /** By which the conditions of others of its rule ask whether it has matched. */
  label?: string | undefined;
  /** What must be so for it to run, in any file: of those of its rule that the facts are the labels of. */
  condition?: Condition | undefined;
}

/**
 * The parts of a rule in their order: each is run on what those before it left, as the whole rule would be. Where several
 * are about includes, or one names a macro of the macro file, it may make something else of them together, and the rule stays as
 * its author has tried it. Where spatch reads headers for some, it reads them for each.
 *
 * @param hasConditions whether semantic patches that depend on others are told apart: see mayAskFileByFile
 */
export function partsOf(rule: Rule, index: number, hasConditions: boolean, macros: Macros): Part[] {
  if (namesMacros(rule, macros)) return [asOne(rule, index)];
  const dependent = hasConditions && rule.kind === 'cocci' ? conditionals(rule) : undefined;
  if (dependent !== undefined && dependent.filter(changesAtIncludes).length <= 1) {
    // What one of them does counts in files that hold no word of the rule.
    return dependent.map(({ label, condition, ...piece }) => ({
      ...partOf(rule, index, piece),
      touches: [],
      label,
      condition,
    }));
  }
  const pieces = rule.kind === 'cocci' && canBeSplit(rule) ? splitText(rule.text) : undefined;
  const aboutIncludes = pieces?.filter(isAboutIncludes) ?? [];
  const isWhole = aboutIncludes.length > 1 && !aboutIncludes.every(removesIncludes);
  if (pieces === undefined || isWhole) return [asOne(rule, index)];
  const isTyped = pieces.some((piece) => readsHeaders(piece, []));
  return pieces.map((piece) => {
    const withHeaders = isTyped && !readsHeaders(piece, []);
    return partOf(rule, index, { ...piece, withHeaders });
  });
}

export function isAboutIncludes({ text }: Pick<Part, 'text'>): boolean {
  return /^[-+ \t]*#[ \t]*include\b/m.test(text);
}

/** The same of one that changes something: what only looks for an include leaves the others to what they are. */
function changesAtIncludes(part: Pick<Part, 'text'>): boolean {
  return isAboutIncludes(part) && !part.text.includes(NEVER);
}

/** Whether a semantic patch only takes one include away: no other that is about includes comes into that. */
export function removesIncludes({ text }: Pick<Part, 'text'>): boolean {
  return /^@@[ \t]*\n@@[ \t]*\n-[ \t]*#[ \t]*include[ \t]*(?:<[\w/.-]+>|"[\w/.-]+")\s*$/.test(text);
}

/** A whole rule as one part. */
export function asOne(rule: Rule, index: number): Part {
  return partOf(rule, index, { text: rule.text, linesBefore: 0 });
}

function partOf(
  rule: Rule,
  index: number,
  { text, linesBefore, withHeaders = false }: Piece & { withHeaders?: boolean },
): Part {
  return {
    rule,
    index,
    text,
    linesBefore,
    withHeaders,
    id: sha256(withHeaders ? `with headers ${text}` : text),
    touches: rule.touches,
    adds: wordsAdded(text),
  };
}

function canBeSplit(rule: Rule): boolean {
  return canShareProcess(rule) && !looksAcrossFiles(rule);
}
