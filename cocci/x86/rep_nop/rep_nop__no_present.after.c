#include <linux/module.h>
#include <linux/processor.h>

void port_wait(int *done);

void port_wait(int *done)
{
	while (!READ_ONCE(*done))
		cpu_relax();
}
