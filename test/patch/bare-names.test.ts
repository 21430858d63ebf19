import { expect, it } from 'vitest';
import { makePatch, readPatch, withBareNames } from '../../src/patch/index.js';

const files = (texts: Record<string, string>): Map<string, Buffer> =>
  new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text, 'latin1')]));

it('takes a/ and b/ from names, and leaves lines alone that only look like names', () => {
  const before = files({ 'a/x.c': 'one\n-- a/gone\nlast', 'z.h': 'same\nold\n' });
  const after = files({ 'a/x.c': 'one\n++ b/new\nlast', 'z.h': 'same\nnew\n' });
  const patch = makePatch(before, after);
  expect(patch).toContain('--- a/gone\n+++ b/new\n');
  const bare = withBareNames(patch);
  expect(bare).toBe(
    patch
      .replace('--- a/a/x.c\n+++ b/a/x.c', '--- a/x.c\n+++ a/x.c')
      .replace('--- a/z.h\n+++ b/z.h', '--- z.h\n+++ z.h'),
  );
  expect(withBareNames('')).toBe('');
  expect(
    readPatch(withBareNames(makePatch(files({ q: 'a\n' }), files({ q: 'b\n' }))), 'x')[0]?.path,
  ).toBe('q');
});

it('leaves names alone that have neither', () => {
  const bare = '--- x.c\n+++ /tmp/x-1.c\n@@ -1 +1 @@\n-a\n+b\n';
  expect(withBareNames(bare)).toBe(bare);
});
