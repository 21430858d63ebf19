#include <linux/module.h>

struct port {
	int lines;
	const char *name;
	void *queue[4];
};

typedef struct dial {
	int at[3][3], rows[3], turns[3];
	struct dial *first, *next;
} dial_t;

static void port_reset_line(struct port *port, int line)
{
	port->queue[line & 3] = NULL;
}

static int dial_bit(struct dial *dial, unsigned int row, u8 bit)
{
	return dial->rows[row] >> bit;
}

static bool dial_more(struct dial *dial)
{
	return dial->next;
}

static int dial_turn(struct dial *dial, int turn)
{
	return dial->turns[turn];
}

static void port_reset(struct port *port)
{
	size_t n;

	{
		int i;

		for (i = 0; i < port->lines; i++)
			port_reset_line(port, i);
	}

	{
		const char *c;

		for (c = port->name; *c; c++) {
			int line = *c - '0';

			port_reset_line(port, line);
		}
	}
	for (n = 0; n < ARRAY_SIZE(port->queue); n++)
		port->queue[n] = NULL;
#ifdef PORT_CHECKS
	for (int i = 0, j = port->lines; i < j; i++)
		port_check(port, i, j);
#endif
}

static int dial_sum(struct dial *dial)
{
	int sum = 0;

	{
		int row;

		for (row = 0; row < 3; row++) {
			{
				int column;

				for (column = 0; column < 3; column++)
					sum += dial->at[row][column];
				}
		}
	}
	{
		unsigned int row;

		for (row = 0; row < 3; )
			if (dial->rows[row]) {
				{
					u8 bit;

					for (bit = 0; ; bit++) {
						if (dial_bit(dial, row++, bit))
							break;
						}
					}
			}
	}
	{
		bool more;

		for(more = true; more; more = dial_more(dial)) {
			{
				dial_t *one;

				for (one = dial->first; one; one = one->next) {
					{
						int i;

						for (i = 3; i--; )
							sum += one->turns[i];
						}
					}
			}
		}
	}
	while (dial_more(dial)) {
		{
			int i;

			for (i = 3; i--; )
				sum += dial_turn(dial, i);
		}
	}
	return sum;
}
