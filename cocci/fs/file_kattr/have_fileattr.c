/* {
	"version": "v5.13",
	"commit": "unknown",
	"comment": "attributes of a file are a struct fileattr, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/fileattr.h>

u32 foo(const struct fileattr *fa);

u32 foo(const struct fileattr *fa)
{
	return fa->flags;
}
