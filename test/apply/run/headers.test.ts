import { expect, test } from 'vitest';
import { applyRules } from '../../../src/apply/apply.js';
import { checkRules } from '../../../src/apply/check/check.js';
import type { Ran, Spatch } from '../../../src/spatch/index.js';
import { SESSION } from '../../session.js';
import { cocci, describeEach, options, sourcesOf, textsOf } from '../hosts.js';

const CAST = cocci('cast', '@@\ntype T;\nexpression e;\n@@\n- (T) e\n+ cast(T, e)\n');
const TYPED = cocci('typed', '@@\nstruct box *b;\n@@\n- b->x\n+ b->z\n');
const TEXT = 'int f(struct box *b, int y)\n{\n\tone((other_t) (y));\n\tb->x = 1;\n\treturn 0;\n}\n';
const HEADER = 'typedef int other_t;\n';
/** By itself spatch takes `(other_t) (y)` for a call. */
const APART = TEXT.replace('b->x', 'b->z');
const KNOWN = APART.replace('(other_t) (y)', 'cast(other_t, (y))');

/** What the rules make of a.c, and the processes that this took. */
async function made(
  spatch: Spatch,
  rules: (typeof CAST)[],
  files: Record<string, string>,
): Promise<{ text: string | undefined; processes: number }> {
  const ran: Ran[] = [];
  const wanted = options({ rules, sources: sourcesOf(files), ran: (one) => ran.push(one) });
  const reaches = await checkRules(SESSION, spatch, wanted);
  const { sources } = await applyRules(SESSION, spatch, { ...wanted, reaches });
  const on = ran.filter((one) => one.files.includes('a.c'));
  return { text: textsOf(sources)['a.c'], processes: on.length };
}

describeEach('a rule for which spatch reads headers', (spatch) => {
  test('does not tell the others which names are types', async () => {
    const files = { 'a.c': `#include "h.h"\n\n${TEXT}`, 'h.h': HEADER };
    expect((await made(await spatch(), [CAST], files)).text).toBe(files['a.c']);
    const apart = await made(await spatch(), [CAST, TYPED], files);
    expect(apart).toEqual({ text: `#include "h.h"\n\n${APART}`, processes: 2 });
    // One rule for both is as its author has tried it.
    const both = cocci('both', `${CAST.text}\n${TYPED.text}`);
    const { text } = await made(await spatch(), [both], files);
    expect(text).toBe(`#include "h.h"\n\n${KNOWN}`);
  });

  test('has them read for the others of its rule, where it has nothing to do by itself', async () => {
    const files = { 'a.c': '#include "h.h"\n\nint g = one((other_t) (y));\n', 'h.h': HEADER };
    expect((await made(await spatch(), [CAST], files)).text).toBe(files['a.c']);
    const both = cocci('both', `${CAST.text}\n${TYPED.text}`);
    const { text, processes } = await made(await spatch(), [both], files);
    expect(text).toBe('#include "h.h"\n\nint g = one(cast(other_t, (y)));\n');
    expect(processes).toBe(1);
    // The same semantic patch of two rules, of which one has headers read.
    expect((await made(await spatch(), [CAST, both], files)).text).toBe(text);
  });

  test.each([
    ['another directory', '#include "h.h"\n', 'inc/h.h'],
    ['the system', '#include <h.h>\n', 'h.h'],
  ])('runs with the others where the file includes one of %s', async (_, include, header) => {
    const files = { 'a.c': `${include}\n${TEXT}`, [header]: HEADER };
    // One process: with a type that the file does not name, spatch opens no header here, either.
    const together = await made(await spatch(), [CAST, TYPED], files);
    expect(together).toEqual({ text: `${include}\n${APART}`, processes: 1 });
  });

  test.each([
    ['a directory below', '/* */ #include "inc/h.h"\n', 'inc/h.h'],
    ['one below, in a roundabout way', '#  include "./inc/../inc/h.h"\n', 'inc/h.h'],
  ])('runs by itself where the file includes one of %s', async (_, include, header) => {
    const files = { 'a.c': `${include}\n${TEXT}`, [header]: HEADER };
    const apart = await made(await spatch(), [CAST, TYPED], files);
    expect(apart).toEqual({ text: `${include}\n${APART}`, processes: 2 });
  });

  test('runs by itself where another one brings the include', async () => {
    const brings = cocci('brings', '@@\n@@\n #include <old.h>\n+#include "h.h"\n');
    const files = { 'a.c': `#include <old.h>\n${TEXT}`, 'h.h': HEADER };
    const { text } = await made(await spatch(), [brings, CAST, TYPED], files);
    expect(text).toBe(`#include <old.h>\n#include "h.h"\n${APART}`);
  });
});
