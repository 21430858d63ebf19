import type { KeptAnswer } from './answer.js';

/** A record as it lies in its file: one kernel's answers, each path spelt once. */
export interface KeptRecord {
  schema: number;
  /** Directory parts of the paths below; '' is the root. */
  dirs: readonly string[];
  /** For each directory part with missing paths: how many of its letters name the anchor. */
  anchors: readonly number[];
  /** The anchors' signatures; '' where none is trusted, and in a shipped record. */
  anchorSignatures: readonly string[];
  files: PathTable & { identities: readonly string[]; signatures: readonly string[] };
  missing: PathTable;
  /** Answers with the same evidence share one set. */
  sets: readonly EvidenceSet[];
  tree: { value: unknown; set: number } | null;
  answers: readonly StoredAnswer[];
}

/** Columns: paths are `dirs[dir[i]] + '/' + name[i]`. */
export interface PathTable {
  /** Where each group of paths starts (see PathSets); behind them, where the last one ends. */
  starts: readonly number[];
  dir: readonly number[];
  name: readonly string[];
}

/** Groups of `files` and of `missing`. */
export interface EvidenceSet {
  found: readonly number[];
  missing: readonly number[];
}

/** An answer, with the place of its evidence in `sets`. */
export type StoredAnswer = Omit<KeptAnswer, 'reads'> & { set: number };

/** PATH_MAX of Linux. */
export const LONGEST_PATH = 4096;
/** A real tree is three levels deep: its description, the compile command, its words. */
const DEEPEST = 16;
/** Paths that all sets of evidence have when each is spelt out: tens of times a real record's. */
export const MOST_SPELT = 20_000_000;

/**
 * Whether a value read from a file is a record: every index in range, every list as long as its neighbours. A
 * digest says that the bytes are as someone wrote them, and not who: a record may come with a cocci_cache from
 * anywhere. Checked by hand, in one pass: a warm run reads tens of thousands of values, and a schema takes
 * several times as long for them.
 */
export function isRecordShape(value: unknown): value is KeptRecord {
  if (!isObject(value)) return false;
  const { schema, dirs, anchors, anchorSignatures, files, missing, sets, tree, answers } = value;
  if (!isIndex(schema) || !isListOf(dirs, isDirPart) || !isListOf(anchors, isIndex)) return false;
  if (!isListOf(anchorSignatures, isString)) return false;
  if (anchors.length !== dirs.length || anchorSignatures.length !== dirs.length) return false;
  if (!anchors.every((letters, at) => isParentOf(letters, dirs[at] ?? ''))) return false;

  if (!isObject(files) || !isTable(files, dirs.length) || !isTable(missing, dirs.length))
    return false;
  const { identities, signatures, name } = files as typeof files & PathTable;
  if (!isListOf(identities, isString) || !isListOf(signatures, isString)) return false;
  if (identities.length !== name.length || signatures.length !== name.length) return false;

  const isSet = (set: unknown): set is EvidenceSet =>
    isObject(set) && isGroups(set.found, files) && isGroups(set.missing, missing);
  if (!isListOf(sets, isSet)) return false;
  if (spelt({ files, missing, sets }) > MOST_SPELT) return false;
  const isPlace = (index: unknown): boolean => isIndex(index) && index < sets.length;
  if (tree !== null && !(isObject(tree) && isPlace(tree.set) && isShallow(tree.value, DEEPEST)))
    return false;
  return isListOf(answers, (answer): answer is StoredAnswer => isAnswer(answer, isPlace));
}

/** How many paths the sets of a record have, each spelt out. */
export function spelt({
  files,
  missing,
  sets,
}: {
  files: Pick<PathTable, 'starts'>;
  missing: Pick<PathTable, 'starts'>;
  sets: readonly EvidenceSet[];
}): number {
  const within = ({ starts }: Pick<PathTable, 'starts'>, groups: readonly number[]): number =>
    groups.reduce((sum, group) => sum + (starts[group + 1] ?? 0) - (starts[group] ?? 0), 0);
  return sets.reduce(
    (sum, set) => sum + within(files, set.found) + within(missing, set.missing),
    0,
  );
}

function isAnswer(value: unknown, isPlace: (index: unknown) => boolean): boolean {
  if (!isObject(value)) return false;
  const { key, yes, output, missingHeader, used, shipped, set } = value;
  const said = typeof yes === 'boolean' && typeof output === 'string';
  const stamped = isIndex(used) && typeof shipped === 'boolean';
  const header = missingHeader === undefined || typeof missingHeader === 'string';
  return typeof key === 'string' && said && header && stamped && isPlace(set);
}

/** Groups of paths, one behind the other, each path below one of the directories. */
function isTable(value: unknown, dirs: number): value is PathTable {
  if (!isObject(value)) return false;
  const { starts, dir, name } = value;
  if (!isListOf(starts, isIndex) || !isListOf(name, isName)) return false;
  if (!isListOf(dir, (index): index is number => isIndex(index) && index < dirs)) return false;
  const ascending = starts.every((start, at) => start >= (starts[at - 1] ?? 0));
  return dir.length === name.length && ascending && (starts.at(-1) ?? -1) === name.length;
}

/** Groups of a table, each once. */
function isGroups(value: unknown, { starts }: PathTable): value is number[] {
  return (
    isListOf(value, isIndex) &&
    value.every((group, at) => group > (value[at - 1] ?? -1) && group + 1 < starts.length)
  );
}

/** '' or an absolute path that does not end in a slash, as text before a path's last slash. */
function isDirPart(value: unknown): value is string {
  return typeof value === 'string' && value.length < LONGEST_PATH;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length < LONGEST_PATH && !value.includes('/');
}

/** Whether so many letters of a directory name it, or one above it. */
function isParentOf(letters: number, dir: string): boolean {
  return letters === 0 || letters === dir.length || dir[letters] === '/';
}

/** Plain JSON that is not nested so deep that something could run out of stack. */
function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1));
}

function isListOf<T>(value: unknown, isOne: (one: unknown) => one is T): value is T[] {
  return Array.isArray(value) && value.every(isOne);
}

function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
