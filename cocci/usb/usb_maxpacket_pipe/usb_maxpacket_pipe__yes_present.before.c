#include <linux/module.h>
#include <linux/device.h>
#include <linux/usb.h>

struct port {
	struct usb_device *plug;
	int in;
};

int port_most(struct port *port, struct urb *urb);

int port_most(struct port *port, struct urb *urb)
{
	int out = usb_sndbulkpipe(port->plug, 2);
	int most = usb_maxpacket(port->plug, out, 1);

	if (!most)
		most = usb_maxpacket(port->plug, port->in, usb_pipeout(port->in));
	if (!most)
		most = usb_maxpacket(urb->dev, urb->pipe, usb_pipeout(urb->pipe));
	return most;
}
