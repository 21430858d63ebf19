#include <linux/module.h>
#include <linux/ftrace.h>
#include <linux/ptrace.h>

struct port {
	struct ftrace_ops ops;
	unsigned long address;
};

static void notrace port_call(unsigned long ip, unsigned long parent_ip,
			      struct ftrace_ops *ops, struct pt_regs *regs);

static void notrace port_call(unsigned long ip, unsigned long parent_ip,
			      struct ftrace_ops *ops, struct pt_regs *regs)
{
	struct port *port = container_of(ops, struct port, ops);

	if (!within_module(parent_ip, THIS_MODULE))
		instruction_pointer_set(regs, port->address);
}

/* Another function of its own. */
static void port_show(struct ftrace_ops *ops, struct pt_regs *regs)
{
	pr_info("%pS\n", (void *)instruction_pointer(regs));
}

static int port_add(struct port *port, struct pt_regs *regs)
{
	port->ops.func = port_call;
	port->ops.flags = FTRACE_OPS_FL_SAVE_REGS | FTRACE_OPS_FL_IPMODIFY;
	port_show(&port->ops, regs);

	return register_ftrace_function(&port->ops);
}
