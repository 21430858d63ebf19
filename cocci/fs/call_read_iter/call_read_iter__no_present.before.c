#include <linux/module.h>
#include <linux/fs.h>
#include <linux/uio.h>

struct lower {
	struct file *below;
};

ssize_t lower_move(struct lower *lower, struct kiocb *what, struct iov_iter *where);

ssize_t lower_move(struct lower *lower, struct kiocb *what, struct iov_iter *where)
{
	if (iov_iter_rw(where) == WRITE)
		return call_write_iter(lower->below, what, where);
	return call_read_iter(lower->below, what, where);
}
