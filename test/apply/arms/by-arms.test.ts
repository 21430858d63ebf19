import { expect, test } from 'vitest';
import { applyRules } from '../../../src/apply/apply.js';
import type { Spatch } from '../../../src/spatch/index.js';
import { SESSION, sessionWith } from '../../session.js';
import { fakeSpatch } from '../fake.js';
import { cocci, describeEach, memory, options, sourcesOf, textsOf } from '../hosts.js';

const ONE_MORE = cocci(
  'one_more',
  '@@\nidentifier f, fp;\nexpression E;\n@@\n  f(..., struct file *fp, ...)\n  {\n  <...\n  add(E\n+ , fp\n  )\n  ...>\n  }\n',
);
/** A callback whose result is not wanted any more: the function stays, and a new one calls it. */
const WRAPPED = cocci(
  'wrapped',
  '@old@\nidentifier f, d;\n@@\n  int f(struct dev *d) { ... }\n\n@@\nidentifier old.f, o;\n' +
    'fresh identifier w = "compat_" ## o;\n@@\n+ static void w(struct dev *d) { f(d); }\n+\n' +
    '  struct driver o = {\n  .remove =\n- f\n+ w\n  , };\n',
);
const OLD = '#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 11, 0)';

async function made(spatch: Spatch, rule: ReturnType<typeof cocci>, text: string) {
  const { sources } = await applyRules(
    SESSION,
    spatch,
    options({ rules: [rule], sources: sourcesOf({ 'a.c': text }) }),
  );
  return textsOf(sources)['a.c'];
}

