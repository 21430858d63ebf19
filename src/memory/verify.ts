import type { KeptAnswer, KeptTree, Reads } from './answer.js';
import type { Anchor, Disk, KnownFile } from './disk.js';
import { isPlace } from './place.js';
import { pathAt } from './record.js';
import type { KeptRecord, PathTable, StoredAnswer } from './shape.js';

/** A record held against the disk: what it gives holds. */
export interface Verified {
  answer(key: string): KeptAnswer | undefined;
  answers(): KeptAnswer[];
  tree(): KeptTree | undefined;
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

/** Lets through only what still holds of a record: each file as it was, each missing path still missing. */
export function verify(record: KeptRecord, disk: Disk): Verified {
  const { sets, dirs, files, missing } = record;
  const byKey = new Map(record.answers.map((answer) => [answer.key, answer]));
  let quicker = false;

  function isSame(index: number): boolean {
    const file = pathAt(record, files, index);
    const state = disk.file(file);
    if (state === undefined || state.identity !== files.identities[index]) return false;
    // A directory in use changes with each build, and where it is takes no time to ask.
    if (isPlace(file)) return true;
    quicker ||= state.signature !== '' && state.signature !== files.signatures[index];
    return true;
  }

  const isUntouched = memo((dir) => {
    const before = anchorIn(record, dir);
    if (disk.stands(before)) return true;
    const { signature } = disk.anchorOf(dirs[dir] ?? '');
    quicker ||= signature !== '' && signature !== before.signature;
    return false;
  });

  function isMissing(index: number): boolean {
    const dir = missing.dir[index] ?? -1;
    return isUntouched(dir) || disk.isAbsent(pathAt(record, missing, index));
  }

  const areSame = memo((group) => members(files, group).every(isSame));
  const areMissing = memo((group) => members(missing, group).every(isMissing));
  const holds = memo((index) => {
    const set = sets[index];
    if (set === undefined) return false;
    return set.found.every(areSame) && set.missing.every(areMissing);
  });

  // One object a set, so that whoever lays many answers out again sees what they share.
  const spelt = new Map<number, Reads>();
  function reads(index: number): Reads {
    const known = spelt.get(index) ?? spell(record, index);
    spelt.set(index, known);
    return known;
  }

  function kept({ set, ...answer }: StoredAnswer): KeptAnswer {
    return { ...answer, reads: () => reads(set) };
  }

  return {
    answer: (key) => {
      const stored = byKey.get(key);
      return stored && holds(stored.set) ? kept(stored) : undefined;
    },
    answers: () => record.answers.filter(({ set }) => holds(set)).map(kept),
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

function spell(record: KeptRecord, index: number): Reads {
  const paths = (table: PathTable, groups: readonly number[] = []): string[] =>
    groups.flatMap((group) => members(table, group).map((at) => pathAt(record, table, at)));
  const set = record.sets[index];
  return { found: paths(record.files, set?.found), missing: paths(record.missing, set?.missing) };
}

/** The places in the table of a group's paths. */
function members({ starts }: PathTable, group: number): number[] {
  const start = starts[group] ?? 0;
  return Array.from({ length: (starts[group + 1] ?? 0) - start }, (_, at) => start + at);
}

/** `look`, at each index once. */
function memo(look: (index: number) => boolean): (index: number) => boolean {
  const seen: boolean[] = [];
  return (index) => {
    seen[index] ??= look(index);
    return seen[index];
  };
}
