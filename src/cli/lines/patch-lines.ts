import { readable } from '../../core/process/process.js';
import type { Arrival, ChangedFile } from '../../obtain/index.js';

/** The files that a patch changes, a line each. */
export function changedLines(files: readonly ChangedFile[]): string[] {
  if (files.length === 0) return ['changes nothing'];
  return files.map(
    ({ path, added, removed, isKbuild }) =>
      `${path}  +${added} -${removed}${isKbuild ? '  (make runs what it says)' : ''}`,
  );
}

/** What a bundle brings, in words; with its patch if `diff` is set. */
export function arrivalLines(
  { from, releases, files, patch, vouched }: Arrival,
  diff: boolean,
): string[] {
  return [
    `  IMPORT  ${from}${releases.length === 0 ? '' : `  for ${releases.join(' ')}`}`,
    ...changedLines(files).map((line) => `          ${line}`),
    ...(vouched === undefined ? [] : [`          ${vouchedWords(vouched)}`]),
    ...(diff ? patchLines(patch) : []),
  ];
}

function vouchedWords({ enough, why }: NonNullable<Arrival['vouched']>): string {
  if (enough) return 'signed by enough of those who may';
  return `not to be used here: ${why ?? 'it is not signed'}`;
}

/** A patch (latin1) as text to show. */
export function patchLines(patch: string): string[] {
  return patch === '' ? ['(empty patch: nothing to change)'] : [readable(patch).trimEnd()];
}
