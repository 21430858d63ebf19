/* {
	"version": "v4.20",
	"commit": "96d4f267e40f",
	"comment": "access_ok() is told whether memory is to be read or written, the last version that is",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/uaccess.h>

int foo(void __user *to);

int foo(void __user *to)
{
	return access_ok(VERIFY_WRITE, to, 16);
}
