/**
 * Splits text at LF alone: a CR, a form feed or a NUL is a byte of its line. Every line keeps its
 * LF, so that joining gives the text back; only the last one may lack it. Empty text has no lines.
 */
export function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
