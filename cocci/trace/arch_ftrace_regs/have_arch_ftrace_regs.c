/* {
	"version": "v6.13",
	"commit": "7888af4166d4",
	"comment": "what ftrace_regs holds is behind arch_ftrace_regs()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/ftrace.h>

struct pt_regs *foo(struct ftrace_regs *fregs);

struct pt_regs *foo(struct ftrace_regs *fregs)
{
	return &arch_ftrace_regs(fregs)->regs;
}
