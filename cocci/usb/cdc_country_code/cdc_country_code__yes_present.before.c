#include <linux/module.h>
#include <linux/usb/cdc.h>

struct port {
	struct usb_cdc_country_functional_desc *country;
	u16 wCountyCode0;
};

static void port_country(struct port *port, const u8 *buffer)
{
	struct usb_cdc_country_functional_desc *cfd = (void *)buffer;

	port->wCountyCode0 = le16_to_cpu(cfd->wCountyCode0);
	memcpy(port, (u8 *)&cfd->wCountyCode0, cfd->bLength - 4);
}
