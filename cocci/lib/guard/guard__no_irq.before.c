#include <linux/module.h>
#include <linux/irqflags.h>
#include <linux/preempt.h>

int clock_read(int *hands);
int clock_wind(int *hands);

int clock_read(int *hands)
{
	guard(irqsave)();
	return hands[0] + hands[1];
}

int clock_wind(int *hands)
{
	guard(preempt)();
	hands[0]++;
	return hands[0];
}
