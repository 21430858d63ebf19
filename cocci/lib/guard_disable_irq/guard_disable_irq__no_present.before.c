#include <linux/module.h>
#include <linux/interrupt.h>

struct bell {
	int irq;
	int rings;
};

int bell_rings(struct bell *bell);

int bell_rings(struct bell *bell)
{
	guard(disable_irq)(&bell->irq);
	return bell->rings;
}
