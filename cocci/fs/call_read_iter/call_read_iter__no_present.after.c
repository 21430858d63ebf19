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
		return lower->below->f_op->write_iter(what, where);
	return lower->below->f_op->read_iter(what, where);
}
