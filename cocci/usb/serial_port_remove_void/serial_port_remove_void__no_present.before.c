#include <linux/module.h>
#include <linux/device.h>
#include <linux/slab.h>
#include <linux/tty.h>
#include <linux/usb.h>
#include <linux/usb/serial.h>

static void peg_remove(struct usb_serial_port *port)
{
	kfree(usb_get_serial_port_data(port));
}

static struct usb_serial_driver peg_driver = {
	.num_ports = 1,
	.port_remove = peg_remove,
};

static struct usb_serial_driver *const pegs[] = { &peg_driver, NULL };
