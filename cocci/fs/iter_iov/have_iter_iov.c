/* {
	"version": "v6.4",
	"commit": "unknown",
	"comment": "iter_iov() returns where an iterator's segments are described",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/uio.h>

const struct iovec *foo(const struct iov_iter *iter);

const struct iovec *foo(const struct iov_iter *iter)
{
	return iter_iov(iter);
}
