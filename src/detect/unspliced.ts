/**
 * Text as the compiler reads it: lines that a backslash joins are one. gcc allows blanks behind the backslash, and takes a form feed, a
 * vertical tab and a NUL for one (libcpp/lex.cc).
 */
export function unspliced(text: string): string {
  return text.replace(/\\[ \t\f\v\0]*\r?\n/g, '');
}
