import type { Rule } from '../rules/index.js';
import { canShareProcess, looksAcrossFiles } from './across-files.js';
import { holdsWord } from './holds-word.js';
import { isMet, wordsOf } from './need.js';
import type { Reach, Reaches } from './reach.js';

/**
 * Files that one spatch process will see, and the rules that wait to be run there, in their order, each
 * with those of the files in which it may match. Most of a process's time goes into parsing the files
 * and what they include: so rules are gathered, and run as one semantic patch.
 */
export interface Cluster {
  files: readonly string[];
  rules: WaitingRule[];
}

export interface WaitingRule {
  rule: Rule;
  /** Its place among all rules. */
  index: number;
  files: readonly string[];
}

type Sources = ReadonlyMap<string, Buffer>;

/** The files that a rule is to be shown: those of which it must see all at once, and the others. */
export interface Scope {
  /** Those among them in which it may match. */
  matching: string[];
  /** What it finds in one of these counts in the others. */
  tied: string[];
  apart: string[];
  /** Whether the tied ones are all there are. */
  isAll: boolean;
}

/**
 * Where a rule may match, once the rules that wait there have run: what it needs may stand in a file, or
 * be brought by one of these.
 */
export function scopeOf(
  rule: Rule,
  reaches: Reaches,
  sources: Sources,
  waiting: readonly Cluster[],
): Scope {
  const { need, ties } = reaches.get(rule.name) ?? unknown(rule);
  const { touches } = rule;
  const files = [...sources.keys()].map((file) => ({
    file,
    ...standingIn(file, sources, waiting),
  }));
  const named = (chosen: typeof files): string[] => chosen.map(({ file }) => file);
  const touched = files.filter(({ has }) => touches.length === 0 || touches.some(has));
  if (ties === 'any') {
    // What one part needs may stand in one file, and what another needs in the next.
    const met = need === undefined || isMet(need, (word) => files.some(({ has }) => has(word)));
    if (!met || touched.length === 0) return NOWHERE;
    const words = need === undefined ? [] : wordsOf(need);
    const matching = touched.filter(({ has }) => need === undefined || words.some(has));
    return { matching: named(matching), tied: named(files), apart: [], isAll: true };
  }
  const matching = named(touched.filter(({ has }) => need === undefined || isMet(need, has)));
  if (matching.length === 0) return NOWHERE;
  const tied = named(files.filter(({ hasAsWritten }) => ties.some(hasAsWritten)));
  const apart = matching.filter((file) => !tied.includes(file));
  return { matching, tied, apart, isAll: tied.length === sources.size };
}

const NOWHERE: Scope = { matching: [], tied: [], apart: [], isAll: false };

/**
 * Which words stand in a file, or may once the rules that wait have run: what they add, and, of files
 * that are seen together, what stands in the others. A name that a rule makes up may be any word; but
 * then it was not written anywhere (`hasAsWritten`), and has no prototypes elsewhere.
 */
function standingIn(file: string, sources: Sources, waiting: readonly Cluster[]) {
  const cluster = waiting.find(({ files }) => files.includes(file));
  const rules = cluster?.rules.map((one) => one.rule.text) ?? [];
  const texts = (cluster?.files ?? [file]).flatMap((one) => sources.get(one) ?? []);
  const hasAsWritten = (word: string): boolean =>
    texts.some((bytes) => holdsWord(word, bytes)) ||
    rules.some((text) => holdsWord(word, addedBy(text)));
  const anyName = rules.some((text) => /\bfresh\s+identifier\b/.test(text));
  return { hasAsWritten, has: (word: string) => anyName || hasAsWritten(word) };
}

function addedBy(text: string): Buffer {
  const added = text.split('\n').filter((line) => line.startsWith('+'));
  return Buffer.from(added.join('\n'), 'latin1');
}

/** What its text alone tells of a rule. */
function unknown(rule: Rule): Reach {
  return { need: undefined, ties: looksAcrossFiles(rule) ? 'any' : [] };
}

/**
 * Whether a rule may be run together with others: of one among others it can't be told whether it
 * matched, nor which of two that use names meant what.
 */
export function canWait(rule: Rule): boolean {
  return (
    rule.kind === 'cocci' && !rule.mustMatch && !looksAcrossFiles(rule) && canShareProcess(rule)
  );
}

/** The clusters once a rule waits too: with the tied files in one, with each of the others by itself. */
export function withRule(
  waiting: readonly Cluster[],
  rule: Rule,
  index: number,
  { matching, tied, apart }: Scope,
): Cluster[] {
  const together = tied.length === 0 ? waiting : joined(waiting, tied);
  const alone = apart.filter((file) => !together.some(({ files }) => files.includes(file)));
  const clusters = [...together, ...alone.map((file): Cluster => ({ files: [file], rules: [] }))];
  return clusters.map((cluster) => {
    if (!cluster.files.some((file) => tied.includes(file) || apart.includes(file))) return cluster;
    const files = cluster.files.filter((file) => matching.includes(file));
    return { ...cluster, rules: [...cluster.rules, { rule, index, files }] };
  });
}

/** The clusters with those that hold one of these files made into one. */
function joined(waiting: readonly Cluster[], tied: readonly string[]): Cluster[] {
  const touched = waiting.filter(({ files }) => files.some((file) => tied.includes(file)));
  const alone = tied.filter((file) => !touched.some(({ files }) => files.includes(file)));
  const rest = waiting.filter((cluster) => !touched.includes(cluster));
  return [...rest, merged([...touched, { files: alone, rules: [] }])];
}

function merged(clusters: readonly Cluster[]): Cluster {
  const rules = new Map<number, WaitingRule>();
  for (const one of clusters.flatMap((cluster) => cluster.rules)) {
    const { index, files } = one;
    rules.set(index, { ...one, files: [...(rules.get(index)?.files ?? []), ...files] });
  }
  return {
    files: clusters.flatMap(({ files }) => files),
    rules: [...rules.values()].sort((a, b) => a.index - b.index),
  };
}
