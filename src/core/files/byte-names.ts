import { isUtf8 } from 'node:buffer';

/**
 * File names as strings, whatever their bytes. A name in UTF-8 is its text. In others each byte that belongs to no
 * UTF-8 character stands as one of U+DC80 to U+DCFF, a lone surrogate, which no text holds (as in Python's "surrogateescape").
 * So such a name can be compared, sorted, joined, and written as JSON. Node would put U+FFFD into its place without a
 * word: whatever calls the file system with the name of a module's file hands it over as `pathOf(name)`.
 */
const STANDS_FOR_BYTE = /[\uDC80-\uDCFF]/u;

/** The name of these bytes. */
export function nameOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString();
  let name = '';
  for (let at = 0; at < bytes.length; ) {
    const character = bytes.subarray(at, at + lengthOf(bytes[at] ?? 0));
    const isText = isUtf8(character);
    name += isText ? character.toString() : String.fromCharCode(0xdc00 + (bytes[at] ?? 0));
    at += isText ? character.length : 1;
  }
  return name;
}

/** How many bytes the UTF-8 character has that begins with this one. */
function lengthOf(first: number): number {
  if (first < 0xc0) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** The bytes of a name. */
export function bytesOfName(name: string): Buffer {
  if (isText(name)) return Buffer.from(name);
  const pieces = name.split(/([\uDC80-\uDCFF])/u);
  return Buffer.concat(
    pieces.map((piece) =>
      STANDS_FOR_BYTE.test(piece)
        ? Buffer.from([piece.charCodeAt(0) - 0xdc00])
        : Buffer.from(piece),
    ),
  );
}

/** What the file system is to be told of a path. */
export function pathOf(path: string): string | Buffer {
  return isText(path) ? path : bytesOfName(path);
}

/** Whether a name is UTF-8, so that programs can be told of it in their arguments. */
export function isText(name: string): boolean {
  return !STANDS_FOR_BYTE.test(name);
}
