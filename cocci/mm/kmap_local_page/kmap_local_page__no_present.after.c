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
	char *p = (IS_ENABLED(CONFIG_HIGHMEM) ? kmap_atomic(page) : page_address(page)) + off;

	memset(p, port->pattern, PAGE_SIZE - off);
	if (IS_ENABLED(CONFIG_HIGHMEM))
		kunmap_atomic(p);
}

/* This may sleep. */
static int port_read(struct port *p, char __user *to, size_t len, bool all)
{
	void *from = (IS_ENABLED(CONFIG_HIGHMEM) ? kmap_atomic(p->page) : page_address(p->page));
	int err = copy_to_user(to, from, len) ? -EFAULT : 0;

	if (all) {
		if (IS_ENABLED(CONFIG_HIGHMEM))
			kunmap_atomic(from);
	}
	else
		err = -EINVAL;

	return err;
}

static void port_hold(struct port *port)
{
	port->va = kmap(port->page);
}
