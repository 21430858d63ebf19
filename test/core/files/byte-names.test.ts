import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byBytes } from '../../../src/core/bytes.js';
import { bytesOfName, isText, nameOf, pathOf } from '../../../src/core/files/byte-names.js';

/** Bytes that are text here and there. */
const bytes = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }).map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 4 }).map((some) => Buffer.from(some)),
    ),
  )
  .map((pieces) => Buffer.concat(pieces));

describe('the name of any bytes', () => {
  it('is worth these bytes, also as JSON, and is sorted like them', () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        const name: string = JSON.parse(JSON.stringify(nameOf(a)));
        expect(bytesOfName(name)).toEqual(a);
        expect(byBytes(name, nameOf(b))).toBe(Buffer.compare(a, b));
        expect(Buffer.from(pathOf(name))).toEqual(a);
      }),
    );
  });

  it('is the text where they are UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(nameOf(Buffer.from(text))).toBe(text);
        expect(isText(text)).toBe(true);
      }),
    );
    expect(isText(nameOf(Buffer.from('\xe4', 'latin1')))).toBe(false);
    // The second half of this letter is one of those that stand for a byte by themselves.
    expect(isText('\u{1f480}')).toBe(true);
  });
});
