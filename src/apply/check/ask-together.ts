import type { RunResult } from '../../core/process/process.js';
import { readCocci } from '../../rules/index.js';
import { canShareProcess, looksAcrossFiles } from '../rule/across-files.js';
import { HEADER } from '../rule/conditional.js';
import { assuming, type Need } from '../rule/need.js';
import type { Part } from '../rule/part.js';
import { changes, hasWord } from '../rule/pieces.js';
import { labelsOf, readAlike } from '../rule/share.js';
import { NEVER } from '../rule/untied.js';
import { type WithoutLists, withLists, withoutLists } from '../rule/word-lists.js';
import { isKeyword } from '../rule/words.js';
import { readNeed } from './reach.js';

/** Parts in one process. What they need together takes spatch longer than their number says. */
const MOST = 16;

/**
 * Parts of which one process can tell what each of them needs: where spatch reads each as it does by itself, and none adds
 * a word that a later one looks for, since spatch would not ask for it then.
 */
export function groupsOf(parts: readonly Part[]): Part[][] {
  const alone: Part[][] = [];
  const groups: Part[][] = [];
  for (const part of parts) {
    if (marked(part, 0) === undefined || looksTied(part)) {
      alone.push([part]);
      continue;
    }
    const looked = lookedFor(part);
    const group = groups.find(
      (some) => some.length < MOST && some.every((one) => mayStandBefore(one, part, looked)),
    );
    if (group === undefined) groups.push([part]);
    else group.push(part);
  }
  return [...groups, ...alone];
}

function mayStandBefore(one: Part, other: Part, looked: readonly string[]): boolean {
  if (looked.some((word) => one.adds(word))) return false;
  return readAlike(one, other) && !hidesWarnings(one, other);
}

/** Whether something changes before the first brace, as where a function is declared otherwise. */
function looksTied({ text }: Part): boolean {
  return readCocci(text).some(({ body }) => {
    const brace = body.findIndex((line) => line.side !== '+' && line.text.includes('{'));
    const head = body.slice(0, Math.max(brace, 0));
    return head.some(({ side }) => side !== ' ') && head.some((line) => line.text.includes('('));
  });
}

/** spatch warns of no name that an earlier part calls a symbol. */
function hidesWarnings(one: Part, other: Part): boolean {
  const known = namesOf(other, () => true);
  const symbols = namesOf(one, (kind) => kind === 'symbol');
  return symbols.some((name) => hasWord(other.text, name) && !known.includes(name));
}

/** The words that a part may need. */
function lookedFor(part: Part): string[] {
  const words = part.text.replace(/^\+.*$/gm, '').match(/[A-Za-z_]\w*/g) ?? [];
  const variables = namesOf(part, (kind) => kind !== 'symbol');
  return words.filter((word) => !isKeyword(word) && !variables.includes(word));
}

/** The names that all semantic patches of a part declare so. */
function namesOf({ text }: Part, isMeant: (kind: string) => boolean): string[] {
  const [first = [], ...others] = readCocci(text).map(({ variables }) =>
    variables.filter(({ kind }) => isMeant(kind)).map(({ name }) => name),
  );
  return first.filter((name) => others.every((names) => names.includes(name)));
}

/** Several parts as one semantic patch. */
export interface Together {
  text: string;
  /** The line (from 1) on which each begins. */
  starts: number[];
  /** In place of which the text has one word each: see withoutLists. */
  lists: WithoutLists['lists'];
}

/**
 * Several parts as one semantic patch in which each depends on another that looks for a word, its mark: so spatch says of
 * each part what it needs beside its mark.
 */
export function markedTogether(parts: readonly Part[]): Together {
  const starts: number[] = [];
  const lists = new Map<string, readonly string[]>();
  let text = '';
  for (const [at, part] of parts.entries()) {
    const plain = withoutLists(part.text);
    for (const [word, words] of plain.lists) lists.set(word, words);
    starts.push(text.split('\n').length);
    text += `${marked({ ...part, text: plain.text }, at) ?? ''}\n`;
  }
  return { text, starts, lists };
}

