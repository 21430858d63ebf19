/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "call_read_iter() and call_write_iter(), which are gone again",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

ssize_t foo(struct file *file, struct kiocb *kio, struct iov_iter *iter);

ssize_t foo(struct file *file, struct kiocb *kio, struct iov_iter *iter)
{
	return call_read_iter(file, kio, iter);
}
