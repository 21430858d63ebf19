#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/bio.h>

static int port_vecs(int pages)
{
	return pages > (int)BIO_MAX_VECS ? (int)BIO_MAX_VECS : pages;
}
