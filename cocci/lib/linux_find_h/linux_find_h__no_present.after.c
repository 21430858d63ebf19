#include <linux/module.h>
#include <linux/bitops.h>

static unsigned long row_first(const unsigned long *row)
{
	return find_first_bit(row, 64);
}
