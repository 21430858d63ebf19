/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "lookup_noperm(), which gets the name as a qstr",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["lookup_noperm"]
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/namei.h>

struct dentry *foo(struct dentry *base);

struct dentry *foo(struct dentry *base)
{
	return lookup_noperm(&QSTR_LEN("a", 1), base);
}
