/* {
	"version": "v6.6",
	"commit": "unknown",
	"comment": "vmf_fs_error()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/mm.h>

vm_fault_t foo(int err);

vm_fault_t foo(int err)
{
	return vmf_fs_error(err);
}
