#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/bio.h>

static int port_vecs(int pages)
{
	return pages > BIO_MAX_PAGES ? BIO_MAX_PAGES : pages;
}
