#include <linux/module.h>
#include <linux/irq.h>
#include <linux/irqnr.h>

struct board {
	int nr_irqs;
};

int board_count(struct board *board);

int board_count(struct board *board)
{
	int irq, used = 0;

	for (irq = 0; irq < irq_get_nr_irqs(); irq++)
		used += irq_get_chip(irq) != NULL;
	board->nr_irqs = used;
	return used;
}
