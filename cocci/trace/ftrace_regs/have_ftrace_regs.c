/* {
	"version": "v5.11",
	"commit": "d19ad0775dcd",
	"comment": "a callback of ftrace gets ftrace_regs",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/ftrace.h>

struct pt_regs *foo(struct ftrace_ops *ops, struct ftrace_regs *fregs);

static void bar(unsigned long ip, unsigned long parent_ip, struct ftrace_ops *ops,
		struct ftrace_regs *fregs)
{
}

struct pt_regs *foo(struct ftrace_ops *ops, struct ftrace_regs *fregs)
{
	ops->func = bar;

	return ftrace_get_regs(fregs);
}
