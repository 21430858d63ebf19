#include <linux/module.h>
#include <linux/device.h>
#include <linux/bits.h>
#include <linux/gpio/driver.h>

struct dial {
	struct gpio_chip chip, *spare;
	int (*set)(struct dial *dial);
};

struct dial_kind {
	struct gpio_chip chip, spare;
};

static unsigned long port_bits;

int dial_write(struct gpio_chip *chip, unsigned int which, int what);
int dial_write_all(struct gpio_chip *chip, unsigned long *which, unsigned long *what);
int dial_other(struct dial *dial);
int dial_probe(struct dial *dial);

static void port_set(struct gpio_chip *gc, unsigned int off, int val)
{
	if (!val) {
		port_bits &= ~BIT(off);
		return;
	}
	port_bits |= BIT(off);
}

struct gpio_chip port_chip = {
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
static void __maybe_unused dial_own(struct gpio_chip *chip, unsigned int off, int val)
{
	dial_put(chip, off, val);
}

int dial_probe(struct dial *dial)
{
	dial->chip.set = dial_put;
	dial->chip.set_multiple = dial_put_all;
	dial->spare->set = dial_put;
	dial->set = dial_other;
	return gpiochip_add_data(&dial->chip, dial);
}

struct dial_kind dial_kind = {
	.chip = {
		.set = dial_put,
	},
	.spare.set = dial_put,
};
