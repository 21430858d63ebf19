import { bytesOf } from '../../core/bytes.js';

/**
 * A C string literal for the bytes of a text or a file name, as a latin1 string. Control bytes become octal
 * escapes, which gcc reads in a #line directive as well.
 */
export function cString(text: string): string {
  const body = bytesOf(text)
    .replace(/["\\]/g, '\\$&')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    .replace(/[\0-\x1f\x7f]/g, (byte) => `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`);
  return `"${body}"`;
}
