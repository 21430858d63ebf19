#include <linux/module.h>
#include <linux/overflow.h>

struct row {
	u32 nr;
	u8 cells[];
};

static size_t row_size(size_t cells)
{
	return struct_size((struct row *)NULL, cells, cells);
}
