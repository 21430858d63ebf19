#include <linux/module.h>
#include <linux/kernel.h>

#define SHELF(n) CONCATENATE(shelf_, n)

static int SHELF(low) = COUNT_ARGS(1, 2, 3);

static int shelf_high(void)
{
	return shelf_low + 1;
}
