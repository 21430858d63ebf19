#include <linux/module.h>
#include <linux/ftrace.h>

static struct ftrace_ops line_ops = {
	.flags	= 0,
};

static void port_set(struct ftrace_ops *ops)
{
	ops->flags = FTRACE_OPS_FL_SAVE_REGS |
		     FTRACE_OPS_FL_IPMODIFY;
	line_ops.flags |= FTRACE_OPS_FL_SAVE_REGS;
}
