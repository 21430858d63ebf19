#include <linux/module.h>
#include <linux/of.h>

struct board {
	int overlay;
};

int board_lay(struct board *board, const void *tree, u32 size);

int board_lay(struct board *board, const void *tree, u32 size)
{
	int wrong = of_overlay_fdt_apply(tree, size, &board->overlay, NULL);

	return wrong ? wrong : board->overlay;
}
