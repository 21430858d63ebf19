import { describe, expect, test } from 'vitest';
import { showEvents } from '../../../src/apply/events/shown.js';
import { sourcesOf, textsOf } from '../hosts.js';

/** A header with these events. */
const header = (...events: string[]) =>
  `#undef TRACE_SYSTEM\n#define TRACE_SYSTEM it\n\n${events.join('\n')}#include <trace/define_trace.h>\n`;

const EVENT = `TRACE_EVENT(it_runs,
	TP_PROTO(struct it *it,
		 const u8 addr[ETH_ALEN]),
	TP_ARGS(it, addr),
	TP_STRUCT__entry(
		__field(int, count)
		__string(name, it->name)
	),
	TP_fast_assign(
		__entry->count = old(it);
	),
	TP_printk("%d", __entry->count)
);
`;

const show = (text: string, file = 'it.h') => showEvents(sourcesOf({ [file]: text }), () => true);
const seen = (text: string): string => textsOf(show(text)?.sources ?? new Map())['it.h'] ?? '';
/** Without comments, and each white space one. */
const bare = (text: string): string =>
  seen(text)
    .replace(/\/\*\$\d+\$\*\/|\s+/g, ' ')
    .replace(/ +/g, ' ');
/** What comes of it when something was done to what is seen. */
const became = (text: string, change: (read: string) => string, file = 'it.h') => {
  const events = show(text, file);
  return events
    ?.shown(file, Buffer.from(change(textsOf(events.sources)[file] ?? ''), 'latin1'))
    ?.toString('latin1');
};

