static void port_reset(struct port *port)
{
	size_t n;

	for (int i = 0; i < port->lines; i++)
		port_reset_line(port, i);

	for (const char *c = port->name; *c; c++) {
		int line = *c - '0';

		port_reset_line(port, line);
	}
	for (n = 0; n < ARRAY_SIZE(port->queue); n++)
		port->queue[n] = NULL;
	for (int i = 0, j = port->lines; i < j; i++)
		port_check(port, i, j);
}

static int dial_sum(struct dial *dial)
{
	int sum = 0;

	for (int row = 0; row < 3; row++)
		for (int column = 0; column < 3; column++)
			sum += dial->at[row][column];
	for (unsigned int row = 0; row < 3; )
		if (dial->rows[row])
			for (u8 bit = 0; ; bit++) {
				if (dial_bit(dial, row++, bit))
					break;
			}
	for(bool more = true; more; more = dial_more(dial))
		for (dial_t *one = dial->first; one; one = one->next)
			for (int i = 3; i--; )
				sum += one->turns[i];
	while (dial_more(dial))
		for (int i = 3; i--; )
			sum += dial_turn(dial, i);
	return sum;
}
