#include <linux/module.h>
#include <linux/device.h>
#include <linux/slab.h>
#include <linux/tty.h>
#include <linux/usb.h>
#include <linux/usb/serial.h>

static int peg_remove(struct usb_serial_port *port)
{
	kfree(usb_get_serial_port_data(port));
	return 0;
}

static void __maybe_unused compat_peg_driver_port_remove(struct usb_serial_port *port)
{
	peg_remove(port);
}

static struct usb_serial_driver peg_driver = {
	.num_ports = 1,
	.port_remove = compat_peg_driver_port_remove,
};

static struct usb_serial_driver *const pegs[] = { &peg_driver, NULL };