describe('a trace event', () => {
  test('is seen as a function, each line where it stands', () => {
    expect(seen(header(EVENT)).split('\n')).toEqual(
      header(`void trace_event_raw_event_it_runs(/*$0$*/
	/*$1$*/struct it *it,
		 const u8 addr[ETH_ALEN]) {/*$2$*//*$3$*/
	/*$4$*/
	/*$5$*/
		/*$6$*/
		__string(name, it->name);/*$7$*/
	/*$8$*/
	/*$9$*/
		__entry->count = old(it);
	}/*$10$*//*$11$*/
	/*$12$*/
/*$13$*/
`).split('\n'),
    );
  });

  test.each([
    [
      'of a class',
      'DEFINE_EVENT(its_class, it_ends,\n\tTP_PROTO(struct it *it),\n\tTP_ARGS(it)\n);\n',
      'void trace_it_ends( struct it *it); ',
    ],
    [
      'without a semicolon, in one line',
      'TRACE_EVENT(a, TP_PROTO(void), TP_ARGS(), TP_STRUCT__entry(), TP_fast_assign(), TP_printk("a"))\n',
      'void trace_event_raw_event_a( void) { } ',
    ],
    [
      'whose last statement ends with it',
      'TRACE_EVENT(a, TP_PROTO(int x), TP_ARGS(x), TP_STRUCT__entry(), TP_fast_assign(f(x) /* ; */), TP_printk("a"));\n',
      'void trace_event_raw_event_a( int x) { f(x) /* ; */;} ',
    ],
    [
      "with parentheses in what isn't code",
      'DECLARE_EVENT_CLASS(c /* ( */,\n\tTP_PROTO(int x), // :(\n\tTP_ARGS(x),\n\tTP_STRUCT__entry(__string(a, f(x) ? ")" : "(")),\n' +
        '\tTP_fast_assign(g(\'(\', "\\")");),\n\tTP_printk("(")\n);\n',
      'void trace_event_raw_event_c( int x) { __string(a, f(x) ? ")" : "("); g(\'(\', "\\")");} ',
    ],
    [
      'with a condition and functions',
      'TRACE_EVENT_FN_COND(a, TP_PROTO(int x), TP_ARGS(x), TP_CONDITION(x), TP_STRUCT__entry(__rel_string(n, s(x)) __string_len(m, s(x), 4)), TP_fast_assign(f(x);), TP_printk("a"), reg, unreg);\n',
      'void trace_event_raw_event_a( int x) { __rel_string(n, s(x)); __string_len(m, s(x), 4); f(x);} ',
    ],
    [
      'of a macro of the driver',
      'MY_EVENT(a, TP_PROTO(int x), TP_ARGS(x), TP_STRUCT__entry(), TP_fast_assign(f(x);), TP_printk("a"));\n',
      'void trace_event_raw_event_a( int x) { f(x);} ',
    ],
    [
      'behind one that is cut by an #if',
      '#ifdef A\nTRACE_EVENT(a,\n#else\nTRACE_EVENT(b,\n#endif\nTP_PROTO(int x), TP_ARGS(x));\nDEFINE_EVENT(c, d, TP_PROTO(int x), TP_ARGS(x));\n',
      'TP_ARGS(x)); void trace_d( int x); ',
    ],
  ])('%s', (_, event, expected) => {
    expect(bare(header(event))).toContain(expected);
    expect(seen(header(event)).split('\n')).toHaveLength(header(event).split('\n').length);
    expect(became(header(event), (read) => `${read}`)).toBe(header(event));
  });

  test('keeps an #if among its strings and its statements', () => {
    const guarded = EVENT.replace(
      /(__string.*|__entry->count =.*)/g,
      '#ifdef X /* ) */\n\t\t$1\n#else\n\t\tx;\n#endif',
    );
    const lines = seen(header(guarded))
      .split('\n')
      .filter((line) => line.trimStart().startsWith('#'));
    expect(lines.filter((line) => line.includes('#ifdef X'))).toHaveLength(2);
    expect(became(header(guarded), (read) => `\n${read}`)).toBe(`\n${header(guarded)}`);
  });

  test.each([
    [
      'an #if that goes on behind an argument',
      EVENT.replace('\tTP_ARGS', '#ifdef A\n\tTP_ARGS').replace(
        '\tTP_printk',
        '#endif\n\tTP_printk',
      ),
    ],
    [
      'an #if round an argument',
      EVENT.replace('\tTP_printk', '#ifdef A\n\tTP_printk').replace(/\n\);\n$/, '\n#endif\n);\n'),
    ],
    [
      'an #if among its parameters',
      EVENT.replace('\n\t\t const', '\n#ifdef A\n\t\t const').replace(
        'ETH_ALEN]',
        'ETH_ALEN]\n#endif\n',
      ),
    ],
    ['no statements, but something to put them in', EVENT.replace('TP_fast_assign', 'tp_assign')],
    ['no end', EVENT.replace(/\n\);\n$/, '\n')],
    [
      'a macro that defines it',
      '#define MINE(x) \\\n\tTRACE_EVENT(x, \\\n\tTP_PROTO(int a), TP_ARGS(a))\n',
    ],
    ['a comment that looks like one of these', `/*$5$*/\n${EVENT}`],
  ])('with %s stays as it is', (_, event) => {
    expect(show(header(event))).toBeUndefined();
  });

  test('comes back where the lines of its code changed, CRLF or not', () => {
    for (const text of [header(EVENT, EVENT), header(EVENT).replaceAll('\n', '\r\n')]) {
      const change = (read: string) =>
        read.replaceAll('old(it)', 'new(it, 0)').replace('struct it *it', 'struct that *it');
      expect(became(text, change)).toBe(change(text));
    }
  });

  test.each([
    [
      'something was put among what is hidden',
      (read: string) => read.replace('/*$6$*/', '/*$6$*/ f(x);'),
    ],
    ['something that is hidden is gone', (read: string) => read.replace('/*$6$*/', '')],
    [
      'something that is hidden is there twice',
      (read: string) => read.replace('/*$6$*/', '/*$6$*//*$6$*/'),
    ],
    [
      'two lines changed their places',
      (read: string) =>
        read.replace('/*$4$*/', 'X').replace('/*$5$*/', '/*$4$*/').replace('X', '/*$5$*/'),
    ],
    ['the head changed', (read: string) => read.replace('void trace', 'int trace')],
    ['a parenthesis was lost', (read: string) => read.replace('ETH_ALEN])', 'ETH_ALEN]')],
  ])('is not believed where %s', (_, change) => {
    expect(became(header(EVENT), change)).toBeUndefined();
  });

  test('of a header gets no function beside it: the header is read more than once', () => {
    const helper = (read: string) =>
      read.replace('void trace', 'static int f(int x)\n{\n}\n\nvoid trace');
    const include = (read: string) =>
      read.replace('void trace', '#include <linux/x.h>\n#define f(x) ({ x; })\n\nvoid trace');
    expect(became(header(EVENT), helper)).toBeUndefined();
    expect(became(header(EVENT), helper, 'it.c')).toContain(
      'static int f(int x)\n{\n}\n\nTRACE_EVENT(it_runs,\n',
    );
    expect(became(header(EVENT), include)).toContain('({ x; })\n\nTRACE_EVENT(it_runs,\n');
  });

  test('leaves all other files alone', () => {
    const sources = sourcesOf({ 'a.c': 'int x;\n', 'it.h': header(EVENT), 'b.h': header(EVENT) });
    const events = showEvents(sources, (file) => file !== 'b.h');
    expect(
      [...(events?.sources ?? [])].filter(([file, bytes]) => sources.get(file) !== bytes),
    ).toHaveLength(1);
    expect(showEvents(sourcesOf({ 'a.c': 'int x;\n' }), () => true)).toBeUndefined();
  });
});
