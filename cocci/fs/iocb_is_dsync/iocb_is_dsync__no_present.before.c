#include <linux/module.h>
#include <linux/fs.h>

ssize_t vault_written(struct kiocb *iocb, ssize_t n);

ssize_t vault_written(struct kiocb *iocb, ssize_t n)
{
	if (n > 0 && iocb_is_dsync(iocb))
		return generic_write_sync(iocb, n);
	return n;
}