/** undefined for a part that is laid out, or depends on others, in a way that this does not know. */
function marked(part: Part, at: number): string | undefined {
  const { text, rule } = part;
  const isKnown = (!looksAcrossFiles({ text }) || text.includes(NEVER)) && plainer(text) === text;
  if (!canShareProcess(rule) || !isKnown || !changes(text.split('\n'))) return undefined;
  const labels = labelsOf(part);
  let isOpen = false;
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const isEdge = line.trimStart().startsWith('@');
    const own = isEdge && !isOpen ? withMark(line, at, lines.length, labels) : line;
    if (own === undefined || (isEdge && isOpen && !/^@@\s*$/.test(line))) return undefined;
    isOpen = isEdge !== isOpen;
    lines.push(own);
  }
  return `@${markedBy(at)}@\n@@\n${markOf(at)}();\n\n${lines.join('\n').trimEnd()}\n`;
}

/**
 * An identifier that is to be one certain word as that word, and a declarer as a function that is called: spatch does not
 * look for either. Whatever the part matches holds these words.
 */
export function plainer(text: string): string {
  return text
    .replace(/^([ \t]*)identifier[ \t]+(\w+)[ \t]*=[ \t]*\2[ \t]*;/gm, '$1symbol $2;')
    .replace(/^[ \t]*declarer(?:[ \t]+name)?[ \t]+\w+[ \t]*;/gm, '');
}

/** What depends on another of the same part has its mark from there. */
function withMark(
  header: string,
  at: number,
  line: number,
  labels: readonly string[],
): string | undefined {
  const own = `${markedBy(at)}_${line}`;
  if (/^@@\s*$/.test(header)) return `@${own} depends on ${markedBy(at)}@`;
  const [all, label = own, formula, options = ''] = HEADER.exec(header) ?? [];
  if (all === undefined) return undefined;
  if (formula !== undefined) return labels.includes(formula) ? header : undefined;
  return `@${label} depends on ${markedBy(at)} ${options}@`;
}

const markedBy = (at: number): string => `compat_gen_part_${at}`;
const markOf = (at: number): string => `compat_gen_mark_${at}`;

/** What a part needs, where no more is to be said of it: undefined, if it may match in any file. */
export type Told = { need: Need | undefined } | 'ask it alone' | 'ask again';

/**
 * Reads, part by part, what spatch says of markedTogether. A part is to be asked alone if spatch blames it, warns of it, or
 * adds semantic patches for it, since these do not depend on its mark. Then the others are to be asked again where that
 * has come into what is told of them. undefined where it can't be told of which part that is.
 *
 * @param blamed the lines that spatch names, of the text as one
 * @param isBroken whether it read nothing
 */
export function readTogether(
  parts: readonly Part[],
  { starts, text, lists }: Together,
  result: RunResult,
  { blamed, isBroken }: { blamed: readonly number[]; isBroken: boolean },
): Told[] | undefined {
  const alone = new Set(blamed.map((line) => starts.findLastIndex((start) => start <= line)));
  const tied = [...result.stdout.matchAll(/^@proto for (\w+)/gm)].map(([, label]) => label);
  for (const [at, start] of starts.entries()) {
    const own = text.split('\n').slice(start - 1, (starts[at + 1] ?? Infinity) - 1);
    if (labelsOf({ text: own.join('\n') }).some((label) => tied.includes(label))) alone.add(at);
  }
  const query = isBroken ? undefined : readNeed(result);
  const marks = new Map(parts.map((_, at) => [markOf(at), at]));
  const of = (at: number | undefined): Need | boolean | undefined =>
    query && assuming(query, (word) => (marks.has(word) ? marks.get(word) === at : undefined));
  const isApart = query !== undefined && of(undefined) === false;
  if (!isApart && alone.size === 0) return undefined;
  return parts.map((_, at) => {
    if (alone.has(at)) return 'ask it alone';
    const need = of(at);
    if (!isApart || need === undefined) return 'ask again';
    if (need === false) return 'ask it alone';
    return { need: need === true ? undefined : withLists(need, lists) };
  });
}
