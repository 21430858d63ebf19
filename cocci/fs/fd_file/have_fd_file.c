/* {
	"version": "v6.12",
	"commit": "1da91ea87aef",
	"comment": "asks a struct fd for its file",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/file.h>

struct file *foo(struct fd f);

struct file *foo(struct fd f)
{
	return fd_file(f);
}
