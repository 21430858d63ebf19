import type { CacheStats, Cleared, KindStats } from '../../state/index.js';

const WHAT: Readonly<Record<KindStats['kind'], string>> = {
  copies: 'patched copies',
  answers: 'answers of kernels',
  entries: 'cache entries, origins',
  code: "this program's code",
  other: 'other files',
};

/** What is kept, in words. */
export function statsLines({ dir, bytes, most, kinds, counters }: CacheStats): string[] {
  const { hits, made, kept, shipped, compiled } = counters;
  const { sharedFound, sharedMissed, sharedPut, sharedFailed } = counters;
  return [
    `${dir}  ${sizeText(bytes)} of ${most === undefined ? 'any size' : sizeText(most)}`,
    ...kinds.map(
      ({ kind, count, bytes: own, oldest }) =>
        `  ${WHAT[kind].padEnd(23)} ${String(count).padStart(6)} ${sizeText(own).padStart(10)}  oldest used ${dayOf(oldest.used)}`,
    ),
    `patches  ${hits} found, ${made} made${shareOf(hits, made)}`,
    `answers  ${kept} kept, ${shipped} shipped, ${compiled} compiled${shareOf(kept + shipped, compiled)}`,
    ...(sharedFound + sharedMissed + sharedPut + sharedFailed === 0
      ? []
      : [
          `shared caches  ${sharedFound} found, ${sharedMissed} not there, ${sharedPut} put there, ${sharedFailed} failures`,
        ]),
  ];
}

export function clearedLines({ removed, bytes, busy }: Cleared): string[] {
  return [
    `removed ${removed}, ${sizeText(bytes)}`,
    ...busy.map((file) => `in use, or it can't be locked: ${file}`),
  ];
}

function shareOf(found: number, made: number): string {
  const all = found + made;
  return all === 0 ? '' : ` (${Math.floor((found / all) * 100)} % found)`;
}

function dayOf(used: number): string {
  return new Date(used).toISOString().slice(0, 10);
}

function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const units = ['KiB', 'MiB', 'GiB'];
  let size = bytes / 1024;
  let at = 0;
  for (; size >= 1024 && at < units.length - 1; at += 1) size /= 1024;
  return `${size.toFixed(1)} ${units[at]}`;
}
