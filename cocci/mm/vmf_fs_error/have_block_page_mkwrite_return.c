/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "block_page_mkwrite_return(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/buffer_head.h>

vm_fault_t foo(int err);

vm_fault_t foo(int err)
{
	return block_page_mkwrite_return(err);
}
