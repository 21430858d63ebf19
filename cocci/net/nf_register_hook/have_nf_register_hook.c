/* {
	"version": "v4.12",
	"commit": "unknown",
	"comment": "nf_register_hook(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/netfilter.h>

int foo(struct nf_hook_ops *ops);

int foo(struct nf_hook_ops *ops)
{
	return nf_register_hook(ops);
}
