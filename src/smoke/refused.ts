/** Why a module was not loaded. */
export type Refusal =
  | 'unknown-symbol'
  | 'symbol-version'
  | 'vermagic'
  | 'namespace'
  | 'signature'
  | 'not-for-this-kernel'
  | 'init-failed';

/** What the kernel writes into its log about it. */
const WORDS: readonly (readonly [RegExp, Refusal])[] = [
  [/: Unknown symbol /, 'unknown-symbol'],
  [/: disagrees about version of symbol |: no symbol version for /, 'symbol-version'],
  [/: version magic '.*' should be /, 'vermagic'],
  [/ uses symbol .* from namespace /, 'namespace'],
  [
    /Loading of (?:unsigned )?module.* is rejected|: module verification failed: .*rejected/,
    'signature',
  ],
  [
    /: Exec format|Invalid (?:ELF|module) |\.gnu\.linkonce\.this_module section size/,
    'not-for-this-kernel',
  ],
];

/** Why insmod failed, and the lines that say so. */
export function refusalIn(
  lines: readonly string[],
  said: string,
): { why: Refusal; lines: string[] } {
  for (const [pattern, why] of WORDS) {
    const telling = lines.filter((line) => pattern.test(line));
    if (telling.length > 0) return { why, lines: telling.slice(0, 10) };
  }
  return { why: 'init-failed', lines: [said, ...lines.slice(-5)].filter(Boolean) };
}
