/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "snd_printk()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/core.h>

int foo(int error);

int foo(int error)
{
	snd_printk(KERN_ERR "foo: %d\n", error);
	snd_printd("foo: %d\n", error);
	snd_printdd("foo: %d\n", error);
	return error;
}
