#include <linux/module.h>
#include <linux/device.h>
#include <linux/mm.h>
#include <linux/pci.h>

static u8 rom[64];

static ssize_t rom_read(struct file *filp, struct kobject *kobj,
			const struct bin_attribute *attr, char *buf,
			loff_t off, size_t count)
{
	return memory_read_from_buffer(buf, count, &off, rom, sizeof(rom));
}

static ssize_t rom_write(struct file *filp, struct kobject *kobj,
			 const struct bin_attribute *attr, char *buf,
			 loff_t off, size_t count)
{
	if (off < 0 || off > sizeof(rom) || count > sizeof(rom) - off)
		return -EINVAL;
	memcpy(rom + off, buf, count);

	return count;
}

static int rom_mmap(struct file *filp, struct kobject *kobj,
		    const struct bin_attribute *attr,
		    struct vm_area_struct *vma)
{
	return -ENXIO;
}

/* These are no callbacks. */
static size_t line_size(struct bin_attribute *attr)
{
	return attr->size;
}

static ssize_t line_peek(struct kobject *kobj, struct bin_attribute *attr, char *buf)
{
	return line_size(attr);
}

static struct bin_attribute rom_attr = {
	.attr	= { .name = "rom", .mode = 0600 },
	.size	= sizeof(rom),
	.read	= rom_read,
	.write	= rom_write,
	.mmap	= rom_mmap,
};

static BIN_ATTR(all, 0600, rom_read, rom_write, 64);

static int rom_add(struct pci_dev *pdev)
{
	char page[8];

	line_peek(NULL, &rom_attr, page);

	return sysfs_create_bin_file(&pdev->dev.kobj, &rom_attr) ?:
	       sysfs_create_bin_file(&pdev->dev.kobj, &bin_attr_all);
}

static struct bin_attribute *rom_attrs[] = {
	&rom_attr,
	NULL
};

static umode_t rom_visible(struct kobject *kobj,
			   const struct bin_attribute *attr, int n)
{
	return n ? 0 : 0400;
}

static const struct attribute_group rom_group = {
	.name		= "rom",
	.is_bin_visible	= rom_visible,
	.bin_attrs	= (void *)rom_attrs,
};

static int rom_group_add(struct kobject *kobj)
{
	return sysfs_create_group(kobj, &rom_group);
}
