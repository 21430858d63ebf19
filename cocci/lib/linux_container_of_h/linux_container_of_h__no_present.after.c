#include <linux/module.h>
#include <linux/kernel.h>

struct row {
	int nr, cell;
};

static int row_nr(int *cell)
{
	return container_of(cell, struct row, cell)->nr;
}
