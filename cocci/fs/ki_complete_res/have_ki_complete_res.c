/* {
	"version": "v5.16",
	"commit": "6b19b766e8f0",
	"comment": "ki_complete() of a kiocb takes one result",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct kiocb *iocb);

void foo(struct kiocb *iocb)
{
	iocb->ki_complete(iocb, 0);
}