describeEach("a driver's own #if", (spatch) => {
  test('round an argument stays what it is where the rule has nothing to do', async () => {
    const text = (...call: string[]) =>
      `int f(struct file *file)\n{\n${call.join('\n')}\n\treturn 0;\n}\n`;
    const guard = ['#ifdef OLD', '#else', ', file', '#endif', ');'];
    expect(await made(await spatch(), ONE_MORE, text('\tadd(&u->fh', ...guard))).toBe(
      text('#ifdef OLD', '\tadd(&u->fh, file', '#else', '\tadd(&u->fh', '#endif', ...guard),
    );
  });

  test('round the type and the body of a callback keeps the other arm', async () => {
    const type = `static\n${OLD}\nint\n#else\nvoid\n#endif\n`;
    const body = `my_remove(struct dev *d)\n{\n\tstop(d);\n${OLD}\n\treturn 0;\n#endif\n}\n`;
    const object = (f: string) => `static struct driver my = {\n\t.remove = ${f},\n};\n`;
    const got = await made(await spatch(), WRAPPED, `${type}${body}\n${object('my_remove')}`);
    const [opened, closed] = [`${OLD}\n`, '#endif\n'];
    const added = 'static void compat_my(struct dev *d)\n{\n\tmy_remove(d);\n}\n\n';
    expect(got).toBe(
      `${type}${body}\n${opened}${added}${closed}${object(`@`).replace(
        '\t.remove = @,\n',
        `${opened}\t.remove = compat_my,\n#else\n\t.remove = my_remove,\n${closed}`,
      )}`,
    );
  });

  test('in an initialiser with many others is asked for where it stands round what changed', async () => {
    const others = Array.from({ length: 14 }, (_, at) => `#ifdef B${at}\n\t.b${at} = b,\n#endif\n`);
    const text = (...added: string[]) =>
      `#ifdef OWN\nstatic int a_old(struct dev *d)\n{\n\treturn 0;\n}\n#endif\n\n${added.join('')}static struct driver my = {\n${others.slice(0, 7).join('')}#ifdef OWN\n\t.remove = ${added.length > 0 ? 'compat_my' : 'a_old'},\n#endif\n${others.slice(7).join('')}};\n`;
    const wrapper = 'static void compat_my(struct dev *d)\n{\n\ta_old(d);\n}\n\n';
    expect(await made(await spatch(), WRAPPED, text())).toBe(
      text('#ifdef OWN\n', wrapper, '#endif\n'),
    );
  });

  test('in an initialiser keeps the other arm', async () => {
    const text = (old: string) =>
      `static int a_old(struct dev *d)\n{\n\treturn 0;\n}\n\nstatic struct driver my = {\n${OLD}\n\t.remove = ${old},\n#else\n\t.remove_new = a_new,\n#endif\n};\n`;
    const got = await made(await spatch(), WRAPPED, text('a_old'));
    expect(got).toContain(`${OLD}\n\t.remove = compat_my,\n#else\n\t.remove_new = a_new,\n#endif`);
  });

  const body = '\n{\n\treturn stop(d);\n}\n';
  const object = (f: string) => `static struct driver my = {\n\t.remove = ${f},\n};\n`;
  const added = 'static void compat_my(struct dev *d)\n{\n\tmy_remove(d);\n}\n\n';

  test.each([
    ['between parameters', ['static int my_remove(struct dev *d', OLD, ', int how', '#endif', ')']],
    [
      'round heads, the older one first',
      [
        OLD,
        'static int my_remove(struct dev *d, int how)',
        '#else',
        'static int my_remove(struct dev *d)',
        '#endif',
      ],
    ],
    [
      'round heads with their braces',
      [
        OLD,
        'static int my_remove(struct dev *d, int how)\n{\n\tready(how);',
        '#else',
        'static int my_remove(struct dev *d)\n{',
        '#endif',
        '\tready(0);',
      ],
    ],
  ])('%s hides nothing from a rule', async (_, head) => {
    const whole = head.some((line) => line.includes('{'))
      ? `${head.join('\n')}\n\treturn stop(d);\n}\n`
      : `${head.join('\n')}${body}`;
    const got = await made(await spatch(), WRAPPED, `${whole}\n${object('my_remove')}`);
    expect(got).toBe(
      `${whole}\n${OLD}\n#else\n${added}#endif\n${object('@').replace(
        '\t.remove = @,\n',
        `${OLD}\n\t.remove = my_remove,\n#else\n\t.remove = compat_my,\n#endif\n`,
      )}`,
    );
  });

  test.each([
    ['round the heads of an if', (call: string) => `\tif (${call})`, '\t\tgo();'],
    ['round the heads of a loop', (call: string) => `\twhile (${call}) {`, '\t\tgo();\n\t}'],
    ['in an expression', (call: string) => `\t\t${call}`, '\t\t|| other();'],
    ['round a call without its semicolon', (call: string) => `\t${call}`, '\t;'],
  ])('%s hides nothing from a rule', async (_, head, behind) => {
    const rule = cocci('shorter', '@@\nexpression A;\n@@\n- old(A)\n+ young(A)\n');
    const before = behind.includes('||') ? '\treturn mine() ||\n' : '';
    const text = (call: string) =>
      `int f(int a)\n{\n${before}#ifdef HAVE_YOUNG\n${head('young(a)')}\n#else\n${head(call)}\n#endif\n${behind}\n}\n`;
    expect(await made(await spatch(), rule, text('old(a)'))).toBe(text('young(a)'));
  });

  test('between arguments hides nothing from a rule', async () => {
    const rule = cocci('shorter', '@@\nexpression A, B;\n@@\n- old(A, B)\n+ young(A)\n');
    const call = (...lines: string[]) => `int f(int a)\n{\n${lines.join('\n')}\n}\n`;
    const text = call('\treturn old(a,', OLD, '\t\t1,', '#endif', '\t\t2);');
    const got = await made(await spatch(), rule, text);
    const [older, newer] = ['\treturn old(a,\n\t\t1,\n\t\t2);', '\treturn young(a);'];
    expect(got).toBe(call(OLD, older, '#else', newer, '#endif'));
  });

  test('that is asked for elsewhere, where its macro may be another one, is read as a whole', async () => {
    const text =
      'static\n#ifndef NEW_REMOVE\nint\n#else\nvoid\n#endif\nmy_remove(struct dev *d)\n{\n\tstop(d);\n}\n\n' +
      '#define NEW_REMOVE\n\nstatic struct driver my = {\n\t.remove = my_remove,\n};\n';
    const { lines, log } = memory();
    await applyRules(
      sessionWith({ log }),
      await spatch(),
      options({ rules: [WRAPPED], sources: sourcesOf({ 'a.c': text }) }),
    );
    expect(lines).toContain('rule wrapped: a.c is read as a whole, for its #if lines');
  });

  test('whose macro is defined above both is asked for once more', async () => {
    const text = (own: string) =>
      `#ifndef NEW_REMOVE\n#define NEW_REMOVE 0\n#endif\n\nstatic\n#if NEW_REMOVE == 0\nint\n#else\nvoid\n#endif\nmy_remove(struct dev *d)${body}\n${own}`;
    const got = await made(await spatch(), WRAPPED, text(object('my_remove')));
    expect(got).toContain('#if NEW_REMOVE == 0\n\t.remove = compat_my,\n#else');
  });

  test('in another file, which has none to write, is read as a whole', async () => {
    const type = `${OLD}\nint my_remove(struct dev *d) { return stop(d); }\n#else\nvoid my_remove(struct dev *d) { stop(d); }\n#endif\n`;
    const object = '#include "a.h"\n\nstatic struct driver my = {\n\t.remove = my_remove,\n};\n';
    const { sources } = await applyRules(
      SESSION,
      await spatch(),
      options({ rules: [WRAPPED], sources: sourcesOf({ 'a.h': type, 'b.c': object }) }),
    );
    const { 'a.h': header, 'b.c': code } = textsOf(sources);
    expect(header).toBe(type);
    // That file has no #if that could tell the arms apart: what is made of the whole counts.
    expect(code).toContain('.remove = compat_my,');
  });
});

test('where spatch fails on one arm alone, what it made of the whole counts', async () => {
  const failing = await fakeSpatch('case "$PWD" in */arms-*) exit 255 ;; esac\nexec spatch "$@"');
  const text = `int f(int x)\n{\n\treturn g(x,\n${OLD}\n\t\told(1)\n#else\n\t\told(2)\n#endif\n\t\t);\n}\n`;
  const { lines, log } = memory();
  const rule = cocci('plain', '@@\nexpression e;\n@@\n- old(e)\n+ new(e)\n');
  const given = options({ rules: [rule], sources: sourcesOf({ 'a.c': text }) });
  const { sources } = await applyRules(sessionWith({ log }), failing, given);
  expect(textsOf(sources)['a.c']).toContain('new(1)');
  expect(lines).toContain('rule plain: a.c is read as a whole, for its #if lines');
});
