#include <linux/atomic.h>
#include <linux/module.h>

static int gate_swap(int *gate, int with)
{
	smp_mb();
	return xchg(gate, with);
}

static int (*gate_asked)(int *gate, int with) = gate_swap;
