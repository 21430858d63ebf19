#include <linux/module.h>
#define uninitialized_var(x) x = x
#include <linux/bitops.h>

static int jar_pour(unsigned long cups)
{
	int uninitialized_var(first), n;
	unsigned long uninitialized_var(flags);

	for (n = 0; n < BITS_PER_LONG; n++)
		if (cups & BIT(n))
			first = n;
	if (cups)
		flags = cups >> first;
	return cups ? (int)flags : -ENODATA;
}

static int __init jar_init(void)
{
	return jar_pour(1);
}
module_init(jar_init);
