import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { needs, openSandbox, type Sandbox } from './kernels.js';
import { inTurn } from './on-some-kernels.js';
import { said } from './tiny.js';

/** A driver with a trace header of its own, as for the old and for the new `__assign_str()`. */

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = openSandbox();
});
afterEach(() => sandbox.remove());

const DRIVER = `#include <linux/module.h>

#define CREATE_TRACE_POINTS
#include "pump_trace.h"

static int __init pump_init(void)
{
	struct pump pump = { .name = "pump", .level = 2 };

	trace_pump_starts(&pump, 1);
	trace_pump_stops(&pump);
	return 0;
}
module_init(pump_init);

MODULE_DESCRIPTION("traced");
MODULE_LICENSE("GPL");
`;

const OLD = `#undef TRACE_SYSTEM
#define TRACE_SYSTEM pump

#ifndef PUMP_H
#define PUMP_H
struct pump {
	const char *name;
	const char *label;
	int level;
};
#endif

#if !defined(PUMP_TRACE_H) || defined(TRACE_HEADER_MULTI_READ)
#define PUMP_TRACE_H
#include <linux/tracepoint.h>

DECLARE_EVENT_CLASS(pump_class,
	TP_PROTO(struct pump *pump),
	TP_ARGS(pump),
	TP_STRUCT__entry(
		__string(name, pump->name)
		__string(label, pump->label ? pump->label : "none :)")
		__field(int, level)
	),
	TP_fast_assign(
		__entry->level = pump->level;
		__assign_str(name, pump->name);
		__assign_str(label, pump->label ? pump->label : "none :)");
	),
	TP_printk("%s %s %d", __get_str(name), __get_str(label), __entry->level)
);

DEFINE_EVENT(pump_class, pump_stops, TP_PROTO(struct pump *pump), TP_ARGS(pump));

TRACE_EVENT(pump_starts,
	TP_PROTO(struct pump *pump, int level),
	TP_ARGS(pump, level),
	TP_STRUCT__entry(__string(name, pump->name) __field(int, level)),
	TP_fast_assign(
		__entry->level = level;
		__assign_str(name, pump->name);
	),
	TP_printk("%s %d", __get_str(name), __entry->level)
);
#endif

#undef TRACE_INCLUDE_PATH
#define TRACE_INCLUDE_PATH .
#undef TRACE_INCLUDE_FILE
#define TRACE_INCLUDE_FILE pump_trace
#include <trace/define_trace.h>
`;
const NEW = OLD.replace(/__assign_str\((\w+), .*\);/g, '__assign_str($1);');

describe.each([
  ['two parameters', OLD, ['5.10', '6.1']],
  ['one parameter', NEW, ['6.12', '7']],
])('a trace header whose __assign_str() has %s', (_, header, asItIs) => {
  test.for(inTurn(`${_}: builds for $series`))('builds for $series', (kernel, context) => {
    needs(context, kernel);
    const { kdir, cc, exec, series } = kernel;
    const dir = path.join(sandbox.dir, 'pump');
    mkdirSync(dir);
    writeFileSync(path.join(dir, 'Kbuild'), 'obj-m := pump.o\nccflags-y := -I$(src)\n');
    writeFileSync(path.join(dir, 'pump.c'), DRIVER);
    writeFileSync(path.join(dir, 'pump_trace.h'), header);
    const there = exec.length > 0 ? ['--exec', exec.join(' ')] : [];
    const words = ['--json', '--kdir', kdir, `CC=${cc}`, ...there, 'build', dir];
    const ended = sandbox.compatGen(words, sandbox.dir);
    expect(ended.status, said(ended)).toBe(0);
    expect(ended.stderr).not.toContain('builds without them');
    expect(/^ {2}PATCH {3}pump_trace\.h$/m.test(ended.stderr), said(ended)).toBe(
      !asItIs.includes(series),
    );
    expect(readFileSync(path.join(dir, 'pump_trace.h'), 'latin1')).toBe(header);
  });
});
