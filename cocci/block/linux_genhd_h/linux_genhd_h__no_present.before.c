#include <linux/module.h>
#include <linux/genhd.h>

const char *port_label(struct gendisk *disk);

const char *port_label(struct gendisk *disk)
{
	return disk->disk_name;
}
