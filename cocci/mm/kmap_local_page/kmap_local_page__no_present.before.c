#include <linux/module.h>
#include <linux/highmem.h>
#include <linux/mm.h>
#include <linux/string.h>
#include <linux/uaccess.h>

struct port {
	int pattern;
	struct page *page;
	void *va;
};

static void port_fill(struct port *port, struct page *page, size_t off)
{
	char *p = kmap_local_page(page) + off;

	memset(p, port->pattern, PAGE_SIZE - off);
	kunmap_local(p);
}

/* This may sleep. */
static int port_read(struct port *p, char __user *to, size_t len, bool all)
{
	void *from = kmap_local_page(p->page);
	int err = copy_to_user(to, from, len) ? -EFAULT : 0;

	if (all)
		kunmap_local(from);
	else
		err = -EINVAL;

	return err;
}

static void port_hold(struct port *port)
{
	port->va = kmap(port->page);
}
