/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "an address in user space can be handed on as a number, as ioctl() is given it: the compiler (gcc 14) refuses it",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/uaccess.h>

bool foo(unsigned long arg, int *value);

bool foo(unsigned long arg, int *value)
{
	return copy_from_user(value, arg, sizeof(*value)) || copy_to_user(arg, value, sizeof(*value));
}
