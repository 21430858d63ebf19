/* {
	"version": "v6.2",
	"commit": "de4eda9de2d9",
	"comment": "ITER_SOURCE and ITER_DEST, for WRITE and READ of an iov_iter",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/uio.h>

int foo(struct iov_iter *iter);

int foo(struct iov_iter *iter)
{
	return iov_iter_rw(iter) == ITER_SOURCE ? ITER_SOURCE : ITER_DEST;
}
