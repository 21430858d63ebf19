/**
 * The oldest spatch that has the options we need: `--suffix` for `--out-place`, and `--temp-files`,
 * came with 1.0.7 (coccinelle's changes.txt; commit f1745f61f).
 */
export const OLDEST = '1.0.7';

/** The version in what `spatch --version` prints, such as "1.1.1"; undefined where it prints none. */
export function readVersion(text: string): string | undefined {
  return /^spatch version (\d\S*)/m.exec(text)?.[1];
}

/**
 * Whether a version is the wanted one or a newer one. Numbers count, up to the first part that is
 * none: "1.1.1.deb" is "1.1.1", and a missing part is 0, so "1.3" is at least "1.3.0".
 */
export function atLeast(version: string, wanted: string): boolean {
  const have = numbers(version);
  const need = numbers(wanted);
  for (let index = 0; index < Math.max(have.length, need.length); index++) {
    const difference = (have[index] ?? 0) - (need[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

function numbers(version: string): number[] {
  return (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? '').split('.').map(Number);
}
