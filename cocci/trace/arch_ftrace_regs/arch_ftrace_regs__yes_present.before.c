#include <linux/module.h>
#include <linux/ftrace.h>

struct port {
	struct pt_regs regs;
	unsigned long address;
};

static void notrace port_call(unsigned long ip, unsigned long parent_ip,
			      struct ftrace_ops *ops, struct ftrace_regs *fregs)
{
	struct port *port = ops->private;

	port->regs = fregs->regs;
	if (fregs->regs.ip)
		fregs->regs.ip = port->address;
}

static struct pt_regs *port_regs(struct ftrace_regs *fregs)
{
	return &fregs->regs;
}

static int port_add(struct ftrace_ops *ops)
{
	ops->func = port_call;

	return register_ftrace_function(ops) ?: !port_regs(NULL);
}
