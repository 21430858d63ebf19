/* {
	"version": "v6.12",
	"commit": "cb787f4ac0c2",
	"comment": "no_llseek, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/fs.h>

extern const struct file_operations foo;

const struct file_operations foo = {
	.llseek = no_llseek,
};
