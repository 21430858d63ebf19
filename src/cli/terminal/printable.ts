/**
 * What a terminal would obey: control characters (but for tab and line end), those of C1, and the marks that turn the
 * direction of text. File names, patches and the words of bundles come from anywhere, and must be shown, not obeyed.
 */
const OBEYED = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** A text fit for a terminal: each such character as `\x1b` or `\u202e`. */
export function printable(text: string): string {
  return text.replace(OBEYED, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}

/** JSON fit for a terminal, and still the same JSON: JSON.stringify leaves some of these characters as they are. */
export function printableJson(data: unknown): string {
  return JSON.stringify(data, null, 2).replace(
    OBEYED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
