import fc from 'fast-check';
import { bytesOfBuffer } from '../../src/ko/file/bytes.js';
import { Damaged } from '../../src/ko/file/damaged.js';
import { moduleIn } from '../../src/ko/file/module.js';
import { type Fuzzer, fuzzer } from './frame.js';

/** What a number may be that leads astray. */
const odd = fc.oneof(
  fc.constantFrom(0, 1, 0xff, 0xffff, 0x7fffffff, 0xffffffff, 0xfffffff8),
  fc.nat(0x10000),
  fc.nat(0xffffffff),
);
const edit = fc.record({
  // Most of what counts stands at the beginning and at the end: headers, and the table of sections.
  at: fc.oneof(fc.nat(64), fc.nat(5000), fc.nat(10 ** 6)),
  fromEnd: fc.boolean(),
  size: fc.constantFrom(1, 2, 4),
  value: odd,
});

/** A real module with some of its numbers changed, or cut off, is read, or told to be damaged. */
export function fuzzModules(modules: readonly Buffer[]): Fuzzer {
  const spoilt = fc.record({
    module: fc.constantFrom(...modules),
    edits: fc.array(edit, { minLength: 1, maxLength: 6 }),
    cut: fc.option(fc.nat(10 ** 6)),
  });
  return fuzzer(spoilt, ({ module, edits, cut }) => {
    const bytes = Buffer.from(module);
    for (const { at, fromEnd, size, value } of edits) {
      const place = at % (bytes.length - size);
      const mine = value % 2 ** (8 * size);
      bytes.writeUIntLE(mine, fromEnd ? bytes.length - size - place : place, size);
    }
    try {
      moduleIn(bytesOfBuffer(cut === null ? bytes : bytes.subarray(0, cut % bytes.length)), 'x.ko');
    } catch (error) {
      if (!(error instanceof Damaged)) throw error;
    }
  });
}
