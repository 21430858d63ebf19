const IDENTIFIER = /^[A-Za-z_]\w*$/;

/** Whether a word stands in a file: as a whole identifier, or anywhere where it is none. */
export function holdsWord(word: string, bytes: Buffer): boolean {
  if (!bytes.includes(word)) return false;
  return !IDENTIFIER.test(word) || new RegExp(`\\b${word}\\b`).test(bytes.toString('latin1'));
}
