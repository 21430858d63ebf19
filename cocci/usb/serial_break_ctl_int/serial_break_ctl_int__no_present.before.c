#include <linux/module.h>
#include <linux/device.h>
#include <linux/slab.h>
#include <linux/tty.h>
#include <linux/usb.h>
#include <linux/usb/serial.h>

static int knob_break(struct tty_struct *tty, int state)
{
	dev_dbg(tty->dev, "break %d\n", state);
	return 0;
}

static struct usb_serial_driver knob_driver = {
	.num_ports = 1,
	.break_ctl = knob_break,
};

static struct usb_serial_driver *const knobs[] = { &knob_driver, NULL };
