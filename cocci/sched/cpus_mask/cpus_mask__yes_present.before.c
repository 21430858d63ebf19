#include <linux/module.h>
#include <linux/sched.h>

struct bound {
	cpumask_t cpus_allowed;
};

void bound_keep(struct bound *bound);
bool bound_on(struct task_struct *task, int cpu);

void bound_keep(struct bound *bound)
{
	bound->cpus_allowed = current->cpus_allowed;
}

bool bound_on(struct task_struct *task, int cpu)
{
	return cpumask_test_cpu(cpu, &task->cpus_allowed);
}
