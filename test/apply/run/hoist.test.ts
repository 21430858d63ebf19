import { expect, test } from 'vitest';
import { applyRules } from '../../../src/apply/apply.js';
import { hoistFunctions } from '../../../src/apply/run/hoist.js';
import { SESSION } from '../../session.js';
import { cocci, describeEach, memory, options, sourcesOf, textsOf } from '../hosts.js';

const RULE = `@@
identifier o, f;
fresh identifier w = "compat_" ## o;
@@
+static int __maybe_unused w(int now)
+{
+	if (now) {
+		f();
+	}
+	return f();
+}
+
  struct table o = {
  .get =
- f
+ w
  , };
`;

const BEFORE = `static int get(void)
{
	return 0;
}

/* What it does. */
static void first(int a,
		  int b)
{
	int c = 0;
	static const struct table ops = {
		.get = get,
	};

	use(&ops, c);
}
void second(void) {
	int d;

	if (d) {
		static struct table more = {
			.get = get,
		};

		use(&more, 0);
	}
}

static struct table outside = {
	.get = get,
};
`;

const wrapper = (o: string): string =>
  `static int __maybe_unused compat_${o}(int now)
{
	if (now) {
		get();
	}
	return get();
}

`;

describeEach('a function that a rule adds above a structure', (spatch) => {
  test('stands in no other function', async () => {
    const { log } = memory();
    const rule = cocci('wrap', RULE, 'touches table');
    const chosen = options({ rules: [rule], sources: sourcesOf({ 'a.c': BEFORE }) });
    const done = await applyRules({ ...SESSION, log }, await spatch(), chosen);
    const expected = ['ops', 'more', 'outside'].reduce(
      (text, o) => text.replace(new RegExp(`( ${o} = \\{\\s+\\.get = )get`), `$1compat_${o}`),
      BEFORE,
    );
    expect(textsOf(done.sources)['a.c']).toBe(
      expected
        .replace('static void first', `${wrapper('ops')}static void first`)
        .replace('void second', `${wrapper('more')}void second`)
        .replace('static struct table outside', `${wrapper('outside')}static struct table outside`),
    );
  });
});

test.each([['of the driver itself', '\tstatic int f(int a)\n\t{\n\t\treturn a;\n\t}\n']])(
  'a nested function %s stays',
  (_what, nested) => {
    const text = Buffer.from(`void g(void)\n{\n${nested}\tf(1);\n}\n`);
    expect(hoistFunctions(text, text)).toBe(text);
  },
);

test.each([
  ['a variable', '\tstatic int a = f(1);\n'],
  ['a declaration', '\tstatic int f(int a);\n'],
  ['an array', '\tstatic int (*a[2])(int) = {\n\t\tf,\n\t};\n'],
])('%s that was added in a function stays', (_what, added) => {
  const before = Buffer.from('void g(void)\n{\n\tf(1);\n}\n');
  const after = Buffer.from(`void g(void)\n{\n${added}\tf(1);\n}\n`);
  expect(hoistFunctions(before, after)).toBe(after);
});

test('it is moved out with the conditionals that it stands in', () => {
  const before = Buffer.from('int g(void)\n{\n#ifdef A\n#if B\n#else\n\tf();\n#endif\n#endif\n}\n');
  const wrapper = '\tstatic int w(void)\n\t{\n\t\treturn 1;\n\t}\n';
  const after = Buffer.from(String(before).replace('\tf();', `${wrapper}\tf();`));
  const moved = '#ifdef A\n#if B\n#else\nstatic int w(void)\n{\n\treturn 1;\n}\n#endif\n#endif\n\n';
  expect(String(hoistFunctions(before, after))).toBe(`${moved}${before}`);
});
