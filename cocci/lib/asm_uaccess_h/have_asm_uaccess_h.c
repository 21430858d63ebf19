/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "<asm/uaccess.h> alone brings copy_from_user() along",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <asm/uaccess.h>

int foo(char *to, const char __user *from);

int foo(char *to, const char __user *from)
{
	return copy_from_user(to, from, 4);
}
