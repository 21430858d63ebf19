#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>
#include <linux/tty_driver.h>

struct lines {
	struct tty_driver *tty;
};

int lines_down(struct lines *lines, struct tty_driver *other);

int lines_down(struct lines *lines, struct tty_driver *other)
{
	int wrong = tty_unregister_driver(lines->tty);

	if (wrong)
		return wrong;
	if (tty_unregister_driver(other))
		pr_err("lines: busy\n");
	tty_unregister_driver(other);
	return 0;
}
