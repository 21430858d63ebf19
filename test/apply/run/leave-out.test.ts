import { describe, expect, test } from 'vitest';
import { applyRules } from '../../../src/apply/apply.js';
import { hideBreaks, showBreaks } from '../../../src/apply/run/hide-breaks.js';
import { hideCasts, showCasts } from '../../../src/apply/run/hide-casts.js';
import { hideJumps, seesNoJumps, showJumps } from '../../../src/apply/run/hide-jumps.js';
import type { ApplyOptions } from '../../../src/apply/run/state.js';
import type { Rule } from '../../../src/rules/index.js';
import type { Spatch } from '../../../src/spatch/index.js';
import { SESSION } from '../../session.js';
import { fakeSpatch } from '../fake.js';
import { calling, cocci, describeEach, memory, options, sourcesOf, textsOf } from '../hosts.js';

/** A rule of the library, which a file can be spared. */
function shared(from: string, to: string, ...directives: string[]): Rule {
  const text = `@@\nexpression e;\n@@\n- ${from}(e)\n+ ${to}(e)\n`;
  return {
    ...cocci(`${from}_to_${to}`, text, `touches ${from}`, ...directives),
    origin: 'library',
  };
}

/** What spatch 1.1.1 dies of in a function that a rule changes, with and without a line end in it. */
const CAST = '(struct page *(*)(unsigned long))';
const BROKEN_CAST = '(struct page *(*)\n\t(unsigned long))';
const casting = (cast: string): string => `p = ${cast}find("p");\n\told(1)`;

const RULES = [shared('old', 'new'), shared('grey', 'white')];

async function apply(
  spatch: Spatch,
  files: Record<string, string>,
  given: Partial<ApplyOptions> = {},
) {
  const { log, warnings } = memory();
  const chosen = options({ rules: RULES, sources: sourcesOf(files), ...given });
  const done = await applyRules({ ...SESSION, log }, spatch, chosen);
  return { texts: textsOf(done.sources), leftOut: done.leftOut, warnings };
}

describeEach('a file that spatch may die of', (spatch) => {
  test('costs that file that rule, with a warning, and nothing else', async () => {
    const files = {
      'a.c': `${calling(casting(BROKEN_CAST))}${calling('grey(1)', 'g')}`,
      'b.c': calling('old(1)'),
    };
    const here = await spatch();
    const { texts, leftOut, warnings } = await apply(here, files);
    expect(texts['b.c']).toContain('new(1)');
    expect(texts['a.c']).toContain('white(1)');
    if (here.version !== '1.1.1') return;
    expect(texts['a.c']).toContain('old(1)');
    const how = 'died with exit status 255: parenType';
    expect(leftOut).toEqual([{ rule: 'old_to_new', file: 'a.c', how }]);
    expect(warnings).toEqual([{ kind: 'rule-left-out', ...leftOut[0] }]);
  });

  test('is changed behind a function that has a break that nothing comes to', async () => {
    const text =
      'static int a(int b)\n{\n\tswitch (b) {\n\tcase 1:\n\t\treturn 1;\n\t\tbreak;\n\t}\n\treturn 2;\n}\n';
    const rule = shared('old', 'new');
    rule.text = '@@\nidentifier p;\n@@\n  int a(int p) { ... }\n+\n+int behind;\n';
    rule.touches = ['a'];
    const { texts, leftOut } = await apply(await spatch(), { 'a.c': text }, { rules: [rule] });
    expect(leftOut).toEqual([]);
    expect(texts['a.c']).toBe(`${text}\nint behind;\n`);
  });

  test.each([
    [
      'a switch of which each arm returns',
      'switch (b) { case 1: return 1; default: return 2; } return 3;',
    ],
    ['both arms of an if', 'if (b) { return 1; } else { goto out; }\n\tb++;\nout:\n\treturn 3;'],
    ['a label that nothing jumps to', 'return b;\nout:\n\treturn 0;'],
    [
      'a break behind a block',
      'switch (b) { case 1: { return (1); }\n\tbreak; }\n\treturn sizeof(b);',
    ],
    ['a continue', 'while (b) { continue; b++; }\n\treturn -b;'],
  ])('is changed behind a function that has dead code behind %s', async (_what, code) => {
    const text = `static void z(int p)\n{\n\tif (p)\n\t\treturn;\n\tw(p);\n}\n\nstatic int a(int b)\n{\n\t${code}\n}\n`;
    const rule = shared('old', 'new');
    rule.text = '@@\nidentifier p;\n@@\n  int a(int p) { ... }\n+\n+int behind;\n';
    rule.touches = ['a'];
    const { texts, leftOut } = await apply(await spatch(), { 'a.c': text }, { rules: [rule] });
    expect(leftOut).toEqual([]);
    expect(texts['a.c']).toBe(`${text}\nint behind;\n`);
  });

  test('is left as it is where a rule reads the way that a function takes', async () => {
    const text = 'static int a(int b)\n{\n\tc(b);\n\treturn b;\nout:\n\treturn 0;\n}\n';
    const rule = shared('old', 'new');
    rule.text = '@@\nidentifier p;\n@@\n  int a(int p) { ... return p; ... }\n+\n+int behind;\n';
    rule.touches = ['a'];
    const { texts } = await apply(await spatch(), { 'a.c': text }, { rules: [rule] });
    expect(texts['a.c']).toBe(text);
  });

  test('is changed all the same, and keeps its casts, where these are what it dies of', async () => {
    const { texts, leftOut } = await apply(await spatch(), { 'a.c': calling(casting(CAST)) });
    expect(texts['a.c']).toBe(calling(casting(CAST)).replace('old(1)', 'new(1)'));
    expect(leftOut).toEqual([]);
  });
});

