import { byBytes } from '../core/bytes.js';
import type { KeptAnswer, KeptTree, Reads } from './answer.js';
import { type Disk, parentOf } from './disk.js';
import { groupPaths, type PathSets } from './path-sets.js';
import type { EvidenceSet, KeptRecord, PathTable } from './shape.js';

export interface Contents {
  answers: readonly KeptAnswer[];
  tree: KeptTree | undefined;
}

/**
 * Lays answers out as a record: answers in byte order of their keys, every path once. The same
 * contents and disk give the same record, in whatever order they come.
 *
 * @param disk where every file of the contents can be told
 * @param signatures whether to add what makes the next look on this very machine quick
 */
export function composeRecord(
  { answers: kept, tree }: Contents,
  disk: Disk,
  { signatures }: { signatures: boolean },
): Omit<KeptRecord, 'schema'> {
  const answers = [...kept].sort((a, b) => byBytes(a.key, b.key));
  const reads = [...(tree ? [tree] : []), ...answers].map((item) => item.reads());
  const found = groupPaths(reads.map((one) => one.found));
  const missing = groupPaths(reads.map((one) => one.missing));
  const { sets, setOf } = share(reads, (at) => ({
    found: found.sets[at] ?? [],
    missing: missing.sets[at] ?? [],
  }));

  const mayGain = new Set(missing.paths.map(parentOf));
  const dirs = [...new Set([...found.paths.map(parentOf), ...mayGain])].sort(byBytes);
  const anchors = dirs.map((dir) =>
    signatures && mayGain.has(dir) ? disk.anchorOf(dir) : { path: '', signature: '' },
  );
  const states = found.paths.map((file) => disk.file(file));
  return {
    dirs,
    anchors: anchors.map((anchor) => anchor.path.length),
    anchorSignatures: anchors.map((anchor) => anchor.signature),
    files: {
      ...table(found, dirs),
      identities: states.map((state) => state?.identity ?? ''),
      signatures: states.map((state) => (signatures && state?.signature) || ''),
    },
    missing: table(missing, dirs),
    sets,
    tree: tree ? { value: tree.value, set: setOf(tree.reads()) } : null,
    answers: answers.map(({ reads, ...answer }) => ({ ...answer, set: setOf(reads()) })),
  };
}

/** Each evidence set once, and the place of the one that some reads make. */
function share(
  reads: readonly Reads[],
  setAt: (at: number) => EvidenceSet,
): { sets: EvidenceSet[]; setOf: (reads: Reads) => number } {
  const sets: EvidenceSet[] = [];
  const places = new Map<string, number>();
  const placeOf = new Map<Reads, number>();
  reads.forEach((one, at) => {
    const set = setAt(at);
    const text = JSON.stringify(set);
    const place = places.get(text) ?? sets.push(set) - 1;
    places.set(text, place);
    placeOf.set(one, place);
  });
  return { sets, setOf: (one) => placeOf.get(one) ?? -1 };
}

function table({ paths, starts }: PathSets, dirs: readonly string[]): PathTable {
  const place = new Map(dirs.map((dir, index) => [dir, index]));
  return {
    starts,
    dir: paths.map((file) => place.get(parentOf(file)) ?? -1),
    name: paths.map((file) => file.slice(file.lastIndexOf('/') + 1)),
  };
}
