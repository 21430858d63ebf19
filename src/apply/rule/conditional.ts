import { sha256 } from '../../core/bytes.js';
import type { Rule } from '../../rules/index.js';
import { asked, type Condition, parseCondition } from '../arms/condition.js';
import { canShareProcess } from './across-files.js';
import { changes, type Piece, splitText } from './pieces.js';
import { NEVER } from './untied.js';

/** A semantic patch of a rule that depends on others of it, as one that stands by itself. */
export interface Conditional extends Piece {
  /** By which others ask whether it has matched. */
  label: string | undefined;
  /** What it depends on: labels are the facts. */
  condition: Condition | undefined;
}

/** Of one condition. */
const MOST_LABELS = 6;

/** Of a semantic patch: its label, what it depends on, its options. */
export const HEADER =
  /^@[ \t]*([A-Za-z_]\w*(?![ \t]+on\b))?[ \t]*(?:depends[ \t]+on[ \t]+(.*?))?[ \t]*((?:\b(?:exists|forall|expression|disable[ \t]+\w+(?:[ \t]*,[ \t]*\w+)*)[ \t]*)*)@[ \t]*$/;

/**
 * The semantic patches of a rule that carries from one file to another only whether one of them has matched anywhere
 * (`depends on r`): each runs file by file, where its condition holds. undefined for a rule that carries more: metavariables
 * that are inherited (`r.x`), scripts, virtual rules; and for one that is laid out in a way that this does not know.
 */
export function conditionals(rule: Pick<Rule, 'text'>): Conditional[] | undefined {
  if (!canShareProcess(rule)) return undefined;
  const found: Conditional[] = [];
  // Many rules give the same names, and what is to share a process must not.
  const suffix = sha256(rule.text).slice(0, 8);
  for (const piece of splitText(rule.text, { each: true }) ?? []) {
    const one = conditional(piece, suffix);
    if (one === undefined) return undefined;
    const isKnown = factsOf(one).every((fact) => found.some(({ label }) => label === fact));
    if (!isKnown) return undefined;
    if (factsOf(one).length > MOST_LABELS) return undefined;
    found.push(one);
  }
  const labels = found.flatMap(({ label }) => label ?? []);
  if (labels.some((label) => new RegExp(`\\b${label}\\.`).test(rule.text))) return undefined;
  if (new Set(labels).size < labels.length) return undefined;
  return found.some(({ condition }) => condition !== undefined) ? found : undefined;
}

export function factsOf({ condition }: Pick<Conditional, 'condition'>): string[] {
  return condition === undefined ? [] : asked(condition).facts;
}

/** @param suffix of its name in its text */
function conditional({ text, linesBefore }: Piece, suffix: string): Conditional | undefined {
  const [head = '', ...rest] = text.split('\n');
  const [all, label, formula, options = ''] = HEADER.exec(head) ?? [];
  if (all === undefined && !/^@@\s*$/.test(head)) return undefined;
  const condition = formula === undefined ? undefined : parseCondition(plain(formula));
  const name = label === undefined ? undefined : `${label}_${suffix}`;
  const own = [name, options.trim()].filter((word) => word);
  const alone = [`@${own.join(' ')}@`, ...rest].join('\n');
  return {
    text: changes(rest) ? alone : withCompanion(alone, name ?? `compat_gen_looks_${suffix}`, name),
    linesBefore,
    label,
    condition,
  };
}

/** Whether a semantic patch of those changes nothing. */
export function onlyLooks({ text }: Pick<Piece, 'text'>): boolean {
  return text.includes(NEVER);
}

/** `ever` and `never` say the same of a rule that has one environment alone. */
function plain(formula: string): string {
  return formula.replace(/\bever\b/g, ' ').replace(/\bnever\b/g, '!');
}

/**
 * spatch refuses to run what changes nothing.
 *
 * @param present the name that it has already
 */
function withCompanion(text: string, name: string, present: string | undefined): string {
  const labelled = present === undefined ? text.replace(/^@/, `@${name} `) : text;
  return `${labelled.trimEnd()}\n\n@depends on ${name}@\n@@\n- ${NEVER}();\n`;
}
