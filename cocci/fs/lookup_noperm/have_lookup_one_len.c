/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "lookup_one_len(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["lookup_one_len"]
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/namei.h>

struct dentry *foo(struct dentry *base);

struct dentry *foo(struct dentry *base)
{
	return lookup_one_len("a", base, 1);
}
