static void port_set(struct gpio_chip *gc, unsigned int off, int val)
{
	if (!val) {
		port_bits &= ~BIT(off);
		return;
	}
	port_bits |= BIT(off);
}

static struct gpio_chip port_chip = {
	.label	= "port",
	.set	= port_set,
};

static void dial_put(struct gpio_chip *chip, unsigned which, int what)
{
	dial_write(chip, which, what);
}

static void dial_put_all(struct gpio_chip *chip, unsigned long *which, unsigned long *what)
{
	dial_write_all(chip, which, what);
}

/* No callback. */
static void dial_own(struct gpio_chip *chip, unsigned int off, int val)
{
	dial_put(chip, off, val);
}

static int dial_probe(struct dial *dial)
{
	dial->chip.set = dial_put;
	dial->chip.set_multiple = dial_put_all;
	dial->spare->set = dial_put;
	dial->set = dial_other;
	return gpiochip_add_data(&dial->chip, dial);
}

static struct dial_kind dial_kind = {
	.chip = {
		.set = dial_put,
	},
	.spare.set = dial_put,
};
