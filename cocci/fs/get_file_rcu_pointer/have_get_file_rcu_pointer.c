/* {
	"version": "v6.7",
	"commit": "0ede61d8589c",
	"comment": "get_file_rcu() reads the pointer by itself",
	"author": "compat-gen",
	"date": "2026-11-21",
	"exports": ["get_file_rcu"]
} */
#include <linux/module.h>
#include <linux/fs.h>

struct file *foo(struct file __rcu **file);

struct file *foo(struct file __rcu **file)
{
	return get_file_rcu(file);
}
