#include <linux/module.h>
#include <linux/fs.h>
#include <linux/uio.h>

static void store_read(struct iov_iter *iter, struct kvec *vec, size_t size)
{
	iov_iter_kvec(iter, READ, vec, 1, size);
}

static void store_write(struct iov_iter *iter, struct bio_vec *vec, size_t size)
{
	iov_iter_bvec(iter, WRITE, vec, 1, size);
}
