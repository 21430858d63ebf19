import type { Item, Reads, TreeItem } from './answer.js';
import type { Anchor, Disk, KnownFile } from './disk.js';
import { inRanges, type Ranges } from './ranges.js';
import { type KeptRecord, type PathTable, pathAt, type StoredAnswer } from './record.js';

/** A record held against the disk. */
export interface Verified {
  answer(key: string): Item | undefined;
  answers(): Item[];
  tree(): TreeItem | undefined;
  /** Whether something that was asked for had to be read or searched, and need not be next time. */
  canBeQuicker(): boolean;
}

/** What a record says of files, by path. */
export function knownFiles(record: KeptRecord): (path: string) => KnownFile | undefined {
  const { identities, signatures } = record.files;
  const index = new Map(identities.map((_, at) => [pathAt(record, record.files, at), at]));
  return (path) => {
    const at = index.get(path);
    if (at === undefined) return undefined;
    return { identity: identities[at] ?? '', signature: signatures[at] ?? '' };
  };
}

/** Gives of a record only what still holds: each file as it was, each missing path still missing. */
export function verify(record: KeptRecord, disk: Disk): Verified {
  const byKey = new Map(record.answers.map((answer) => [answer.key, answer]));
  let quicker = false;

  const isSame = memo(record.files.name.length, (index) => {
    const state = disk.file(pathAt(record, record.files, index));
    if (state === undefined || state.identity !== record.files.identities[index]) return false;
    quicker ||= state.signature !== '' && state.signature !== record.files.signatures[index];
    return true;
  });

  const isUntouched = memo(record.dirs.length, (dir) => {
    const before = anchorIn(record, dir);
    if (disk.stands(before)) return true;
    const { signature } = disk.anchorOf(record.dirs[dir] ?? '');
    quicker ||= signature !== '' && signature !== before.signature;
    return false;
  });

  const isMissing = memo(
    record.missing.name.length,
    (index) =>
      isUntouched(record.missing.dir[index] ?? -1) ||
      disk.isAbsent(pathAt(record, record.missing, index)),
  );

  const holds = memo(record.sets.length, (index) => {
    const set = record.sets[index];
    return set !== undefined && every(set.found, isSame) && every(set.missing, isMissing);
  });

  const readsOf = new Map<number, Reads>();
  function reads(index: number): Reads {
    const known = readsOf.get(index) ?? expand(record, index);
    readsOf.set(index, known);
    return known;
  }

  function item({ set, used, shipped, ...answer }: StoredAnswer): Item {
    return { answer, used, shipped, reads: () => reads(set) };
  }

  return {
    answer: (key) => {
      const stored = byKey.get(key);
      return stored && holds(stored.set) ? item(stored) : undefined;
    },
    answers: () => record.answers.filter(({ set }) => holds(set)).map(item),
    tree: () => {
      const { tree } = record;
      if (tree === null || !holds(tree.set)) return undefined;
      return { value: tree.value, reads: () => reads(tree.set) };
    },
    canBeQuicker: () => quicker,
  };
}

function anchorIn(record: KeptRecord, dir: number): Anchor {
  return {
    path: (record.dirs[dir] ?? '').slice(0, record.anchors[dir]),
    signature: record.anchorSignatures[dir] ?? '',
  };
}

function expand(record: KeptRecord, index: number): Reads {
  const paths = (table: PathTable, ranges: Ranges | undefined): string[] =>
    Array.from(inRanges(ranges ?? []), (at) => pathAt(record, table, at));
  const set = record.sets[index];
  return { found: paths(record.files, set?.found), missing: paths(record.missing, set?.missing) };
}

function every(ranges: Ranges, isGood: (index: number) => boolean): boolean {
  for (const index of inRanges(ranges)) if (!isGood(index)) return false;
  return true;
}

/** `look` at 0…length-1, each at most once. */
function memo(length: number, look: (index: number) => boolean): (index: number) => boolean {
  const UNKNOWN = 0;
  const YES = 1;
  const NO = 2;
  const seen = new Uint8Array(length);
  return (index) => {
    if (seen[index] === UNKNOWN) seen[index] = look(index) ? YES : NO;
    return seen[index] === YES;
  };
}
