#include <linux/module.h>
#ifndef COMPAT_IOCB_IS_DSYNC
#define COMPAT_IOCB_IS_DSYNC
#include <linux/fs.h>
static inline bool compat_iocb_is_dsync(const struct kiocb *iocb)
{
	return (iocb->ki_flags & IOCB_DSYNC) || IS_SYNC(iocb->ki_filp->f_mapping->host);
}
#define iocb_is_dsync compat_iocb_is_dsync
#endif
#include <linux/fs.h>

ssize_t vault_written(struct kiocb *iocb, ssize_t n);

ssize_t vault_written(struct kiocb *iocb, ssize_t n)
{
	if (n > 0 && iocb_is_dsync(iocb))
		return generic_write_sync(iocb, n);
	return n;
}
