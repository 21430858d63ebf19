import type { Disk } from './disk.js';
import { pathAt } from './record.js';
import type { KeptRecord, PathTable } from './shape.js';
import { verify } from './verify.js';

/**
 * A release's record as the user's own: the same, with what makes the next look on this very machine
 * quick. Laying its thousands of paths out again would take longer than all else. undefined where some of it
 * does not hold here, or was not asked for: what holds is to be picked out then.
 */
export function adoptRecord(
  record: KeptRecord,
  disk: Disk,
  used: ReadonlySet<string>,
  today: number,
): Omit<KeptRecord, 'schema'> | undefined {
  const release = verify(record, disk);
  const holds = record.answers.every(({ key }) => used.has(key) && release.answer(key));
  if (!holds || release.tree() === undefined) return undefined;

  const { dirs, files, missing } = record;
  const mayGain = new Set(missing.dir);
  const anchors = dirs.map((dir, at) =>
    mayGain.has(at) ? disk.anchorOf(dir) : { path: '', signature: '' },
  );
  return {
    ...record,
    anchors: anchors.map(({ path }) => path.length),
    anchorSignatures: anchors.map(({ signature }) => signature),
    files: {
      ...files,
      signatures: pathsOf(record, files).map((file) => disk.file(file)?.signature ?? ''),
    },
    answers: record.answers.map((answer) => ({ ...answer, used: today, shipped: true })),
  };
}

function pathsOf(record: KeptRecord, table: PathTable): string[] {
  return table.name.map((_, at) => pathAt(record, table, at));
}
