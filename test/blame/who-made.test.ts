import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Version, whoMade } from '../../src/blame/index.js';
import { makePatch, readPatch } from '../../src/patch/index.js';

/** The rules of each hunk of the patch from the first text to the last; each rule has its text. */
function made(original: string, ...steps: [rules: string, text: string][]): string[] {
  const versions = steps.map(
    ([rules, text]): Version => ({ rules: rules.split(' '), bytes: Buffer.from(text) }),
  );
  const [before, after] = [Buffer.from(original), versions.at(-1)?.bytes ?? Buffer.of()];
  const patch = makePatch(new Map([['x.c', before]]), new Map([['x.c', after]]));
  const hunks = readPatch(patch, 'x').flatMap((file) => file.hunks);
  return whoMade(before, versions, hunks).map((rules) => rules.join(' '));
}

const lines = (...some: (string | number)[]): string => some.map((line) => `${line}\n`).join('');
const far = Array.from({ length: 9 }, (_, at) => `far ${at}`);

test('each hunk belongs to the rule that changed its lines', () => {
  const original = lines('a', ...far, 'b');
  const one = lines('A', ...far, 'b');
  expect(made(original, ['one', one], ['two', lines('A', ...far, 'B')])).toEqual(['one', 'two']);
  // Whatever moved in front of it.
  const grown = lines('A', 1, 2, 3, 4, ...far, 'b');
  expect(made(original, ['one', grown], ['two', lines('A', 1, 2, 3, 4, ...far, 'B')])).toEqual([
    'one',
    'two',
  ]);
});

test('one that several rules made names them all, in their order', () => {
  const original = lines('a', 'b', 'c');
  const [one, two] = [lines('x', 'b', 'c'), lines('y', 'b', 'c')];
  expect(made(original, ['one', one], ['two', two])).toEqual(['one two']);
  // What the second takes away the first had brought.
  expect(made(original, ['one', lines('x', 'n', 'b', 'c')], ['two', one])).toEqual(['one two']);
  expect(made(original, ['one', lines('a', 'B', 'c')], ['two', lines('A', 'B', 'c')])).toEqual([
    'one two',
  ]);
  expect(made(original, ['one two', one], ['three', lines('x', 'b', 'C')])).toEqual([
    'one two three',
  ]);
});

test('what a rule makes and another takes back leaves no trace', () => {
  const original = lines('a', ...far, 'b');
  const steps: [string, string][] = [
    ['one', lines('x', ...far, 'b')],
    ['two', original],
    ['three', lines('a', ...far, 'B')],
  ];
  expect(made(original, ...steps)).toEqual(['three']);
});

test('a line that is added at an end, or has no line end, counts as well', () => {
  expect(made(lines('a'), ['one', lines('a', 'b')])).toEqual(['one']);
  expect(made(lines('a'), ['one', lines('b', 'a')], ['two', 'b\na'])).toEqual(['one two']);
  expect(made('', ['one', lines('b')])).toEqual(['one']);
  expect(made(lines('a'), ['one', ''])).toEqual(['one']);
});

test('of lines that are never alike, all rules of a hunk are found and no others', () => {
  const edit = fc.record({ at: fc.nat(39), count: fc.integer({ min: 0, max: 3 }) });
  const rules = fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(rules, (edits) => {
      // Each place of the original, with what stands there by now, and the rules that changed it.
      const places = Array.from({ length: 40 }, (_, at) => ({
        text: [`${at}`],
        by: [] as string[],
      }));
      const original = lines(...places.flatMap(({ text }) => text));
      const steps = edits.map((some, nth): [string, string] => {
        for (const { at, count } of some) {
          const place = places[at];
          if (place === undefined || (place.text.length === 0 && count === 0)) continue;
          place.text = Array.from({ length: count }, (_, line) => `${at} ${nth} ${line}`);
          place.by.push(`r${nth}`);
        }
        return [`r${nth}`, lines(...places.flatMap(({ text }) => text))];
      });
      if (steps.at(-1)?.[1] === original || steps.length === 0) return;
      // Places so near that their changes share a hunk.
      const touched = places.flatMap(({ by }, at) => (by.length > 0 ? [at] : []));
      const groups: number[][] = [];
      for (const at of touched) {
        const last = groups.at(-1);
        if (last !== undefined && at - (last.at(-1) ?? 0) <= 7) last.push(at);
        else groups.push([at]);
      }
      const expected = groups.map((group) =>
        [...new Set(group.flatMap((at) => places[at]?.by ?? []))].sort().join(' '),
      );
      expect(made(original, ...steps)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
