/* {
	"version": "v6.0",
	"commit": "unknown",
	"comment": "iocb_is_dsync()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/fs.h>

bool foo(struct kiocb *bar);

bool foo(struct kiocb *bar)
{
	return iocb_is_dsync(bar);
}
