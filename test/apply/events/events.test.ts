import { expect, test } from 'vitest';
import { applyRules } from '../../../src/apply/apply.js';
import { SESSION } from '../../session.js';
import { cocci, describeEach, memory, options, sourcesOf, textsOf } from '../hosts.js';

const OLD_CALL = cocci('old_call', '@@\nexpression a;\n@@\n- old_call(a)\n+ new_call(a, 0)\n');
const OLD_TYPE = cocci('old_type', '@@\n@@\n struct\n- old_type\n+ new_type\n');

const EVENTS = `DECLARE_EVENT_CLASS(its_class,
	TP_PROTO(struct old_type *it, int x),
	TP_ARGS(it, x),
	TP_STRUCT__entry(
		__field(int, count)
		__string(name, old_call(it))
	),
	TP_fast_assign(
		__entry->count = x;
		if (x)
			__entry->count = old_call(it->next);
	),
	TP_printk("%d", __entry->count)
);

DEFINE_EVENT(its_class, it_ends,
	TP_PROTO(struct old_type *it, int x), TP_ARGS(it, x));
`;
const HEADER = `#if !defined(IT_H) || defined(TRACE_HEADER_MULTI_READ)
#define IT_H
#include <linux/tracepoint.h>

${EVENTS}#endif

#undef TRACE_INCLUDE_PATH
#define TRACE_INCLUDE_PATH .
#include <trace/define_trace.h>
`;
const MADE = (text: string): string =>
  text
    .replace('old_call(it)', 'new_call(it, 0)')
    .replace('old_call(it->next)', 'new_call(it->next, 0)');

describeEach('trace events', (spatch) => {
  const apply = async (files: Record<string, string>, ...rules: ReturnType<typeof cocci>[]) => {
    const sources = sourcesOf(files);
    return applyRules(SESSION, await spatch(), options({ rules, sources, strict: true }));
  };

  test.each(['it.h', 'it.c'])('are read by every rule, in %s', async (file) => {
    const { sources, steps } = await apply({ [file]: HEADER }, OLD_CALL, OLD_TYPE);
    const expected = MADE(HEADER).replaceAll('old_type', 'new_type');
    expect(textsOf(sources)[file]).toBe(expected);
    expect(steps.flatMap(({ files }) => [...files.values()].map(String)).at(-1)).toBe(expected);
    expect(steps.map(String).join('')).not.toContain('/*$');
  });

  test('are read in each arm of an #if', async () => {
    const guarded = (text: string) =>
      text.replace(
        /(\t\tif \(x\)\n.*\n)/,
        '#ifdef CONFIG_IT\n$1#else\n\t\t__entry->count = 2;\n#endif\n',
      );
    const old = `#if LINUX_VERSION_CODE < KERNEL_VERSION(2,6,5)\n${EVENTS}#else\n${guarded(HEADER)}#endif\n`;
    const { sources } = await apply({ 'it.h': old }, OLD_CALL);
    const [dead, live] = old.split('#else\n#if !defined');
    expect(textsOf(sources)['it.h']).toBe(`${dead}#else\n#if !defined${MADE(live ?? '')}`);
  });

  test('stay as they are where a rule touches what is no code there', async () => {
    const heads = cocci(
      'heads',
      '@@\nidentifier f;\n@@\n- void f(\n+ long f(\n ...)\n {\n ...\n }\n',
    );
    const told = memory();
    const sources = sourcesOf({ 'it.h': HEADER, 'a.c': 'void f(int x)\n{\n\told_call(x);\n}\n' });
    const given = options({ rules: [heads, OLD_CALL], sources });
    const applied = await applyRules({ ...SESSION, log: told.log }, await spatch(), given);
    expect(textsOf(applied.sources)).toEqual({
      'it.h': HEADER,
      'a.c': 'long f(int x)\n{\n\tnew_call(x, 0);\n}\n',
    });
  });

  test('in which spatch can not read a statement are told of by the line', async () => {
    const told = memory();
    const broken = HEADER.replace('if (x)', 'if (x x)');
    const given = options({ rules: [OLD_CALL], sources: sourcesOf({ 'it.h': broken }) });
    const { skipped } = await applyRules({ ...SESSION, log: told.log }, await spatch(), given);
    expect(skipped).toMatchObject([
      { file: 'it.h', function: 'trace_event_raw_event_its_class', rule: 'old_call' },
    ]);
  });

  test('are not read where spatch is to see files as they are', async () => {
    const sources = sourcesOf({ 'it.h': HEADER });
    const given = options({ rules: [OLD_CALL], sources, arms: 'as-spatch' });
    const applied = await applyRules(SESSION, await spatch(), given);
    expect(textsOf(applied.sources)['it.h']).toBe(HEADER);
  });
});
