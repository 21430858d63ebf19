/* {
	"version": "v6.0",
	"commit": "ff07a02e9e8e",
	"comment": "enum req_opf became enum req_op",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <linux/blk_types.h>

enum req_op foo(void);

enum req_op foo(void)
{
	return REQ_OP_READ;
}
