/* {
	"version": "v6.4",
	"commit": "unknown",
	"comment": "struct iov_iter has a member iov, which has another name since",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/uio.h>

const struct iovec *foo(const struct iov_iter *iter);

const struct iovec *foo(const struct iov_iter *iter)
{
	return iter->iov;
}