describe('where spatch dies of a file', () => {
  /** The name of the rule is in no argument: the one that changes old() alone is deadly to a.c. */
  const DIES = `for word; do case $last in --sp-file) rule=$word;; esac; last=$word; done
echo "HANDLING: $*" >&2
case "$*" in *--sp-file*a.c*) if grep -q old "$rule"; then echo 'Fatal error: exception Failure("boom")' >&2; exit 2; fi;; esac
exec spatch "$@"`;
  const FILES = { 'a.c': calling('old(1)'), 'b.c': calling('old(2)'), 'c.c': calling('grey(1)') };
  const HOW = 'died with exit status 2: Failure("boom")';

  test('it is found among those that a rule sees together', async () => {
    const rule = shared('old', 'new');
    const tied = { ...rule, text: `${rule.text}\n@script:python@\n@@\npass\n` };
    const { texts, leftOut } = await apply(await fakeSpatch(DIES), FILES, { rules: [tied] });
    expect(texts).toEqual({ ...FILES, 'b.c': calling('new(2)') });
    expect(leftOut).toEqual([{ rule: 'old_to_new', file: 'a.c', how: HOW }]);
  });

  test.each([
    ["the module's own", { ...shared('old', 'new'), origin: 'module' as const }, {}],
    ['one that must match', shared('old', 'new', 'must match'), {}],
    ['any, with spatch.strict', shared('old', 'new'), { strict: true }],
  ])('it is an error for a rule that is %s', async (_, rule, given) => {
    const spatch = await fakeSpatch(DIES);
    await expect(apply(spatch, FILES, { rules: [rule], ...given })).rejects.toMatchObject({
      code: 'SPATCH_FAILED',
      output: expect.stringContaining('boom'),
    });
  });

  test.each([
    [
      'the disk is full',
      'echo \'HANDLING: a.c\nFatal error: exception Sys_error("/tmp")\' >&2; exit 2',
    ],
    ['memory is short', 'echo "HANDLING: a.c" >&2; kill -9 $$'],
    ['a connection breaks', 'echo "HANDLING: a.c" >&2; exit 126'],
    ['it never begins', 'echo "Fatal error: exception Not_found" >&2; exit 2'],
  ])('it is an error where %s', async (_, text) => {
    await expect(apply(await fakeSpatch(text), FILES)).rejects.toMatchObject({
      code: 'SPATCH_FAILED',
    });
  });

  test('by never ending, it is stopped, and the rule is left out', async () => {
    const hang = DIES.replace(
      'echo \'Fatal error: exception Failure("boom")\' >&2; exit 2',
      'exec sleep 600',
    );
    const given = { timeoutMs: 1000, rules: [shared('old', 'new')] };
    const { leftOut } = await apply(await fakeSpatch(hang), { 'a.c': calling('old(1)') }, given);
    expect(leftOut).toEqual([{ rule: 'old_to_new', file: 'a.c', how: 'was stopped after 1 s' }]);
  });
});

