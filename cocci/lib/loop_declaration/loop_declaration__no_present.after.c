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
	for (int i = 0, j = port->lines; i < j; i++)
		port_check(port, i, j);
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
