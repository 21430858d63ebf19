#include <linux/module.h>
#include <linux/sched/task_stack.h>
#include <linux/ptrace.h>
#include <linux/security.h>
#include <linux/task_work.h>

struct watch {
	struct callback_head work;
	unsigned long where;
};

static void watch_work(struct callback_head *work)
{
	struct watch *watch = container_of(work, struct watch, work);

	watch->where = instruction_pointer(current_pt_regs());
}

static void watch_init(struct watch *watch)
{
	init_task_work(&watch->work, watch_work);
}
