#include <linux/module.h>
#include <linux/kernel.h>

static int row_text(char *text, size_t size, int nr)
{
	return snprintf(text, size, "row %d", nr);
}
