#include <linux/module.h>
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/uio.h>

/* A member of the same name of something else. */
struct reel_request {
	const struct iovec *iov;
	size_t count;
};

static ssize_t reel_read_iter(struct kiocb *iocb, struct iov_iter *to)
{
	struct reel_request request = { .count = iov_iter_count(to) };
	struct iov_iter rest = *to;

	request.iov = to->iov;
	if (!request.iov || !to->iov->iov_base || !rest.iov->iov_len)
		return -EFAULT;

	pr_debug("to %p\n", to->iov[0].iov_base);
	return 0;
}

static const struct file_operations reel_fops = {
	.owner = THIS_MODULE,
	.read_iter = reel_read_iter,
};

static struct miscdevice reel_device = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = "reel",
	.fops = &reel_fops,
};
module_misc_device(reel_device);
