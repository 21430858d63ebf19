/* {
	"version": "v5.12",
	"commit": "a8affc03a9b3",
	"comment": "BIO_MAX_VECS, which was BIO_MAX_PAGES",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/bio.h>

int foo(void);

int foo(void)
{
	return BIO_MAX_VECS;
}