test('casts are hidden line by line, and shown again wherever they went', () => {
  const text = `a = ${CAST}x; b = (u8 * (*)(void))y; c = (void (*)(int))z;\n`;
  const hidden = hideCasts(Buffer.from(text));
  const masked = String(hidden?.bytes);
  expect(masked).toMatch(/^a = \(struct \w+_0 \*\)x; b = \(struct \w+_1 \*\)y; c = \(void/);
  const moved = masked.replace(/^(a.*?;)(.*?;)/, '$2$1');
  expect(String(showCasts(Buffer.from(moved), hidden?.casts ?? []))).toBe(
    text.replace(/^(a.*?;)(.*?;)/, '$2$1'),
  );
  expect(hideCasts(Buffer.from('c = (void (*)(int))z;'))).toBeUndefined();
});

test('a break that nothing comes to is hidden, and shown again', () => {
  const text = `switch (a) {
case 1: /* why */
\treturn f(1);
\tbreak;
case 2:
\tg();
\tgoto out; /* far */
\tbreak;
}
`;
  const hidden = hideBreaks(Buffer.from(text));
  expect(String(hidden)).not.toContain('break;');
  expect(String(hidden).split('\n')).toHaveLength(text.split('\n').length);
  expect(String(showBreaks(hidden as Buffer))).toBe(text);
});

test.each([
  'case 1: if (a) return 1; break;',
  'case 1: if (a) b(); else return 1; break;',
  'case 1: { if (a) { return 1; } break; }',
  '/* a; return 1; break; */',
  'say("; return 1; break;");',
  'case 1:\n#ifdef A\nreturn 1;\n#endif\nbreak;',
])('a break that may be come to, or is none, stays: %s', (text) => {
  expect(hideBreaks(Buffer.from(text))).toBeUndefined();
});

test('jumps are hidden, and shown again', () => {
  const text = `return; return a; return(a); return -1; return /* why */ a;
goto out; goto *where; break ; continue;
asm goto ("x"); asm_volatile_goto("x"); breaks; no.return_code; returns(1);
/* return */ say("return");
`;
  const hidden = hideJumps(Buffer.from(text));
  expect(String(hidden)).not.toMatch(/\b(?:return|break|continue)\b(?!\()|goto out/);
  expect(String(hidden)).toContain('asm goto ("x"); asm_volatile_goto("x"); breaks;');
  expect(String(showJumps(hidden as Buffer))).toBe(text);
  expect(hideJumps(Buffer.from('a = b;'))).toBeUndefined();
});

test.each([
  ['@@\n@@\n  int f(...) { ... }\n+\n+int g(void) { return 1; }\n', true],
  ['@@\n@@\n  int f(int a, ...) { <+... g(..., a) ...+> }\n+int b;\n', true],
  ['// compat: when have_x\n@@\n@@\n- int f(...) { <... g(a) ...> }\n', true],
  ['@@\n@@\n  int f(...) { ... return 1; }\n', false],
  ['@@\n@@\n  g(a);\n  ...\n- h(a);\n', false],
  ['@@\n@@\n  int f(...) { ... when any\n  }\n', false],
])('whether a semantic patch sees jumps: %j', (text, blind) => {
  expect(seesNoJumps(text)).toBe(blind);
});
