/* {
	"version": "v6.12",
	"commit": "88a2f6468d01",
	"comment": "the file of a struct fd as its member, which is gone",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/file.h>

struct file *foo(struct fd f);

struct file *foo(struct fd f)
{
	return f.file;
}
