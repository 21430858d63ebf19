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

	return scnprintf(buf, PAGE_SIZE - ((unsigned long)buf & ~PAGE_MASK),
			 "%*pbl\n", 70, port->lanes);
}

ssize_t mask_show(struct port *port, char *page)
{
	int n = scnprintf(page,
			  PAGE_SIZE - ((unsigned long)page & ~PAGE_MASK),
			  "%*pb\n", 70, port->lanes);

	return n < 0 ? n : scnprintf(page,
				     PAGE_SIZE - ((unsigned long)page & ~PAGE_MASK),
				     port->as_list ? "%*pbl\n" : "%*pb\n", 70,
				     port->lanes);
}
