#include <linux/module.h>
#include <linux/bitfield.h>
#include <linux/bits.h>

#define CELL_COLOR GENMASK(7, 4)

struct cell {
	u32 reg;
};

static void cell_paint(struct cell *cell, u32 color)
{
	cell->reg = (cell->reg & ~(CELL_COLOR)) | FIELD_PREP(CELL_COLOR,
							     color);
}
