import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyRules } from '../../src/apply/apply.js';
import { resultSuffix, scratchName } from '../../src/spatch/scratch-name.js';
import { SESSION } from '../session.js';
import { calling, cocci, describeEach, options, renaming, sourcesOf, textsOf } from './hosts.js';

/** Every kind of name that spatch was seen to fail on, most of them with exit status 0. */
const ODD = [
  'a b.c',
  "a'b.c",
  'a"b.c',
  'a\nb.c',
  '-dash.c',
  '--in-place',
  'dir/-x.c',
  '-dir/x.c',
  'sub dir/x.c',
  'a$HOME.c',
  'a;touch escaped;.c',
  'a`touch escaped`.c',
  'a|b.c',
  'a\\b.c',
  'a*b.c',
  'a(b).c',
  'a+b.c',
  'x.cocci',
  'dir.cocci/x.c',
  'naïve.c',
  '€.c',
  `${'x'.repeat(250)}.c`,
  `${'€'.repeat(80)}.h`,
];

describe('scratch names', () => {
  test('plain names stay', () => {
    for (const name of ['drbd_main.c', 'linux/drbd-2.h', 'a/b/c_d.e.f', '.hidden.h']) {
      expect(scratchName(name)).toBe(name);
    }
  });

  test('each is plain, and no two are alike', () => {
    const segment = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 60 })
      .map((text) => Buffer.from(text.replaceAll(/[/\0]/g, '_')).toString());
    const name = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(name, name, (a, b) => {
        for (const part of scratchName(a).split('/')) {
          expect(part).toMatch(/^[\w.+][\w.+-]*$/);
          expect(part).not.toMatch(/^\.+$|\.cocci$|\+out\d/);
          expect(part.length).toBeLessThan(200);
        }
        expect(scratchName(a) === scratchName(b)).toBe(a === b);
      }),
    );
  });

  test('a result never stands where a source does', () => {
    expect(scratchName('a.c+out7')).not.toBe(`a.c${resultSuffix(7)}`);
  });
});

describeEach('odd file names', (spatch) => {
  test.each(['together', 'each'] as const)('are patched like any other, %s', async (group) => {
    const sources = sourcesOf(Object.fromEntries(ODD.map((name) => [name, calling('old(1)')])));
    const rules = [renaming('old', 'new')];
    const { sources: after } = await applyRules(
      SESSION,
      await spatch(),
      options({ rules, sources, group }),
    );
    expect(textsOf(after)).toEqual(
      Object.fromEntries(ODD.map((name) => [name, calling('new(1)')])),
    );
  });

  test('a header beside it is found in a directory with an odd name', async () => {
    const text = '@@\nstruct box *b;\n@@\n- b->old\n+ b->new\n';
    const { sources } = await applyRules(
      SESSION,
      await spatch(),
      options({
        rules: [cocci('field', text, 'touches old')],
        sources: sourcesOf({
          'my dir/box.h': 'struct box { int new; };\nstruct outer { struct box *inner; };\n',
          'my dir/a.c': '#include "box.h"\nint f(struct outer *o)\n{\n\treturn o->inner->old;\n}\n',
        }),
        group: 'each',
      }),
    );
    expect(String(sources.get('my dir/a.c'))).toContain('o->inner->new');
  });
});
