#include <linux/module.h>
#include <linux/kobject.h>
#include <linux/sysfs.h>

struct shelf_type {
	struct attribute **default_attrs;
};

struct shelf {
	struct kobject kobj;
	int books;
};

static ssize_t shelf_show(struct kobject *kobj, struct attribute *attr, char *buf)
{
	return sprintf(buf, "%d\n", container_of(kobj, struct shelf, kobj)->books);
}

static const struct sysfs_ops shelf_ops = {
	.show = shelf_show,
};

static void shelf_release(struct kobject *kobj)
{
}

static struct attribute shelf_books = {
	.name = "books",
	.mode = 0444,
};

static struct attribute *shelf_list[] = {
	&shelf_books,
	NULL,
};

static struct kobj_type shelf_ktype = {
	.release = shelf_release,
	.sysfs_ops = &shelf_ops,
	.default_attrs = shelf_list,
};

/* The driver's own. */
static struct shelf_type shelf_own = {
	.default_attrs = shelf_list,
};
