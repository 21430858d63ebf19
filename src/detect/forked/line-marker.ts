import { bytesOf } from '../../core/bytes.js';

/**
 * A `#line` directive that names a file, to the byte (latin1). gcc reads escapes in it (GCC manual, "Line Control"): what is not
 * plain text is written as one, since a raw quote or line end would cut the name short, and `??/` might be a trigraph.
 */
export function lineMarker(line: number, file: string): string {
  const name = bytesOf(file).replace(
    /[^ -~]|[\\"?]/g,
    (byte) => `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );
  return `#line ${line} "${name}"`;
}
