#include <linux/module.h>
#include <linux/device.h>
#include <linux/bitmap.h>

struct port {
	DECLARE_BITMAP(lanes, 70);
	bool as_list;
};

ssize_t lanes_show(struct device *dev, struct device_attribute *attr, char *buf);
ssize_t mask_show(struct port *port, char *page);

ssize_t lanes_show(struct device *dev, struct device_attribute *attr, char *buf)
{
	struct port *port = dev_get_drvdata(dev);

	return bitmap_print_to_pagebuf(true, buf, port->lanes, 70);
}

ssize_t mask_show(struct port *port, char *page)
{
	int n = bitmap_print_to_pagebuf(false, page, port->lanes, 70);

	return n < 0 ? n : bitmap_print_to_pagebuf(port->as_list, page, port->lanes, 70);
}
