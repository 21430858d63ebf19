import { bytesOf, sha256 } from '../core/bytes.js';
import { bytesOfName } from '../core/files/byte-names.js';

/** spatch makes names such as cocci_small_output-12345-0a1b2c-NAME; a file system takes 255 bytes. */
const LONGEST = 180;

/**
 * The name under which a source stands in the scratch tree: its own wherever that is a plain one.
 *
 * spatch (1.1.1 and 1.3 alike) hands file names unquoted to `sh -c "cp …"`, and exits 0 when that
 * fails: a space loses the change, a `;` or `$` in a name runs what follows. It takes a leading dash
 * for an option and a name in .cocci for a rule. So every byte but A-Z a-z 0-9 . _ - is written as
 * `+` and two hex digits. Directories stay, so that `#include "x.h"` finds its header; only a header
 * whose own name had to change isn't found, which costs spatch the types declared there.
 */
export function scratchName(source: string): string {
  return source.split('/').map(plainSegment).join('/');
}

function plainSegment(segment: string): string {
  const plain = bytesOf(segment).replace(/[^\w.-]|^-|^\.+$|\.(?=cocci$)/g, escapeBytes);
  if (plain.length <= LONGEST) return plain;
  // No name above has a + followed by an x, so neither kind can be taken for the other.
  const extension = /\.\w{1,9}$/.exec(plain)?.[0] ?? '';
  return `+x${sha256(bytesOfName(segment))}${extension}`;
}

function escapeBytes(bytes: string): string {
  return bytes.replace(/./gs, (byte) => `+${byte.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** What spatch appends to the name of a file it changes, for one process; no scratch name holds "+o". */
export function resultSuffix(process: number): string {
  return `+out${process}`;
}
