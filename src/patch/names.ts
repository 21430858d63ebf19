import { bytesOf } from '../core/bytes.js';
import { nameOf } from '../core/files/byte-names.js';

/**
 * File names as they stand in the `---` and `+++` lines of a patch. Patch text is latin1 (one
 * character a byte); the names we hand out are those of core/files/byte-names.ts.
 */

/** git's C-style escapes: quote.c, cq_lookup. Every other special byte is three octal digits. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\x07', 'a'],
  ['\b', 'b'],
  ['\t', 't'],
  ['\n', 'n'],
  ['\v', 'v'],
  ['\f', 'f'],
  ['\r', 'r'],
  ['"', '"'],
  ['\\', '\\'],
]);
const UNESCAPES = new Map([...ESCAPES].map(([byte, letter]) => [letter, byte]));

/** A name in double quotes, as git writes it under its default core.quotePath. */
function quote(bytes: string): string {
  const body = bytes.replace(/[^ !#-[\]-~]/g, (byte) => {
    const letter = ESCAPES.get(byte) ?? byte.charCodeAt(0).toString(8).padStart(3, '0');
    return `\\${letter}`;
  });
  return `"${body}"`;
}

/**
 * The text after `--- ` or `+++ ` for a name. Like git, it quotes a name with special characters,
 * and ends one that holds a blank with a tab, without which GNU patch takes the rest for a date.
 * Unlike git, it quotes a name that ends with a blank too: GNU patch loses that one otherwise.
 */
export function writeName(name: string): string {
  const bytes = bytesOf(name);
  const shown = /[^ !#-[\]-~]| $/.test(bytes) ? quote(bytes) : bytes;
  return bytes.includes(' ') ? `${shown}\t` : shown;
}

/** A name made fit for one line of a message: quoted where it holds anything unusual. */
export function showName(name: string): string {
  return writeName(name).trimEnd();
}

/** Linux's PATH_MAX, each byte as an octal escape: no name in a patch is longer, unless to do harm. */
const MAX_QUOTED = 4 * 4096;

/**
 * The name in the text after `--- ` or `+++ `, without the date that may follow a tab.
 * Returns undefined where a quoted name is not ended or escaped as git does.
 */
export function readName(text: string): string | undefined {
  if (!text.startsWith('"')) return decode(text.split('\t', 1)[0] ?? '');
  if (text.length > MAX_QUOTED) return undefined;
  const quoted = /^"((?:[^"\\]|\\[abtnvfr"\\]|\\[0-3][0-7]{2})*)"(?:\t.*)?$/s.exec(text);
  if (quoted?.[1] === undefined) return undefined;
  return decode(
    quoted[1].replace(/\\([0-7]{3}|.)/g, (_, code: string) =>
      code.length === 3
        ? String.fromCharCode(Number.parseInt(code, 8))
        : (UNESCAPES.get(code) ?? ''),
    ),
  );
}

function decode(bytes: string): string {
  return nameOf(Buffer.from(bytes, 'latin1'));
}

/** Where spatch keeps the new text while it runs: `/tmp/cocci-output-26674-511529-x.c`, or below $TMPDIR. */
const SPATCH_TEMPORARY = /(^|\/)cocci-output-[^/]*$/;

/**
 * The one file that a pair of `---` and `+++` names means, or undefined where they name two.
 * `a/` and `b/` are prefixes only where both stand: `a/x.c` on both sides is x.c in directory a.
 */
export function commonName(oldName: string, newName: string): string | undefined {
  if (SPATCH_TEMPORARY.test(newName)) return withoutDot(oldName);
  const prefixed = oldName.startsWith('a/') && newName.startsWith('b/');
  const [from, to] = [oldName, newName].map((name) => withoutDot(prefixed ? name.slice(2) : name));
  return from === to ? from : undefined;
}

function withoutDot(name: string): string {
  return name.replace(/^(?:\.\/+)+/, '');
}
