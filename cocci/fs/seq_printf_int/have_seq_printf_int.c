/* {
	"version": "v4.2",
	"commit": "unknown",
	"comment": "seq_printf() and its kin say whether there was room, the last version in which they do",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/seq_file.h>

int foo(struct seq_file *m);

int foo(struct seq_file *m)
{
	return seq_printf(m, "foo") + seq_puts(m, "bar");
}
