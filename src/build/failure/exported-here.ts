/**
 * The file that exports a symbol which modpost misses: another module of the same sources defines it, and has to be
 * built first. The path is the one that `sources` has.
 */
export function exportedHere(
  symbol: string,
  sources: ReadonlyMap<string, Buffer>,
): string | undefined {
  const exported = new RegExp(`\\bEXPORT_SYMBOL\\w*\\s*\\(\\s*${symbol}\\b`);
  for (const [file, content] of sources) {
    if (content.includes('EXPORT_SYMBOL') && exported.test(content.toString('latin1'))) return file;
  }
  return undefined;
}
